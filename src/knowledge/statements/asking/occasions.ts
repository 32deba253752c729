import { anyOf } from '../../any-of.ts';
import { parseNumber } from '../../extract/number.ts';
import { matchesIn } from '../../matches.ts';
import { keptWith } from '../../remembered.ts';
import { before, headTo, type Line, type Page } from '../reading/pages.ts';
import type { Ask } from './asks.ts';

/** 第二批, 首期, 三季度, 第一次, 春季: which of several. 前三季度, 分两期 and 三次 tell how many. */
const ORDINAL = anyOf(
  /(?:第(?<ordinal>[一二两三四五六七八九十]{1,3}|\d{1,3})|(?<first>首))(?<measure>期|批|次|轮|届|季度|标段|阶段)/gu,
  /(?<![前分共近后第十\d一二三四五六七八九])(?<bare>[一二三四五六七八九十]{1,2})(?<short>期|季度|标段)|(?<season>[春夏秋冬])季/gu,
);
/** 下次观摩放在9月中旬 tells of no observation that has been. */
const NEXT = /下一?(?:次|回|届|批|期|轮)/u;
const SEASONS = '春夏秋冬';
/** Sentences that may say which one a sentence tells of. */
const NEARBY = 3;

/** The numbers of each measure: 第二批 → 第批 2, 二期 → 期 2. */
type Ordinals = ReadonlyMap<string, ReadonlySet<number>>;

/** Whether a sentence tells of another batch, stage or round than the question names: of several, the nearest word decides. */
export function otherOccasion({
  question,
  clause,
}: Pick<Ask, 'question' | 'clause'>): (line: Line) => boolean {
  const asked = [...ordinalsIn(question, asAsked)];
  const asksNext = NEXT.test(clause);
  return (line) =>
    (!asksNext && NEXT.test(line.text)) ||
    asked.some(([measure, numbers]) => {
      const nearest = [...toldNear(line), ...toldOn(line.page)]
        .find((told) => told.has(measure))
        ?.get(measure);
      return nearest !== undefined && ![...numbers].some((number) => nearest.has(number));
    });
}

/** What a line tells, and the sentences before it, nearest first. */
const toldNear = (line: Line): Ordinals[] => [
  ...[line, ...before(line, NEARBY)].map(toldIn),
  ordinalsIn(headTo(line), asTold),
];

const toldIn = keptWith(({ text }: Line) => ordinalsIn(text, asTold));

const toldOn = keptWith(({ header, lead }: Page) => [header, lead].map((text) => ordinalsIn(text, asTold)));

/** 第八期 asks for a batch, which 园区二期 beside it is not; 二期 asks for either. */
const asAsked = (measure: string, bare: boolean): string[] => [bare ? measure : `第${measure}`];
const asTold = (measure: string, bare: boolean): string[] => (bare ? [measure] : [measure, `第${measure}`]);

function ordinalsIn(text: string, keysOf: typeof asTold): Ordinals {
  const found = new Map<string, Set<number>>();
  for (const { groups } of matchesIn(text, ORDINAL)) {
    const { ordinal, first, measure, bare, short, season } = groups ?? {};
    const counted = first === undefined ? parseNumber(ordinal ?? bare ?? '')?.number : 1;
    const number = season === undefined ? counted : SEASONS.indexOf(season);
    for (const key of keysOf(measure ?? short ?? '季', measure === undefined))
      if (number !== undefined) found.set(key, (found.get(key) ?? new Set()).add(number));
  }
  return found;
}
