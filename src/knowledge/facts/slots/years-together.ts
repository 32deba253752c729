/** 三年来, 三年累计: the years that the page has named, 2021—2023年, where there are as many. */
import { YEARS_THROUGH } from '../../extract/calendar/patterns.ts';
import { parseNumber } from '../../extract/number.ts';
import { matchesIn } from '../../matches.ts';
import type { Period } from '../../types.ts';
import type { Fact } from '../fact.ts';

const COUNT = '([两三四五六七八九十]|\\d{1,2})年';
/** 三年来, 过去五年 */
const GONE_BY = new RegExp(`^(?:过去的?这?)?${COUNT}(?:以?来|间)?$`);
/** 签约项目三年累计 */
const TOGETHER = new RegExp(
  `(?<![第满期续前近后每\\d一二三四五六七八九十])${COUNT}(?:来|间)?(?:累计|合计|总计|一?共)`,
);

const NAMED = new RegExp(YEARS_THROUGH, 'g');

/** Those years; none where the page names no such stretch. */
export function yearsTogether(
  { article: { text }, span }: Fact,
  lead: string,
  spokenOf: Period,
): Period | undefined {
  const [, word] = GONE_BY.exec(spokenOf.text) ?? TOGETHER.exec(lead) ?? [];
  const many = word === undefined ? undefined : parseNumber(word)?.number;
  if (many === undefined) return undefined;
  const stretches = matchesIn(text, NAMED)
    .map(({ 0: words, 1: first, 2: last, index }) => ({
      at: index,
      words,
      first: Number(first),
      last: Number(last),
    }))
    .filter(({ first, last }) => last - first + 1 === many);
  const named = stretches.findLast(({ at }) => at < span.start);
  return (
    named && {
      ...spokenOf,
      from: `${named.first}-01-01`,
      to: `${named.last + 1}-01-01`,
      grain: 'years',
      asOf: false,
      yearGiven: true,
      text: GONE_BY.test(spokenOf.text) ? spokenOf.text : named.words,
    }
  );
}
