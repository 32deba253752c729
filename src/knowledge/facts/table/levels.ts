/** Tables whose rows are lists of several levels: 省重点项目 | 甲市重点项目 | 乙县重点项目 | 合计. */
import { type Fact, isSumRow, type ListLevel } from '../fact.ts';
import type { PageScope } from '../page-scope.ts';

/** 乙县重点项目, called by the place of the page itself. */
const OWN_LIST = /^(.{2,8})重[点大](?:建设)?(?:项目|工程)$/u;
const COUNTED = ['', '', '两级', '三级', '四级'];

/** The facts of a table, those of its own place's list as on that list, and those of its total as of all the levels. */
export function withLevels(facts: readonly Fact[], { regions: [home] }: PageScope): readonly Fact[] {
  const above = new Set(facts.flatMap(({ level }) => level?.value ?? []));
  if (above.size === 0 || home === undefined) return facts;
  const own = levelOf(home.level);
  const isOwn = ({ subject, level }: Fact): boolean =>
    level === undefined && OWN_LIST.exec(subject)?.[1] === home.name;
  if (own === undefined || above.has(own) || !facts.some(isOwn)) return facts;
  const all = `${COUNTED[above.size + 1] ?? ''}重点项目`;
  return facts.map((fact) => {
    if (isOwn(fact)) return { ...fact, level: { value: own, origin: 'clause' } };
    return isSumRow(fact) ? { ...fact, layers: { ...fact.layers, list: all } } : fact;
  });
}

const levelOf = (rank: string): ListLevel | undefined =>
  rank === 'county' || rank === 'zone' ? 'county' : rank === 'prefecture' ? 'city' : undefined;
