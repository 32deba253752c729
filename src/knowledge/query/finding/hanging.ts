/** Figures that hang on the one asked before: …多少，同比下降多少; …多少，完成率多少; …比序时进度快几个点. */
import type { Fact } from '../../facts/fact.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { isAheadOfPlan, metricAffinity } from '../match/measure/affinity.ts';
import { kindFits } from '../match/slots/kind.ts';
import { qualifierFit, shareFit } from '../match/slots/qualifiers.ts';

/** What a change is told against; it names nothing of its own. */
const REFERENCE =
  /^比[多少高低]$|序时|时序|进度|[上去]年|同期|同比|计划|任务|目标|平均|全[省市县区州]|[年月季次期批]/;

/** Measures that are told of another figure. */
const TOLD_OF: readonly string[] = [
  'growth',
  'completion-rate',
  'start-rate',
  'resumption-rate',
  'share',
  'rate',
];

/** True for a rise, a rate or a gap asked without a word for what it is of. */
const mayHang = ({ own, change, kinds, metric, regions, item }: Target): boolean =>
  item === undefined &&
  (regions ?? []).length === 0 &&
  (change || isGap(kinds) || kinds?.[0] === 'multiple' || TOLD_OF.includes(metric?.id ?? '')) &&
  (metric?.id === 'share' || own.every(isOfReference));

const isOfReference = (word: string): boolean => isGeneric(word) || REFERENCE.test(word);

const isGap = (kinds: Target['kinds']): boolean => kinds?.includes('percentage-point') === true;

/** The same, behind a figure that may have such a one. */
export const hangsOn = (near: Fact, target: Target): boolean =>
  mayHang(target) &&
  (near.quantity.kind !== 'percent' || isGap(target.kinds) || target.metric?.id === 'share');

/** The figure that speaks of the one found before, as a clause asks. */
export function hangingFrom(
  found: Fact,
  target: Target,
  clause: string,
  facts: readonly Fact[],
): Fact | undefined {
  const told = facts.filter(
    (fact) =>
      speaksOf(fact, found) &&
      fits(target, fact) &&
      isAgainst(clause, fact) &&
      isOfWhole(target, fact) &&
      shareFit(clause, fact) * qualifierFit(clause, fact) > 0, // 环比增长多少 is no 同比增长9%
  );
  const affinities = told.map((fact) => affinity(target, clause, fact));
  const best = Math.max(0, ...affinities);
  return best > 0 ? told[affinities.indexOf(best)] : undefined;
}

/** 全部投资 of 占全部投资多少 */
const isOfWhole = ({ own }: Target, { layers }: Fact): boolean =>
  own.every((word) => isOfReference(word) || layers.own.includes(word));

/** 增加多少 asks for 9个 as well as for 12%; a rate asked behind another one (那投资完成率呢) is no 比上年同期低2个百分点. */
const fits = (target: Target, fact: Fact): boolean =>
  isRateAlone(target)
    ? fact.role !== 'change' && kindFits(target, fact)
    : kindFits(target, fact) || (isRise(target) && fact.role === 'change');

const isRateAlone = ({ change, kinds, metric }: Target): boolean =>
  !change &&
  kinds?.[0] !== 'percentage-point' &&
  kinds?.[0] !== 'multiple' &&
  /-rate$/.test(metric?.id ?? '');

const isRise = ({ change, kinds }: Target): boolean => change && kinds === undefined;

function affinity(target: Target, clause: string, fact: Fact): number {
  if (fact.quantity.kind === 'percentage-point' && target.kinds?.[0] === 'percentage-point') return 1;
  if (!isRise(target) || fact.role !== 'change') return metricAffinity(target, fact);
  const isAmount = !fact.quantity.kind.startsWith('percent') && fact.quantity.kind !== 'multiple';
  return isAmount === BY_AMOUNT.test(clause) ? 1 : 0.8;
}

/** 增加多少, 多多少 ask for an amount first, 增长多少 for a percentage. */
const BY_AMOUNT = /增加|减少|[多少]了?(?:多少|几)/;

/** 3个百分点 of 完成投资9亿元，占年度计划的62%，同比提高3个百分点 speaks of both. */
const speaksOf = ({ of }: Fact, found: Fact): boolean =>
  of !== undefined && (of.id === found.id || speaksOf(of, found));

/** 比序时进度快几个点 is no rise since last year, and 比5月多多少 none since 4月. */
function isAgainst(clause: string, fact: Fact): boolean {
  if (isAheadOfPlan(fact) !== /序时|时序|时间进度/.test(clause)) return false;
  const asked = /同比/.test(clause) ? '同期' : AGAINST.exec(clause)?.[1];
  const lead = fact.layers.own.split(' ')[0] ?? '';
  if (asked === undefined) return true;
  return YEAR_BEFORE.test(asked) ? !TOLD_AGAINST.test(lead) : lead.includes(asked.slice(0, 2));
}

const AGAINST =
  /(?:(?<![同环占])比|较)(?![多少高低快慢增减])([^，]{2,12}?)(?=[多少高低快慢增减降升提涨跌回])/;
const YEAR_BEFORE = /[上去]年(?![末底])|同期/;
/** 比年初, 较一季度, 高于全市: against something else than the year before. */
const TOLD_AGAINST = /(?:(?<![同占])比|较)(?![上去]年(?![末底])|同期)|[高低快慢]于/;

/** True for what is told of another thing than the figure found is of. */
export const isOfOther = (fact: Fact, found: Fact): boolean =>
  fact.of !== undefined && fact.article === found.article && fact.group !== found.group;

/** A question with the figures that hang on its last one: …完成投资多少｜占年度计划多少，同比提高几个点. */
export interface Cut {
  readonly head: Frame;
  readonly hanging: readonly { readonly target: Target; readonly clause: string }[];
}

/** The question cut before the first of the figures that hang on the last one before them. */
export function cutHanging({ text, targets }: Frame, read: (text: string) => Frame): Cut | undefined {
  const first = targets.findLastIndex((target) => !mayHang(target)) + 1;
  if (first === 0 || first === targets.length) return cutAtRate(text, targets, read);
  return cutAt(text, targets, first, read);
}

/** 固投增长多少，比全市高几个点: the first of all may be a rate itself. */
const cutAtRate = (
  text: string,
  targets: readonly Target[],
  read: (text: string) => Frame,
): Cut | undefined =>
  targets.length >= 2 && targets.every(mayHang) ? cutAt(text, targets, 1, read) : undefined;

/** A follow-up that names nothing of its own, behind the question before it. */
export function cutThread(
  { text, targets, regions, batch, phases, level, period }: Frame,
  before: () => Frame,
): Cut | undefined {
  const alone = regions.length + phases.length === 0 && batch === undefined && level === undefined;
  if (!alone || targets.length === 0 || /其中/.test(text) || !targets.every(namesNothing)) return undefined;
  const head = before();
  const ofOther = period !== undefined && period.from !== head.period?.from && !/[比较]/.test(text);
  if (ofOther) return undefined; // 明年打算增长多少
  return { head, hanging: targets.map((target) => ({ target, clause: text })) };
}

/** 社零增长多少 names its measure. */
const namesNothing = (target: Target): boolean => mayHang(target) && target.measures.length === 0;

function cutAt(
  text: string,
  targets: readonly Target[],
  first: number,
  read: (text: string) => Frame,
): Cut | undefined {
  const commas = [...text.matchAll(/[，；\s]/g)].map(({ index }) => index).reverse();
  for (const at of commas) {
    const head = read(text.slice(0, at));
    if (head.targets.length === first)
      return { head, hanging: withClauses(targets.slice(first), text.slice(at + 1)) };
  }
  return undefined;
}

/** Each with its own clause, where there is one for each. */
function withClauses(targets: readonly Target[], rest: string): Cut['hanging'] {
  const clauses = rest.split(/[，；\s]/).filter((clause) => clause !== '');
  return targets.map((target, i) => ({
    target,
    clause: (clauses.length === targets.length ? clauses[i] : undefined) ?? rest,
  }));
}
