/** So many years, gone by or to come: 五年累计, 三年建成, 未来十年. */
import { yearOf } from '../../../../extract/dimensions/period-arithmetic.ts';
import { parseNumber } from '../../../../extract/number.ts';
import { clauseSoFar, type Fact } from '../../../../facts/fact.ts';
import type { Period } from '../../../../types.ts';

/** How well a figure of some years fits so many that are asked for; undefined where their number says nothing of it. */
export function manyYearsFit(asked: Period, given: Period, fact: Fact): number | undefined {
  if (asked.grain !== 'years') return undefined;
  if (asked.text === given.text) return 1; // 未来十年 of the page's own day
  if ([AHEAD, GONE_BY].some((kind) => areAsMany(kind, asked, given))) return 1;
  if (isRunOf(asked, given)) return runFit(given, fact);
  return tellsSoManyYears(asked, fact) ? 1 : undefined;
}

/** 五年累计 asks for the 五年来 or 过去5年 of a page, whenever that was written, and 未来五年 for its 今后5年. */
function areAsMany(kind: RegExp, asked: Period, given: Period): boolean {
  const [a, b] = [kind.exec(asked.text)?.[1], kind.exec(given.text)?.[1]];
  return a !== undefined && b !== undefined && parseNumber(a)?.number === parseNumber(b)?.number;
}

/** 2020年至2023年 of a page for 四年累计. */
function isRunOf({ text }: Period, { grain, from, to, text: told }: Period): boolean {
  const many = parseNumber(GONE_BY.exec(text)?.[1] ?? '')?.number;
  return grain === 'years' && /^20\d\d/.test(told) && many === yearOf(to) - yearOf(from);
}

/** 三年累计 looks back: nothing that is planned for years to come, and of two runs sooner the one that has just ended. */
function runFit({ to }: Period, { modality, article: { publishedOn } }: Fact): number {
  if (modality !== 'actual' || (publishedOn !== undefined && publishedOn < to)) return 0;
  return publishedOn === undefined || yearOf(publishedOn) - yearOf(to) < JUST_ENDED ? 1 : 0.9;
}

/** 三年建成3个园区 of the page's own words, for 三年建成几个园区. */
function tellsSoManyYears({ text }: Period, fact: Fact): boolean {
  const many = GONE_BY.exec(text)?.[1];
  if (many === undefined || fact.modality !== 'actual') return false;
  return clauseSoFar(fact)
    .split(`${many}年`)
    .slice(0, -1)
    .some((before) => !/[\d一二三四五六七八九十第前后近满]$/.test(before));
}

/** A page tells of a run of years within so many from its end. */
const JUST_ENDED = 2;

const AHEAD = /^(?:未来|今后|往后|接下来的?)([一两二三四五六七八九十]{1,2}|\d{1,2})年/;
const GONE_BY = /^(?:过去的?这?)?([两三四五六七八九十]|\d{1,2})年(?:以?来|间)?$/;
