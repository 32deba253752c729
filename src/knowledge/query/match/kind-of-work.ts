/** Questions that say what kind of work they mean and name none: 园区总投资多少, 水厂占地多少. */
import type { Fact } from '../../facts/fact.ts';
import { endsAsProject, namesProject } from '../../facts/subject/project.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Target } from '../asking/targets/index.ts';

/** How a question says a kind, and how the names of that kind end. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:产业|工业|科技)?园区?$/, /(?:园区?|基地|开发区|集聚区|高新区|经开区)$/],
  [/^物流园区?$/, /物流(?:产业)?(?:园区?|基地|中心)$/],
  [/^水库$/, /水库$/],
  [/^(?:自来|供)?水厂$/, /水厂$/],
  [/^污水(?:处理)?厂$/, /污水(?:处理)?(?:厂|站)$/],
  [/^(?:特?大|立交)?桥$/, /桥$/],
  [/^(?:高速公路|高速)$/, /高速(?:公路)?$/],
  [/^(?:公路|道路|马路)$/, /(?:路|道|线|高速|公路)$/],
  [/^(?:光伏|风电|水|抽水蓄能)?电站$/, /(?:电站|光伏|风电)$/],
  [/^医院$/, /(?:医院|院区)$/],
  [/^(?:学校|[中小]学|幼儿园)$/, /(?:学校|[中小]学|幼儿园|校区|学院)$/],
];

/** 项目 and 工程 behind a name, 一期 of it. */
const NOT_OF_KIND = /(?:建设)?(?:项目|工程)$|(?:首|[一二三四五六])期(?:项目|工程)?$/;

const kindOf = ({ own }: Target): RegExp | undefined => {
  const words = own.filter((word) => !isGeneric(word));
  return words.length === 1 ? KINDS.find(([asked]) => asked.test(words[0] as string))?.[1] : undefined;
};

/** 云溪光伏电站 where a park is asked for. */
export function isWorkOfOtherKind(target: Target, { subject, owner = '' }: Fact): boolean {
  const kind = kindOf(target);
  if (kind === undefined || !(namesProject(subject) || endsAsProject(subject))) return false;
  return ![subject, owner].some((name) => kind.test(name.replace(NOT_OF_KIND, '')));
}

/** 医药物流园 and 农产品物流园, where 物流园 is asked for: either may be meant. */
export function areOfKindAsked(target: Target, a: string, b: string): boolean {
  const kind = kindOf(target);
  if (kind === undefined || a.endsWith(b) || b.endsWith(a)) return false;
  return kind.test(a) && kind.test(b);
}
