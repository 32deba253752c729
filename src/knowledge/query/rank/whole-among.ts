/** The whole that a page tells beside its members: what 各乡镇 have come to, the city over its counties. */
import { isWithin } from '../../extract/places.ts';
import type { Fact } from '../../facts/fact.ts';
import { nameOf } from './members.ts';

/** 一共 of 各县区完成投资一共多少, 总额 of 各乡镇固投总额; 零售总额 and 进出口总额 are measures themselves. */
const ASKS_SUM =
  /[总一]共|合计|共计|总计|共(?:[有是为]|完成|争取|实施)?$|(?:固投|[投出]资|资金|债券)总[额数量]/;

export const asksSum = (measure: string): boolean => ASKS_SUM.test(measure);

/** 各乡镇 of 各乡镇完成投资62亿元: all of them together, and none of them. */
const OF_ALL = /^(?:全[省市县区州])?各个?(?:县区|区县|县市?区?|乡镇|镇街?|街道|单位|部门|园区|开发区|行业)/;

/** 江州市 beside 东山县 and 西山县, which lie in it; not 西山县 beside 东山县 and two zones that seem to lie in the former. */
function holdsOthers(fact: Fact, list: readonly Fact[]): boolean {
  const outer = fact.region?.value;
  if (outer === undefined || nameOf(fact) !== outer.name) return false; // 江州市's 开发区 is none of the whole
  const others = list.flatMap(({ region }) =>
    region === undefined || region.value.code === outer.code ? [] : [region.value],
  );
  const hasSister = others.some((one) => one.level === outer.level && !isWithin(one, outer));
  return !hasSister && others.filter((one) => isWithin(one, outer)).length >= 2;
}

/** Members without the whole that is told among them, and that whole. */
export function apartFromWhole(list: readonly Fact[]): {
  readonly members: readonly Fact[];
  readonly whole: Fact | undefined;
} {
  const isWhole = (fact: Fact): boolean => OF_ALL.test(nameOf(fact)) || holdsOthers(fact, list);
  return { members: list.filter((fact) => !isWhole(fact)), whole: list.find(isWhole) };
}

/** 江州市各县区实施重大项目 told as one sum where the question says so in the same words: 各县区实施重大项目多少个. */
export const isToldAsOne = (said: string, list: readonly Fact[], facts: readonly Fact[]): boolean =>
  facts.some(({ subject, article, quantity }) => {
    const together = TOGETHER.exec(subject)?.[0];
    const [one] = list;
    return (
      together !== undefined &&
      said.startsWith(together) &&
      article === one?.article &&
      quantity.unit === one.quantity.unit &&
      list.every((member) => member.quantity.base <= quantity.base)
    );
  });

const TOGETHER = /各个?\p{Script=Han}{2,20}$/u;
