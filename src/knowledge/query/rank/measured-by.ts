/** Which figures order one list, by what they measure. */
import { type Fact, isOfTable } from '../../facts/fact.ts';

/** What the members of a list measure is said with the first: 甲类专项债券12亿元；乙类7亿元. */
export function measuresAlong(facts: readonly Fact[]): (fact: Fact) => string {
  const said = new Map<string, string>();
  const keyOf = ({ article, family, quantity }: Fact): string =>
    `${article.document} ${family} ${quantity.kind}`;
  for (const fact of facts)
    if (fact.metric !== undefined && !isOfTable(fact) && !said.has(keyOf(fact)))
      said.set(keyOf(fact), fact.metric);
  return (fact) => measureOf(fact, fact.metric ?? said.get(keyOf(fact)));
}

/** 总投资 of 甲县签约项目18个，总投资70亿元 is the 合同总投资 that the next county is told with. */
export const asContracted = (fact: Fact): Fact =>
  fact.metric === 'total-investment' && fact.phase?.value === 'signed'
    ? { ...fact, metric: 'contracted-investment' }
    : fact;

/** 总投资 and a bare 投资 order one list, and so do things counted alike; shares of whatever stand in one. */
function measureOf(fact: Fact, metric: string | undefined): string {
  const { quantity } = fact;
  if (quantity.kind === 'percent' || quantity.kind === 'multiple') return 'share';
  if (quantity.kind === 'count' && !isOfTable(fact)) return `count ${quantity.unit}`;
  const column = isOfTable(fact) ? fact.measure : '';
  return `${quantity.kind} ${metric === 'total-investment' ? 'investment' : (metric ?? column)}`;
}
