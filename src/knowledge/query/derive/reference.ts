import { addDays, previousYear, samePeriod } from '../../extract/dimensions/period-arithmetic.ts';
import { findMentions } from '../../extract/index.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Period } from '../../types.ts';
import type { Frame } from '../frame.ts';

/** What a change is told against: a stretch of time, or an occasion in the page's words (第二次活动). */
export interface Reference {
  readonly period?: Period;
  readonly words: string;
  /** 比9月底; 同比 and 比上年同期 name no stretch of their own. */
  readonly explicit: boolean;
}

/** Where a comparison begins: the last before the figure holds. */
const CUE =
  /同比|环比|(?<![对无相])比(?![例重率较价选])|较(?![好大快慢高低强为多少])|(?:[与和跟]|同(?!期))(?=[^，。；]{2,12}相比)/g;
/** 是2019年的2.1倍 */
const CUE_OF_MULTIPLE = /[是为](?=[^，。；]{2,12}的$)/g;

/** The reference of a change of `level`; `head` is the first of its list of changes. */
export function referenceOf(head: Fact, level: Fact): Reference | undefined {
  const lead = head.article.text.slice(head.sentence.start, head.span.start);
  const cues = [...lead.matchAll(head.quantity.kind === 'multiple' ? CUE_OF_MULTIPLE : CUE)];
  const cue = cues.at(-1) ?? [...lead.matchAll(CUE)].at(-1);
  if (cue === undefined) return undefined;
  const words = /^[^，。；]*/.exec(lead.slice(cue.index + cue[0].length))?.[0] ?? '';
  const given = level.period?.value;
  if (cue[0] === '同比' || /^(?:上|去)年|^同期/.test(words))
    return given && { period: previousYear(given), words, explicit: false };
  if (cue[0] === '环比') return undefined;
  const period = given && periodIn(words, given);
  return { words: words.replace(VERB, ''), explicit: true, ...(period ? { period } : {}) };
}

const VERB = /(?:分别|各)?(?:增|减|提|下|上|多|少|高|低|回|收|扩|加|放|净).{0,3}$/;

/** 9月底 of a figure for 1—10月 is of the same year. */
function periodIn(words: string, given: Period): Period | undefined {
  const mention = findMentions(words, { today: addDays(given.to, -1) }).find((m) => m.start <= 1);
  return mention?.dimension === 'period' ? mention.period : undefined;
}

/** True when the question asks for the figure of that stretch or occasion. */
export function isAsked(
  { period, words, explicit }: Reference,
  { period: named, base, text }: Frame,
): boolean {
  const asked = base ?? named;
  if (period === undefined) return explicit && words.length >= 3 && text.includes(words);
  if (asked === undefined) return false;
  if (base !== undefined && base.grain === 'year') return base.from.slice(0, 4) === period.from.slice(0, 4);
  const told = asked.yearGiven ? period : inYear(period, asked);
  return samePeriod(asked, told) || endsAlike(asked, told);
}

/** 1—6月 asked without a year is that stretch of any. */
function inYear(period: Period, { from }: Period): Period {
  const years = Number(from.slice(0, 4)) - Number(period.from.slice(0, 4));
  const moved = (date: string): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return { ...period, from: moved(period.from), to: moved(period.to) };
}

/** 截至9月底 and 1—9月 end alike, and are one stretch where either counts from the new year. */
const endsAlike = (a: Period, b: Period): boolean =>
  a.to === b.to && (a.asOf || b.asOf) && a.from.slice(0, 4) === b.from.slice(0, 4);
