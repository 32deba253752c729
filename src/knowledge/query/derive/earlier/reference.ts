import {
  addDays,
  inYear,
  previousYear,
  samePeriod,
  yearOf,
} from '../../../extract/dimensions/period-arithmetic.ts';
import { findMentions } from '../../../extract/index.ts';
import { shortName } from '../../../extract/places.ts';
import type { Fact } from '../../../facts/fact.ts';
import { BEYOND_PLAN } from '../../../facts/role/role.ts';
import { referenceDate } from '../../../facts/slots/reference-date.ts';
import type { Batch, Period } from '../../../types.ts';
import type { Frame } from '../../asking/frame.ts';
import { placesAround, withoutAround } from '../../asking/places/around.ts';
import { otherMetric } from './other-measure.ts';
import { type Outer, outerIn } from './outer-place.ts';

/** What a change is told against: a stretch of time, a place around, or an occasion in the page's words (第二次活动). */
export interface Reference extends Outer {
  readonly period?: Period;
  readonly words: string;
  /** 第七期 of 与第七期相比 */
  readonly batch?: Batch;
  /** 比9月底; 同比 and 比上年同期 name no stretch of their own. */
  readonly explicit: boolean;
  /** Told against nothing by name: enough for who asks to reckon back. */
  readonly bare?: true;
  /** What was measured then, where it is another measure (年度计划投资168亿元，比去年实际完成数增长12%): its catalogue id. */
  readonly metric?: string;
}

/** Where a comparison begins: the last before the figure holds. */
const CUE = new RegExp(
  `同比|环比|[高低]于|(?=${BEYOND_PLAN}$)超[出过]?|(?<![对无相])比(?![例重率较价选])|较(?![好大快慢高低强为多少])|(?:[与和跟]|同(?!期))(?=[^，。；]{2,24}相比)`,
  'g',
);
/** 是2019年的2.1倍 */
const CUE_OF_MULTIPLE = /[是为](?=[^，。；]{2,12}的$)/g;

/** The reference of a change of `level`; `head` is the first of its list of changes. */
export function referenceOf(head: Fact, level: Fact): Reference | undefined {
  const lead = head.article.text.slice(head.sentence.start, head.span.start);
  const cues = [...lead.matchAll(head.quantity.kind === 'multiple' ? CUE_OF_MULTIPLE : CUE)];
  const cue = cues.at(-1) ?? [...lead.matchAll(CUE)].at(-1);
  if (cue === undefined && isBareGrowth(head, level)) return againstYearBefore(level);
  if (cue === undefined || cue[0] === '环比') return undefined;
  const said = /^[^，。；]*/.exec(lead.slice(cue.index + cue[0].length))?.[0] ?? '';
  const reference = againstWhat(cue[0], said, level);
  const metric = otherMetric(said, level);
  return reference && { ...reference, ...(metric ? { metric } : {}) };
}

/** The stretch, place or occasion that the words behind a cue name. */
function againstWhat(cue: string, said: string, level: Fact): Reference | undefined {
  const given = level.period?.value;
  if (given && cue.startsWith('超'))
    return { period: allOf(yearOf(given.from)), words: said, explicit: true };
  if (given && /^[上去]年(?:全年|度)/.test(said))
    return { period: yearBefore(given), words: said, explicit: true };
  if (cue === '同比' || YEAR_BEFORE.test(said))
    return given && { period: previousYear(given), words: said, explicit: false };
  const words = said.replace(VERB, '');
  const period = given && periodIn(words, given);
  const outer = period ? {} : outerIn(said, level);
  const batch = batchIn(words, level);
  return { words, explicit: true, ...(period ? { period } : {}), ...(batch ? { batch } : {}), ...outer };
}

/** 增长7.4% of 全年完成固定资产投资268.6亿元，增长7.4%: figures of a year are told against the year before. */
const isBareGrowth = ({ layers, quantity, of }: Fact, level: Fact): boolean =>
  quantity.kind === 'percent' &&
  /^(?:增长|下降)$/.test(layers.own) &&
  of?.id === level.id &&
  level.period?.value.grain === 'year';

const againstYearBefore = ({ period }: Fact): Reference | undefined =>
  period && { period: previousYear(period.value), words: '', explicit: false, bare: true };

/** 去年同期, 上年 and 同期 are the stretch itself, a year before; 去年6月 and 上年末 are others. */
const YEAR_BEFORE = /^(?:(?:[上去]年)?同期|[上去]年(?!末|底|[春夏秋冬]|初|\d|[一二三四]季|[上下]半))/;

/** 去年全年 of 截至7月底 is all of the year before. */
const yearBefore = ({ from }: Period): Period => allOf(yearOf(from) - 1);

function allOf(year: number): Period {
  return {
    from: `${year}-01-01`,
    to: `${year + 1}-01-01`,
    grain: 'year',
    asOf: false,
    yearGiven: true,
    text: `${year}年`,
  };
}

const VERB = /相比$|(?:分别|各)?(?:增|减|提|下|上|多|少|高|低|回|收|扩|加|放|净).{0,3}$/;

/** 9月底 of a figure for 1—10月 is of the same year. */
function periodIn(words: string, given: Period): Period | undefined {
  const mention = findMentions(words, { today: addDays(given.to, -1) }).find((m) => m.start <= 1);
  return mention?.dimension === 'period' ? mention.period : undefined;
}

function batchIn(words: string, { article }: Fact): Batch | undefined {
  const mention = findMentions(words, { today: referenceDate(article) }).find((m) => m.dimension === 'batch');
  return mention?.batch;
}

/** True when the question asks for the figure of that stretch, place or occasion. */
export function isAsked(
  { period, place, around, words, explicit, bare }: Reference,
  { period: named, base, regions, text, reckons }: Frame,
): boolean {
  if (bare && !reckons) return false;
  if (around !== undefined && placesAround(text).includes(around)) return true;
  if (place !== undefined) return regions.some(({ code }) => code === place.code);
  const asked = base ?? named;
  if (period === undefined) return explicit && words.length >= 3 && text.includes(words);
  if (asked === undefined) return false;
  if (base !== undefined && base.grain === 'year') return base.from.slice(0, 4) === period.from.slice(0, 4);
  const told = asked.yearGiven || !explicit ? period : inYear(period, yearOf(asked.from)); // 1—9月 alone is no stretch of 同比增长
  return samePeriod(asked, told) || endsAlike(asked, told);
}

/** 2024年春季集中开工: more than a stretch, and in the question's words. */
export const isNamed = ({ period, words }: Reference, { text }: Frame): boolean =>
  words.length > (period?.text.length ?? 0) + 1 && text.includes(words);

/** The question but for what its words say of the reference: its time, its place, and what else the page calls it. */
export function withoutReference(
  frame: Frame,
  { period, place, around, words, batch: told }: Reference,
): Frame {
  const { period: _asked, base: _base, ...timeless } = frame;
  const { batch, ...rest } = period === undefined ? frame : timeless;
  return {
    ...rest,
    ...(batch === undefined || isSameBatch(told, batch) ? {} : { batch: period ? ofAnyYear(batch) : batch }),
    text: (around === undefined ? frame.text : withoutAround(frame.text)).replace(GROWTH_OF_YEAR_BEFORE, ''),
    regions: frame.regions.filter(
      (region) => place?.code !== region.code && !words.includes(shortName(region)),
    ),
  };
}

/** 去年同期增速: of the level that is reckoned back from, it is the growth of this year. */
const GROWTH_OF_YEAR_BEFORE = /[去上]年同期的?(?=增速|增幅|增长率)/;

/** 第一批 of 2023年第一批, told against this year's. */
const ofAnyYear = ({ ordinal, word }: Batch): Batch => ({ ordinal, word });

const isSameBatch = (a: Batch | undefined, b: Batch): boolean =>
  a?.ordinal === b.ordinal && a.word === b.word;

/** Of the question's words, those that do not belong to the reference. */
export const wordsBeside = (own: readonly string[], { period, place, words }: Reference): string[] =>
  own.filter(
    (word) =>
      !words.includes(word) &&
      !(period !== undefined && OF_TIME.test(word)) &&
      !(place !== undefined && OF_PLACE.test(word)),
  );

const OF_TIME = /同期|上年|去年|增速|申报/;
const OF_PLACE = /平均|总体|整体|全[省市区州盟]/;

/** 截至9月底 and 1—9月 end alike, and are one stretch where either counts from the new year. */
const endsAlike = (a: Period, b: Period): boolean =>
  a.to === b.to && (a.asOf || b.asOf) && a.from.slice(0, 4) === b.from.slice(0, 4);
