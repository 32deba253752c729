/** The parts a count is made up of: 86个项目里，纺织27个，装备19个，…其他10个. */
import type { Fact } from '../../facts/fact.ts';

const keyOf = ({ article, quantity: { kind, unit, base } }: Fact, sum = base): string =>
  `${article.document} ${kind} ${unit} ${sum}`;

/** Tells the lists whose counts add up to another that their page tells; two may do so by chance. */
export function wholesTold(facts: readonly Fact[]): (list: readonly Fact[]) => boolean {
  const told = new Set(facts.filter(({ quantity }) => quantity.kind === 'count').map((fact) => keyOf(fact)));
  return (list) => {
    const [first] = list;
    const sum = list.reduce((total, { quantity }) => total + quantity.base, 0);
    return first !== undefined && list.length >= LEAST && told.has(keyOf(first, sum));
  };
}

const LEAST = 3;

/** 其他, 其余项目: what is left over is no class, and neither the most nor the least. */
export const withoutRest = (list: readonly Fact[]): readonly Fact[] => {
  const named = list.filter(({ subject }) => !REST.test(subject));
  return named.length >= 2 ? named : list;
};

const REST = /^其[他它余](?:类|项目|企业|地区|领域|行业|方面)?(?:项目)?$/;
