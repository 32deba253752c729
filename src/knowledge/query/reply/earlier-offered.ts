import type { Fact } from '../../facts/fact.ts';
import { residue } from '../../facts/subject/subject.ts';
import type { Batch, Choice } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { askedFor } from './asked-for.ts';
import type { Draft } from './draft.ts';

const MOST = 2;

/** The same of earlier times, newest first, where a question names no time, or no more than its year, and was told the newest. */
export function earlierOffered(frame: Frame, found: Draft, facts: readonly Fact[]): readonly Choice[] {
  const told = namesNoTime(frame) ? figureTold(found, facts) : undefined;
  if (told === undefined || !isSaidBy(askedFor(told), told)) return [];
  const shown = askedFor(told).label;
  const earlier = facts
    .filter((fact) => isAlike(fact, told) && isBefore(fact, told) && isOfYear(frame, fact))
    .sort((a, b) => Number(isBefore(a, b)) - Number(isBefore(b, a)));
  const offered = new Map(earlier.map(askedFor).map((choice) => [choice.label, choice]));
  offered.delete(shown);
  return [...offered.values()].slice(0, MOST);
}

/** 投产项目, 重大项目 of 投产 总投资; a sector or a work has a name that such a question leaves out. */
const isSaidBy = ({ label }: Choice, { subject, region }: Fact): boolean => {
  const name = residue(subject.replace(region?.value.name ?? '', '')).replace(
    /三个一批|集中|储备|重[点大]/g,
    '',
  );
  return isGeneric(name) || label.includes(name);
};

/** Neither a batch nor a stretch; 今年 leaves open how far into it. */
const namesNoTime = ({ period, batch }: Frame): boolean =>
  batch === undefined && (period === undefined || period.grain === 'year');

/** 今年: nothing of the years before. */
const isOfYear = ({ period }: Frame, fact: Fact): boolean =>
  period === undefined || (fact.period !== undefined && fact.period.value.from >= period.from);

/** The one figure of an answer, as its page tells it; none where it was reckoned or there are several. */
function figureTold({ status, values, citations }: Draft, facts: readonly Fact[]): Fact | undefined {
  const [value, ...others] = values;
  const [at] = value?.citations ?? [];
  const cited = at === undefined ? undefined : citations[at];
  if (status !== 'answered' || value === undefined || value.derived || others.length > 0) return undefined;
  return facts.find(
    ({ article, quantity, metric, subject }) =>
      article.document === cited?.document &&
      quantity.text === value.text &&
      metric !== undefined &&
      metric === value.metric &&
      (value.basis?.subject === undefined || value.basis.subject.includes(subject)),
  );
}

/** One measure of one thing, whenever it was told. */
const isAlike = (fact: Fact, told: Fact): boolean =>
  fact.metric === told.metric &&
  residue(fact.subject) === residue(told.subject) && // 第十五期投产项目, 第十六期投产项目
  fact.region?.value.code === told.region?.value.code &&
  fact.phase?.value === told.phase?.value &&
  fact.level?.value === told.level?.value &&
  fact.modality === told.modality &&
  fact.role === 'level' &&
  !fact.headline;

/** An earlier 期 of one series, else a stretch that ended before. */
function isBefore({ batch, period }: Fact, { batch: later, period: then }: Fact): boolean {
  if (batch !== undefined && later !== undefined) return isBatchBefore(batch.value, later.value);
  if (batch !== undefined || later !== undefined) return false;
  return period !== undefined && then !== undefined && period.value.to < then.value.to;
}

/** By year first, where both are told theirs: 2023年第二批 before 2024年第一批. */
const isBatchBefore = (one: Batch, other: Batch): boolean =>
  one.word === other.word &&
  (one.year === undefined || other.year === undefined || one.year === other.year
    ? one.ordinal < other.ordinal
    : one.year < other.year);
