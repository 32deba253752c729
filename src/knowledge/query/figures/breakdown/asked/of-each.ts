/** What is asked of each part of a whole: ，各几个、投资多少. */
import type { BreakdownAsked } from './breakdown-asked.ts';

export const SUM = '(?:总?投资(?:额)?|金额|资金|投)';
const COUNT = '(?:项目)?(?:个数|数量|项目数)';
const HOW_MUCH = '(?:多少|几)(?:[个项家]?(?:亿元?|万元?|项目|钱|投资|金额|资金)?)';
/** ，各几个、投资多少: of each. */
export const EACH_BEHIND = new RegExp(
  `^(?:(?:上|里|里面)?去了?|上面?)?[，、]?(?:具体|[每逐][类块个项]|各(?:个?(?:领域|行业|方面|板块|方向)|类)?|其中)?(?:列出?|报)?(?:一?下)?(?:的)?(?:项目)?(?:${SUM}|${COUNT})?(?:[和及与、](?:${SUM}|${COUNT}))?(?:各|分别|都)?(?:自)?(?:[是有为占投]|安排|涉及|总?投资(?=多少|几))?(?:${HOW_MUCH})?(?:(?:[，、和]|(?=多少|几))(?:${SUM}|${COUNT})?(?:各|分别)?(?:[是有为占])?(?:${HOW_MUCH})?)?$`,
  'u',
);
/** 工业用地、住宅用地各多少亩: neither how many nor what they take. */
export const OTHERWISE_MEASURED = /(?:多少|几)(?:亩|公顷|平方米|平米|公里|千米|万?吨|立方米?|米)/;

/** 各几个、投资多少 → both. */
export function measuresOf(asking: string): BreakdownAsked['measures'] {
  const count = /[几少]个|[几少][项家]|[个项]数|数量|项目数/.test(asking.replace(/个亿/g, '亿'));
  const money = new RegExp(`${SUM}|亿|万元|钱`).test(asking);
  return [...(count ? ['count' as const] : []), ...(money ? ['money' as const] : [])];
}
