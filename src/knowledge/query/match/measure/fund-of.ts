/** The fund that a figure is of, by its name. */
import type { Fact } from '../../../facts/fact.ts';
import { namesProject } from '../../../facts/subject/project.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { ENDS_AS_FUND, NAMES_FUND } from '../../tables/fund-names.ts';

/** 争取了多少资金, 三类资金支持几个项目: money at large, of no fund by its name. */
export const asksOfFunds = ({ text }: Frame, { own, shared }: Target): boolean =>
  /资金/.test(text) &&
  !NAMES_FUND.test(text) &&
  [...own, ...shared].every((word) => isGeneric(word) || DEEDS.test(word));

/** What is done with money: none of these words names a thing. */
const DEEDS = /^(?:争取|支持|支付|支出|拨付|使用|下达|安排|获得|获批|上级|建设|政策性?|资金|项目|情况)+$/;

/** The fund that a figure is of: 争取国债9亿元, 支持项目8个 right behind it, 额度6亿元 below 1.专项债券. */
export const fundOf = (fact: Fact): string | undefined => (isOfProject(fact) ? undefined : fundNamed(fact));

export const fundNamed = ({ measure, subject, layers }: Fact): string | undefined =>
  [measure, `${subject}${measure}`, layers.list, subject, layers.heading]
    .map((words) => ENDS_AS_FUND.exec(words)?.[0])
    .find((name) => name !== undefined);

/** 云溪水厂专项债券; 支持项目 and 支持“两重”项目 are no names. */
export const isOfProject = ({ subject, owner = '', layers }: Fact): boolean =>
  namesProject(owner) || (namesProject(subject) && !ENDS_AS_FUND.test(layers.list));
