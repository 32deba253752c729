import { isWithin } from '../../extract/places.ts';
import type { Fact } from '../../facts/fact.ts';
import { measuresIn } from '../../facts/measure/measure.ts';
import type { Mention } from '../../types.ts';
import { type Frame, type Reading, readQuestion } from '../asking/frame.ts';
import { holesIn } from '../asking/holes.ts';
import { mentionsIn } from '../asking/mentions.ts';
import { EACH } from '../asking/targets/index.ts';
import type { Setting } from '../match/setting.ts';
import { stage } from '../tables/stages.ts';
import { findAll } from './find-all.ts';

/** 签约和开工 alone: how many of each, and for how much */
const BARE_PHASE = new RegExp(`${stage}(?:的?项目)?$`);

/** 个数和总投资 at the end: each measure asked of each thing. */
function askingMeasures(text: string): string {
  const measures = measuresIn(text, true);
  const joints = measures.flatMap(({ end }, i) => {
    const next = measures[i + 1];
    const isJoint = next !== undefined && /^(?:[、和与跟及]|以及)$/.test(text.slice(end, next.start));
    return isJoint ? [{ start: end, end: next.start }] : [];
  });
  const asked = joints.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}各多少，${rest.slice(end)}`,
    text,
  );
  return `${asked}各多少`;
}

/** 省市重点, 省市县重点 */
const LISTS = /(?:省市[县区]?|市县)(?=重[点大])/g;

/** 签约、开工项目总投资多少 → 签约、开工项目总投资各多少: what is asked of several things together, asked of each. */
function askingEach(together: string, reading: Reading): string {
  const spelt = together.replace(LISTS, (lists) => [...lists].map((list) => `${list}级`).join('、'));
  const text = namedApart(spelt, reading);
  if (EACH.test(text)) return text;
  const holes = holesIn(text);
  const bare = text.replace(/[？。]$/, '');
  if (holes.length === 0) return askingMeasures(BARE_PHASE.test(bare) ? `${bare}项目个数和总投资` : bare);
  return holes.reduceRight((rest, { start }) => `${rest.slice(0, start)}各${rest.slice(start)}`, text);
}

/** 甲市乙县, 签约开工投产: places apart and phases, one behind the other without a connective. */
export function namedApart(text: string, reading: Reading): string {
  const named = mentionsIn(text, reading).filter(
    ({ dimension }) => dimension === 'region' || dimension === 'phase',
  );
  const apart = named.filter((mention, i) => {
    const before = named[i - 1];
    return before?.end === mention.start && areApart(before, mention);
  });
  return apart.reduceRight((rest, { start }) => `${rest.slice(0, start)}、${rest.slice(start)}`, text);
}

/** 竣工投产 is one phase, 甲市乙县 in that city and 甲市全市 one place. */
function areApart(a: Mention, b: Mention): boolean {
  if (a.dimension === 'phase' && b.dimension === 'phase')
    return a.phase !== b.phase && !(a.phase === 'completed' && b.phase === 'in-production');
  if (a.dimension !== 'region' || b.dimension !== 'region' || b.deictic !== undefined) return false;
  return !b.candidates.some((inner) => a.candidates.some((outer) => isWithin(inner, outer)));
}

/** For each figure asked, that of every thing the question lists, as 各多少 finds them; undefined when it lists none or one is told nowhere. */
export function figuresOfEach(
  text: string,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): readonly (readonly Fact[])[] | undefined {
  const frame = readQuestion(askingEach(text, reading), reading);
  const many = itemsOf(frame);
  if (many < 2) return undefined;
  const outcomes = findAll(frame, facts, setting) ?? [];
  const found = outcomes.flatMap((outcome) => (outcome.kind === 'one' ? [outcome.match.fact] : []));
  if (found.length === 0 || found.length < frame.targets.length) return undefined;
  return Array.from({ length: found.length / many }, (_, i) => found.slice(i * many, (i + 1) * many));
}

/** How many things are listed, when every figure is asked of all of them. */
function itemsOf({ targets }: Frame): number {
  const many = Math.max(0, ...targets.map(({ item }) => (item ?? -1) + 1));
  return targets.every(({ item }, i) => item === i % many) ? many : 0;
}
