/** 上期签约几个, 比上批多多少: the round before the one that the page is of. */
import { parseNumber } from '../../../extract/number.ts';
import { clauseSoFar, type Fact } from '../../../facts/fact.ts';

const ROUND_BEFORE = /上一?[期批轮](?![发复准示])|上个?季度/;
/** 第四期, 三季度 of a headline */
const OWN_ROUND = /第?(?<ordinal>[一二三四五六七八九十]{1,3}|\d{1,2})(?<word>期|批|次|轮|季度)/u;

/** 0 for a figure of any other round than the one before, where that is asked for. */
export const roundBeforeFit = (question: string, fact: Fact): number =>
  !ROUND_BEFORE.test(question) ||
  fact.role === 'change' ||
  ROUND_BEFORE.test(`${clauseSoFar(fact)} ${fact.layers.head}`) ||
  isOfRoundBefore(fact)
    ? 1
    : 0;

/** 第三期 on a page of 第四期, 一季度 on one of 第二季度. */
function isOfRoundBefore({ article, batch, period }: Fact): boolean {
  const { ordinal = '', word = '' } = OWN_ROUND.exec(article.title)?.groups ?? {};
  const own = parseNumber(ordinal)?.number;
  if (own === undefined) return false;
  if (word !== '季度') return batch?.value.ordinal === own - 1;
  return (
    period?.value.grain === 'quarter' && Math.ceil(Number(period.value.from.slice(5, 7)) / 3) === own - 1
  );
}
