/** Questions that say what kind of work they mean and name none: 园区总投资多少, 水厂占地多少. */

import type { Fact } from '../../../facts/fact.ts';
import { endsAsProject } from '../../../facts/subject/project.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** How a question says a kind, and how names of that kind end. */
const KINDS = (
  [
    [/^(?:产业|工业|科技)?园区?$/, '园区?|基地|开发区|集聚区|高新区|经开区'],
    [/^物流园区?$/, '物流(?:产业)?(?:园区?|基地|中心)'],
    [/^水库$/, '水库'],
    [/^(?:自来|供)?水厂$/, '水厂'],
    [/^污水(?:处理)?厂$/, '污水(?:处理)?[厂站]'],
    [/^(?:特?大|立交)?桥$/, '桥'],
    [/^(?:高速公路|高速)$/, '高速(?:公路)?'],
    [/^(?:公路|道路|马路)$/, '[路线道]|高速'],
    [/^(?:光伏|风电|水|抽水蓄能)?电站$/, '电站|光伏|风电'],
    [/^医院$/, '医院|院区'],
    [/^(?:学校|[中小]学|幼儿园)$/, '学校|[中小]学|幼儿园|校区|学院'],
  ] as const
).map(([asked, name]) => ({ asked, within: new RegExp(name), ending: new RegExp(`(?:${name})$`) }));

function kindOf({ own }: Target): (typeof KINDS)[number] | undefined {
  const [word, ...others] = own.filter((one) => !isGeneric(one));
  return word === undefined || others.length > 0 ? undefined : KINDS.find(({ asked }) => asked.test(word));
}

/** 云溪光伏电站 where a park is asked for; 云溪产业园标准厂房 is of one. */
export function isWorkOfOtherKind(_frame: Frame, target: Target, { subject, owner = '' }: Fact): boolean {
  const kind = kindOf(target);
  return kind !== undefined && endsAsProject(subject) && !kind.within.test(`${subject} ${owner}`);
}

/** 医药物流园 and 农产品物流园, where 物流园 is asked for: either may be meant. */
export function areOfKindAsked(target: Target, a: string, b: string): boolean {
  const kind = kindOf(target);
  if (kind === undefined || a.endsWith(b) || b.endsWith(a)) return false;
  return kind.ending.test(a) && kind.ending.test(b);
}
