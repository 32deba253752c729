/** Of figures of one measure, told at several times, the newest: what is asked without a date. */
import { type Fact, isOfTable } from '../../facts/fact.ts';
import type { Match } from '../match/score.ts';

/** Within so little, a figure fits about as well as another. */
export const SAME = 0.045;

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
    ({ fact, score }) => score >= best.score - SAME && isSameLater(best.fact, fact),
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
  later.subject === fact.subject &&
  later.role === fact.role &&
  later.region?.value.code === fact.region?.value.code;
