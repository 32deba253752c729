import { asWritten } from '../../clean/index.ts';
import { isYearUnknown } from '../../extract/calendar/undated.ts';
import { formatPeriod } from '../../extract/dimensions/period-arithmetic.ts';
import { notBounds } from '../../extract/tables/bound-words.ts';
import { metrics } from '../../extract/tables/metrics.ts';
import { type Fact, ofWhat } from '../../facts/fact.ts';
import { sectorOf } from '../../facts/layout/headings.ts';
import { openingTitle } from '../../facts/layout/opening-title.ts';
import { undoneWhole } from '../../facts/role/undone-whole.ts';
import { isSinceStart } from '../../facts/slots/since-start.ts';
import type { Article, Basis, Batch, Citation, Period, Sentence, Span, Value } from '../../types.ts';
import type { Frame } from '../asking/frame.ts';
import { falling } from '../tables/falling.ts';
import { FUND_NAME } from '../tables/fund-names.ts';
import { levelLabel, modalityLabel, phaseLabel } from '../tables/labels.ts';
import { toChineseOrdinal } from './ordinals.ts';
import { onSheetOf } from './sheets.ts';

const BEFORE =
  /(?:约|大约|近|将近|超|超过|逾|突破|不[得能]?[低少]于|至少|不[得能]?超过|不足|不到|高达|低于|高于)$/;
/** 以上 of 8亿元以上: what bounds a figure behind it. */
export const boundBehind = /^(?:左右|以上|以内|以下|上下)/;

/** The fact whose page tells the figure: of a corrected one, the correction. */
export const toldBy = (fact: Fact): Fact => fact.corrected?.by ?? fact;

/** The figure with the words that bound it, as the source has them: 不低于200亿元, 260余公顷, 8亿元以上. */
export function shownFigure(fact: Fact): string {
  const { article, span } = toldBy(fact);
  const { text } = article;
  const lead = text.slice(Math.max(0, span.start - 4), span.start);
  const before = notBounds.some((word) => lead.endsWith(word)) ? '' : (BEFORE.exec(lead)?.[0] ?? ''); // 签约2个
  const after = boundBehind.exec(text.slice(span.end, span.end + 2))?.[0] ?? '';
  const unit = /[^\d.]$/.test(fact.quantity.text) ? restOfUnit(fact) : `（${fact.quantity.unit}）`; // a table's cell: the unit stands in the caption
  const planned = modalityLabel(fact.modality);
  const prefix = planned !== '' && fact.metric !== 'annual-planned-investment' ? planned : '';
  return `${prefix}${before}${fact.quantity.text}${unit}${after}`;
}

/** Says right before a figure that it fell (同比下降|4.2%), or on which side of another a rate lies (低于全省平均水平|0.6个百分点). */
const FELL = new RegExp(`(${falling})了?(?:约|近|超过?)?$`);
const APART = /([高低快慢])于[^，。；\d]{0,14}$/;

/** 下降4.2%: falls by its words, whatever its number. */
export function fellByWords(fact: Fact): boolean {
  const { article, span } = toldBy(fact);
  const mayFall = fact.role === 'change' || fact.quantity.kind === 'percent';
  return mayFall && FELL.test(article.text.slice(Math.max(0, span.start - 18), span.start));
}

/** The figure as an answer opens with it: 下降4.2%, which alone would read as a rise. */
export function openingFigure(fact: Fact): string {
  const { article, span } = toldBy(fact);
  const before = article.text.slice(Math.max(0, span.start - 18), span.start);
  const told =
    fact.quantity.kind === 'percentage-point' ? (APART.exec(before) ?? FELL.exec(before)) : FELL.exec(before);
  return `${fact.role === 'change' ? (told?.[1] ?? '') : ''}${shownFigure(fact)}`;
}

/** 1.6个（百分点）: of a list that names its unit once, at the end. */
const restOfUnit = ({ quantity: { kind, text } }: Fact): string =>
  kind === 'percentage-point' && text.endsWith('个') ? '（百分点）' : '';

/** 总投资, or the source's own words; 静态总投资 and 动态总投资 of one thing are two figures, 超年度计划 is no plan, and funds are told apart by their names. */
export const measureLabel = (fact: Fact): string => {
  if (/^(?:[静动]态|超)/.test(fact.measure) || FUND_NAME.test(fact.measure)) return fact.measure;
  const label = `${measureRated(fact)}${labelOf(fact)}`;
  return label.startsWith('完成') && isSinceStart(fact) ? `累计${label}` : label;
};

/** 固定资产投资 of 固定资产投资78亿元，完成年度任务的81%: of what a plan is done so far, unless it is of investment simply. */
const measureRated = ({ metric, of }: Fact): string =>
  metric === 'completion-rate' && of?.metric !== undefined && !OF_WORKS.has(of.metric) ? labelOf(of) : '';

const OF_WORKS: ReadonlySet<string> = new Set([
  'investment',
  'investment-completed',
  'annual-planned-investment',
  'total-investment',
]);

/** 银行贷款 is a name, whatever stands for the bank before it. */
const LOAN = /(?:银行|商业|政策性|信用|贴息){1,2}贷款/;

const labelOf = (fact: Fact): string =>
  LOAN.exec(fact.layers.own)?.[0] ??
  metrics.find(
    (m) =>
      m.id === fact.metric &&
      m.id !== 'rate' &&
      m.id !== 'share' &&
      m.id !== 'growth' &&
      m.id !== 'investment',
  )?.label ??
  fact.measure;

/** 口径 of a fact. */
export function basisOf(fact: Fact): Basis {
  const { region, batch, period, phase, level } = fact;
  const given = period?.value;
  const undone = /[没未]/.test(fact.subject) ? undefined : undoneWhole(fact);
  const category = [level && levelLabel(level.value), sectorOf(fact.layers.heading), undone]
    .filter(Boolean)
    .join(' ');
  return {
    ...(region ? { region: region.value.name } : {}),
    ...(batch ? { batch: batchLabel(fact, batch.value) } : {}),
    ...(given && !batch && !isOfOtherStretch(fact) ? stretchOf(given, fact.event) : {}),
    ...(phase ? { phase: phaseLabel(phase.value) } : {}),
    ...(category !== '' ? { category } : {}),
    ...(ofWhat(fact) === '' ? {} : { subject: ofWhat(fact) }),
    ...(given?.asOf ? { asOf: shownPeriod(given) } : {}),
  };
}

/** 累计完成9亿元 behind 今年以来完成2亿元: since the work began, though the sentence tells of this year. */
const isOfOtherStretch = (fact: Fact): boolean => fact.period?.origin !== 'clause' && isSinceStart(fact);

/** The stretch of a figure, or the one that began what has come so far by its day. */
const stretchOf = (given: Period, event: Period | undefined): Pick<Basis, 'period'> => {
  const stretch = given.asOf ? event : given;
  return stretch ? { period: shownPeriod(stretch) } : {};
};

/** 今年（原文未注明年份）: the words alone where nobody knows the year. */
const shownPeriod = (period: Period): string =>
  isYearUnknown(period) ? `${period.text}（原文未注明年份）` : formatPeriod(period);

/** 第二期; 前五期 for several together. */
export const batchWords = ({ ordinal, word }: Batch): string =>
  ordinal < 0 ? `前${toChineseOrdinal(-ordinal)}${word}` : `第${toChineseOrdinal(ordinal)}${word}`;

/** 2021年第二期 */
const batchLabel = (fact: Fact, batch: Batch): string =>
  `${batch.ordinal < 0 ? '' : batchYear(fact)}${batchWords(batch)}`;

function batchYear(fact: Fact): string {
  const year = fact.batch?.value.year ?? yearOf(fact.period?.value);
  return year ? `${year}年` : '';
}

const yearOf = (period: Period | undefined): number | undefined =>
  period && !isYearUnknown(period) ? Number(period.from.slice(0, 4)) : undefined;

/** 涧西区 · 2021年第二期 · 开工 · 总投资（重点项目） */
export function basisLine(fact: Fact): string {
  const basis = basisOf(fact);
  const measure = measureLabel(fact);
  const said = [basis.region, basis.period, measure].some((part) => part?.includes(basis.subject ?? '')); // 遂平县, 2021年 of a table
  const subject = basis.subject && !said ? `${measure}（${basis.subject}）` : measure;
  return [basis.region, basis.batch, basis.period, basis.asOf, basis.phase, basis.category, subject]
    .filter((part) => part)
    .join(' · ');
}

/** （2022年） behind a figure of a year gone by when its page was printed, where no stretch is asked for. */
export function yearGoneBy(fact: Fact, { period }: Pick<Frame, 'period'>): string {
  const { period: told } = basisOf(fact);
  return period === undefined && told !== undefined && isOfYearGoneBy(fact) ? `（${told}）` : '';
}

/** 2023年 where 上半年 is asked: all of the year before is no stretch of this one. */
export const isOfYearNotAsked = (fact: Fact, { period }: Pick<Frame, 'period'>): boolean =>
  period !== undefined &&
  !period.yearGiven &&
  period.grain !== 'year' &&
  fact.period?.value.grain === 'year' &&
  isOfYearGoneBy(fact);

/** Told of a year that was over when the year of its page began. */
const isOfYearGoneBy = ({ period, article }: Fact): boolean =>
  period !== undefined && period.value.to <= `${article.publishedOn?.slice(0, 4) ?? ''}-01-01`;

/** What figures of one thing share: 涧西区 · 2021年第二期 · 开工 · 重点项目 */
export function scopeLine(fact: Fact): string {
  const { region, batch, period, asOf, phase, category, subject } = basisOf(fact);
  const said = [region, period].some((part) => part?.includes(subject ?? ''));
  return [region, batch, period, asOf, phase, category, said ? undefined : subject]
    .filter((part) => part)
    .join(' · ');
}

/** A sentence as a proof; of `figure`, where it tells one. */
export function citationOf(article: Article, sentence: Sentence, figure: Span = sentence): Citation {
  const { start, end } = onSheetOf(article, wholeOf(article, sentence), figure);
  const raw = article.toRaw({ start, end });
  const quote = article.raw.slice(raw.start, raw.end);
  const copies = (article.copies ?? []).filter(({ repeats }) => repeats.has(sentence.start));
  return {
    document: article.document,
    title: article.title,
    ...(article.publisher ? { publisher: article.publisher } : {}),
    ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
    ...(article.url ? { url: article.url } : {}),
    start: raw.start,
    end: raw.end,
    quote,
    snippet: asWritten(article.text.slice(start, end), quote),
    ...(copies.length > 0 ? { copies: copies.map(({ source }) => source) } : {}),
  };
}

/** A fact as a headline value. `citations` are indices into the answer's list. */
export function toValue(fact: Fact, citations: readonly number[]): Value {
  const { quantity } = fact;
  return {
    number: quantity.number,
    ...(quantity.upper !== undefined ? { upper: quantity.upper } : {}),
    unit: quantity.unit,
    text: quantity.text,
    bound: quantity.bound,
    modality: fact.modality,
    metric: fact.metric ?? fact.measure,
    basis: basisOf(fact),
    derived: false,
    citations,
  };
}

/** About four lines on a phone: a longer sentence is cited by the part between its semicolons that tells the figure. */
const MOST_CITED = 100;

/** The sentence with the parts that ； cuts off, and behind the title of its item: they name what its figures are of. */
function wholeOf(article: Article, { start, end, block }: Sentence): Span {
  const { text, sentences } = article;
  const parts = sentences.filter((one) => one.block === block);
  const at = parts.findIndex((one) => one.start === start);
  const isOpen = (part: Sentence | undefined): boolean =>
    part !== undefined && /；\s*$/.test(text.slice(part.start, part.end));
  let [first, last] = [at, at];
  while (isOpen(parts[first - 1])) first--;
  const title = openingTitle(article, block);
  if (first === 1 && title && text.slice(parts[0]?.start, parts[0]?.end).trimEnd().endsWith(`${title}。`))
    first = 0;
  while (isOpen(parts[last]) && last + 1 < parts.length) last++;
  const whole = { start: parts[first]?.start ?? start, end: parts[last]?.end ?? end };
  return whole.end - whole.start <= MOST_CITED ? whole : { start, end };
}
