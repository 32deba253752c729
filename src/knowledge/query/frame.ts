import { findMentions } from '../extract/index.ts';
import { nearestRegion } from '../extract/places.ts';
import type { Metric } from '../extract/tables/metrics.ts';
import type { ListLevel } from '../facts/fact.ts';
import { measuresIn } from '../facts/measure.ts';
import { levelNamed } from '../facts/slots.ts';
import type { Batch, Mention, Period, Phase, Quantity, QuantityKind, Region } from '../types.ts';
import { chunksOf } from './chunks.ts';
import { holesIn } from './holes.ts';
import { type Target, targetsOf } from './targets.ts';

/** How a question was read. */
export interface Frame {
  /** The cleaned question. */
  readonly text: string;
  readonly targets: readonly Target[];
  readonly regions: readonly Region[];
  /** Of the regions, whether the words name them at all (示范区 alone names several). */
  readonly period?: Period;
  readonly batch?: Batch;
  readonly phases: readonly Phase[];
  readonly level?: ListLevel;
  /** Words that must be found around a figure. */
  readonly terms: readonly string[];
  /** Figures the question itself names: 331 in 331个项目里. */
  readonly given: readonly Quantity[];
  /** 实际, 已经: a plan is no answer. */
  readonly insistsActual: boolean;
  /** 计划, 打算 */
  readonly asksPlan: boolean;
  /** What was corrected: 涧溪区 → 涧西区. */
  readonly corrected?: string;
}

export interface Reading {
  readonly now: string;
  /** Places the articles speak of. */
  readonly known: readonly Region[];
}

export type { Target };

/** Reads a cleaned question into its slots, its targets and the words left over. */
export function readQuestion(cleaned: string, { now, known }: Reading): Frame {
  const typo = nearestRegion(cleaned, known);
  const text = typo ? cleaned.slice(0, typo.start) + typo.region.name + cleaned.slice(typo.end) : cleaned;
  const mentions = findMentions(text, { today: now, question: true, known });
  const measures = measuresIn(text, true);
  const holes = holesIn(text);
  const slots = mentions.filter((m) => m.dimension !== 'modality' && m.dimension !== 'label' && !isInHole(m, holes) && !isStage(m));
  const chunks = chunksOf(text, [...slots, ...holes, ...measures]);
  const period = mentions.filter((m) => m.dimension === 'period' && !m.period.lastYear).map((m) => (m as Extract<Mention, { dimension: 'period' }>).period).at(-1);
  const batch = slots.find((m) => m.dimension === 'batch')?.batch;
  const level = levelNamed(text);
  return {
    text,
    targets: targetsOf(text, holes, measures, chunks),
    regions: slots.flatMap((m) => (m.dimension === 'region' && !m.rule.includes('in-organisation') ? m.candidates.slice(0, 8) : [])),
    ...(period ? { period } : {}),
    ...(batch ? { batch } : {}),
    phases: [...new Set(slots.flatMap((m) => (m.dimension === 'phase' && !/in-rate|negated/.test(m.rule) ? [m.phase] : [])))],
    ...(level ? { level } : {}),
    terms: chunks.map((chunk) => chunk.text),
    given: slots.flatMap((m) => (m.dimension === 'quantity' ? [m.quantity] : [])),
    insistsActual: /实际|已经|真正|到底/.test(text),
    asksPlan: /计划|打算|准备|预计|安排|拟|目标|力争|要达到/.test(text),
    ...(typo ? { corrected: `${typo.written} → ${typo.region.name}` } : {}),
  };
}

const isInHole = (m: Mention, holes: readonly { start: number; end: number }[]): boolean =>
  holes.some((hole) => m.start < hole.end && hole.start < m.end);

/** 产业园二期 is a name, not a batch. */
const isStage = (m: Mention): boolean => m.dimension === 'batch' && m.rule.includes('stage-of-project');

export type { Metric, QuantityKind };
