/** 该项目总投资9亿元, where 全市总投资 is asked: what one work takes is not all of a place. */
import type { Fact } from '../../../facts/fact.ts';
import { namesProject } from '../../../facts/subject/project.ts';
import type { Frame } from '../../asking/frame.ts';
import { asksOfAll, type Target } from '../../asking/targets/index.ts';

export const isOneOfPlace = ({ text }: Frame, target: Target, fact: Fact): boolean =>
  fact.quantity.kind === 'money' &&
  asksOfAll(target) &&
  ALL_OF.test(text) &&
  (isOfOneWork(fact) || (target.metric?.id === 'total-investment' && FUNDS.test(fact.measure)));

const isOfOneWork = ({ subject, layers }: Fact): boolean =>
  POINTED_AT.test(layers.own) ||
  POINTED_AT.test(subject) ||
  (namesProject(subject) && !OF_MANY.test(subject));

const ALL_OF = /全[省市县区州旗](?!域|第|排|里)/;
const POINTED_AT = /^(?:目前，?)?(?:该|本|这个?|此)(?:项目|工程)/;
/** 省级配套资金7亿元 behind that work's total */
const FUNDS = /资金|配套|补助/;
/** 省重点项目, 三个一批项目 */
const OF_MANY = /重[点大]|批|类|以[上下]|全部/;
