/** Of figures of one measure, told at several times, the newest: what is asked without a date. */
import { isWithin } from '../../extract/places.ts';
import { type Fact, isOfTable } from '../../facts/fact.ts';
import type { Period } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Match } from '../match/score.ts';

/** Within so little, a figure fits about as well as another. */
export const SAME = 0.045;

/** What a later page tells of the very same thing is meant, though it fits a little less. */
const LATER = 0.1;

/** Pages by their date, the newest first. */
export const newerFirst = (a: Fact, b: Fact): number =>
  (b.article.publishedOn ?? '').localeCompare(a.article.publishedOn ?? '');

/** 完成投资104亿元 of October before 60亿元 of June, where one page only words it a little nearer to the question. */
export function withNewestFirst(ranked: readonly Match[]): Match[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const again = ranked.filter(
    ({ fact, score }) => score >= best.score - SAME && isToldAgain(best.fact, fact),
  );
  const row = ranked.filter(
    ({ fact, score }) => score >= best.score - SAME && isSameInTable(best.fact, fact),
  );
  if (row.length > 1) {
    const [latest = best] = row.sort((a, b) => endOf(b.fact).localeCompare(endOf(a.fact)));
    return [latest, ...ranked.filter((match) => match !== latest)];
  }
  const last = again.sort((a, b) => endOf(b.fact).localeCompare(endOf(a.fact)))[0];
  if (last !== undefined) return [last, ...ranked.filter((match) => match !== last)];
  if (!SO_FAR.includes(best.fact.metric ?? '')) return [...ranked];
  const alike = ranked.filter(
    ({ fact, score }) => score >= best.score - LATER && isSameLater(best.fact, fact),
  );
  const newest = alike.sort((a, b) => newerFirst(a.fact, b.fact))[0];
  return newest === undefined ? [...ranked] : [newest, ...ranked.filter((match) => match !== newest)];
}

/** What grows as the year goes on. */
const SO_FAR = ['investment-completed', 'completion-rate', 'start-rate'];

/** 截至5月底支出进度65% behind 截至2024年底支出进度86% on one page: the same measure of the same thing, as it has come to stand since. */
const isToldAgain = (fact: Fact, later: Fact): boolean =>
  later.article === fact.article &&
  [fact, later].every(
    ({ modality, role, period }) => modality === 'actual' && role === 'level' && period?.value.asOf === true,
  ) &&
  endOf(later) > endOf(fact) &&
  later.measure === fact.measure &&
  (later.subject.includes(fact.subject) || fact.subject.includes(later.subject)) &&
  later.region?.value.code === fact.region?.value.code;

/** 2021 | 118.3 and 2025 | 152.4 of one table: one measure, year by year. */
const isSameInTable = (fact: Fact, other: Fact): boolean =>
  isOfTable(fact) &&
  other.article === fact.article &&
  other.family === fact.family &&
  other.role === fact.role &&
  other.metric === fact.metric &&
  other.quantity.unit === fact.quantity.unit &&
  other.modality === fact.modality &&
  other.period !== undefined &&
  (other.group === fact.group
    ? other.measure === fact.measure && isTime(other.layers.own)
    : other.layers.own === fact.layers.own && isTime(other.subject));

/** A row or column of nothing but a year. */
const isTime = (words: string): boolean => /^(?:19|20)\d{2}年?$/.test(words);

const endOf = ({ period }: Fact): string => period?.value.to ?? '';

const isSameLater = (fact: Fact, later: Fact): boolean =>
  later.article !== fact.article &&
  newerFirst(fact, later) > 0 &&
  later.metric === fact.metric &&
  (later.subject === fact.subject || [later, fact].every(isOfAllLists)) &&
  later.role === fact.role &&
  later.region?.value.code === fact.region?.value.code;

/** 重点项目, 省、市、县三级重点项目, and the row that sums up a table of them. */
const isOfAllLists = ({ subject, level }: Fact): boolean =>
  level === undefined &&
  /^(?:[省市州县区级、]{0,8}(?:[两三四]级)?重[点大](?:建设)?项目|[合总]计)$/.test(subject);

/** What a page of another date tells of the same measure of the same thing, in a stretch or a round of its own. */
export const isToldOfOtherTime = (fact: Fact, other: Fact): boolean =>
  other.article !== fact.article &&
  [fact, other].every(({ role, modality }) => role === 'level' && modality === 'actual') &&
  other.metric === fact.metric &&
  (other.subject.includes(fact.subject) || fact.subject.includes(other.subject)) &&
  isOfOnePlace(fact, other) &&
  fact.period !== undefined &&
  other.period !== undefined &&
  (other.period.value.to !== fact.period.value.to ||
    other.period.value.from !== fact.period.value.from ||
    areOfTwoRounds(fact, other));

/** 第七期“三个一批” and 第八期: one alone is what “三个一批” means in neither. */
export const areOfTwoRounds = ({ batch: a }: Fact, { batch: b }: Fact): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.value.word === b.value.word &&
  a.value.ordinal > 0 &&
  b.value.ordinal > 0 &&
  a.value.ordinal !== b.value.ordinal;

/** One place, or a zone in it where both tell of one thing by its name. */
const isOfOnePlace = ({ region: a, subject }: Fact, { region: b }: Fact): boolean =>
  a?.value.code === b?.value.code ||
  (a !== undefined &&
    b !== undefined &&
    !isGeneric(subject) &&
    (isWithin(a.value, b.value) || isWithin(b.value, a.value)));

/** 目前完成多少, 已经投了多少, 今年上半年…, 多少了: the newest is meant. */
const NOW = /目前|现在|当前|如今|最新|最近|已|至今|截[至止]|[今去前当本]年|了(?=[，。？！]|$)/;

/** No batch is named and no year, nor a stretch of the year the question is asked in, and nothing says that it is now. */
export const namesNoYear = ({ period, batch, text }: Frame, facts: readonly Fact[]): boolean =>
  batch === undefined &&
  !NOW.test(text) &&
  (period === undefined ||
    (!period.yearGiven &&
      facts.every(({ period: told }) => told !== undefined && told.value.to <= yearOf(period))));

const yearOf = ({ from }: Period): string => `${from.slice(0, 4)}-01-01`;
