import type { Fact } from '../../facts/fact.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import { residue } from '../../facts/subject.ts';
import { isGeneric } from '../chunks.ts';
import type { Frame } from '../frame.ts';
import type { Target } from '../targets.ts';
import { metricAffinity } from './affinity.ts';
import { batchFit, givenFit, levelFit, periodFit, phaseFit, regionFit } from './compatible.ts';
import { cover, type Rarity } from './cover.ts';

/** A fact that fits a target, and how well. */
export interface Match {
  readonly fact: Fact;
  readonly score: number;
  /** Share of the question's words found around the figure. */
  readonly coverage: number;
}

export interface Setting {
  readonly rarity: Rarity;
  pageOf(fact: Fact): PageScope;
}

/** Undefined when any slot says it is another thing. */
export function scoreFact(frame: Frame, target: Target, fact: Fact, setting: Setting): Match | undefined {
  if (fact.role === 'threshold' || (fact.role === 'change') !== target.change) return undefined;
  if (!kindFits(target, fact)) return undefined;
  const metric = metricAffinity(target, fact);
  if (metric === 0) return undefined;
  const page = setting.pageOf(fact);
  const fits = [
    regionFit(frame, fact, page),
    periodFit(frame.period, fact),
    batchFit(frame.batch, fact),
    phaseFit(frame.phases, fact),
    levelFit(frame, fact),
    givenFit(frame, fact),
    modalityFit(frame, target, fact),
    unitFit(target, fact),
  ];
  if (fits.some((fit) => fit === 0)) return undefined;
  const coverage = coverageOf([...target.own, ...target.shared], fact, setting);
  if (coverage === undefined) return undefined;
  const slots = fits.reduce((product, fit) => product * fit, 1);
  const score = coverage * (0.4 + 0.6 * slots) * (0.6 + 0.4 * metric) - excess(frame, fact) - (fact.headline ? 0.2 : 0) - (fact.part ? 0.06 : 0);
  return { fact, score, coverage };
}

function kindFits(target: Target, fact: Fact): boolean {
  const { kind } = fact.quantity;
  if (target.kinds !== undefined) return target.kinds.includes(kind) || (target.kinds.includes('percent') && kind === 'multiple');
  if (target.metric !== undefined) return target.metric.kinds.includes(kind);
  return kind !== 'percentage-point' || target.change;
}

/** 已经, 实际 refuse plans; a plan asked for prefers plans. */
function modalityFit(frame: Frame, target: Target, fact: Fact): number {
  const planned = fact.modality !== 'actual';
  if (frame.insistsActual && planned && !frame.asksPlan) return 0;
  if (target.metric?.id === 'annual-planned-investment') return 1;
  if (frame.asksPlan) return planned ? 1 : 0.85;
  return planned ? 0.85 : 1;
}

const FAMILIES: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次', '万人'],
  ['家', '户', '企业', '个'],
  ['个', '项', '宗', '件', '处', '座', '项目', '批'],
];

/** 多少家 wants 家; 几个 takes 个 项 宗 alike. */
function unitFit(target: Target, fact: Fact): number {
  if (target.unit === undefined || fact.quantity.unit.endsWith(target.unit)) return 1;
  const unit = fact.quantity.unit;
  if (fact.quantity.kind !== 'count') return 0.9;
  if (FAMILIES.some((family) => family.includes(target.unit as string) && family.includes(unit))) return 0.92;
  return target.unit === '个' ? 0.75 : 0.3;
}

const NEAR = 0.55;

/** Weighted share of the words found around the figure; undefined when a rare word is not. */
function coverageOf(words: readonly string[], fact: Fact, setting: Setting): number | undefined {
  let sum = 0.3;
  let held = 0.3;
  for (const chunk of words) {
    const generic = isGeneric(chunk);
    const weight = generic ? 0.15 : 0.3 + setting.rarity.weight(chunk) * Math.min(1.5, chunk.length / 3);
    const found = foundIn(chunk, fact, setting.pageOf(fact));
    if (!generic && found < NEAR * 0.8 && chunk.length >= 2) return undefined;
    sum += weight;
    held += weight * found;
  }
  const coverage = held / sum;
  return coverage < NEAR ? undefined : coverage;
}

/** Words count in full beside the figure, less the farther off they stand. */
function foundIn(chunk: string, fact: Fact, page: PageScope): number {
  const { own, head, heading, sentence, before } = fact.layers;
  const near = `${own} ${head} ${fact.subject}`;
  const elsewhere = fact.subject !== '' && !isGeneric(fact.subject) ? 0.5 : 0.8;
  return Math.max(
    cover(chunk, near),
    0.9 * cover(chunk, `${near} ${heading}`),
    elsewhere * cover(chunk, `${near} ${sentence}`),
    0.7 * elsewhere * cover(chunk, `${near} ${sentence} ${before}`),
    0.6 * cover(chunk, `${near} ${fact.article.title} ${page.regions.map((r) => r.name).join('')}`),
  );
}

/** Words of the fact's own subject that nobody asked for make it a narrower thing. */
function excess(frame: Frame, fact: Fact): number {
  const words = residue(fact.subject);
  if (words.length === 0) return 0;
  const asked = cover(words, frame.text);
  const generic = isGeneric(fact.subject) ? 0.3 : 1;
  return 0.22 * (1 - asked) * generic;
}
