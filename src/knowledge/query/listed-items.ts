import type { ListLevel } from '../facts/fact.ts';
import { levelNamed } from '../facts/slots.ts';
import type { Batch, Period, Phase, Region, Span } from '../types.ts';
import { isGeneric } from './chunks.ts';
import { phasesOf, type Segment } from './segment.ts';

/** The subjects of an enumeration, and the words outside it. */
export interface Listed {
  readonly items: readonly {
    own: string[];
    regions?: Region[];
    level?: ListLevel | 'none';
    phases?: Phase[];
    batch?: Batch;
    period?: Period;
  }[];
  readonly rest: readonly string[];
}

/** 生猪、肉牛各出栏多少头: several subjects, one question. Items are words, places, phases, batches (三期和四期), times (4月和5月) or lists (整体和省重点). */
export function listedItems(segment: Segment): Listed | undefined {
  const parts = partsOf(segment);
  const read = parts?.map((part) => readPart(segment, part));
  if (parts === undefined || read === undefined || read.some(namesNothing)) return undefined;
  const allPlaced = read.every((one) => one.region !== undefined);
  const levels = read.some((one) => one.level !== undefined);
  const phased = read.every((one) => one.phases.length > 0);
  const batched = read.every((one) => one.batch !== undefined);
  const dated = read.every((one) => one.period !== undefined);
  const items = read.map((one): Listed['items'][number] => ({
    own: one.words.filter(
      (word) =>
        one.level === undefined ||
        word.replace(/(?:国家|中央|省|市|县|区)级?|重[点大]|项目/g, '').length >= 2,
    ),
    ...(allPlaced && one.region ? { regions: [one.region] } : {}),
    ...(levels ? { level: one.level ?? ('none' as const) } : {}),
    ...(phased ? { phases: one.phases } : {}),
    ...(batched && one.batch ? { batch: one.batch } : {}),
    ...(dated && one.period ? { period: one.period } : {}),
  }));
  const rest = segment.words.filter(
    (chunk) => !parts.some((part) => chunk.start < part.end && part.start < chunk.end),
  );
  const toldApart = levels || phased || batched || dated;
  return { items: shareWords(items, allPlaced, toldApart), rest: rest.map((chunk) => chunk.text) };
}

/** What one item of an enumeration names. */
interface Part {
  readonly words: readonly string[];
  readonly region?: Region;
  readonly batch?: Batch;
  readonly period?: Period;
  readonly phases: Phase[];
  readonly level?: ListLevel;
  /** 整体 beside 省重点 */
  readonly whole: boolean;
}

function readPart(segment: Segment, part: Span): Part {
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans.filter((s) => s.start >= part.start && s.end <= part.end);
  const text = segment.text.slice(part.start - segment.from, part.end - segment.from);
  const region = inside(segment.regions).at(-1)?.region;
  const batch = inside(segment.mentions).find((m) => m.dimension === 'batch')?.batch;
  const period = inside(segment.mentions).find((m) => m.dimension === 'period')?.period;
  const level = levelNamed(text.replace(/(?<=[省市县区])里/, '级'));
  return {
    words: clipped(segment, part).filter((word) => !isGeneric(word)),
    ...(region ? { region } : {}),
    ...(batch ? { batch } : {}),
    ...(period ? { period } : {}),
    ...(level ? { level } : {}),
    phases: phasesOf(inside(segment.mentions)),
    whole: /整体|总体|全部|全[省市县区]/.test(text),
  };
}

const namesNothing = ({ words, region, level, batch, period, phases, whole }: Part): boolean =>
  words.length === 0 && !region && !level && !batch && !period && phases.length === 0 && !whole;

/** The words of a part; a chunk may reach over a connective (供水供气和供热). */
function clipped(segment: Segment, part: Span): string[] {
  return segment.words
    .map((chunk) => ({ start: Math.max(chunk.start, part.start), end: Math.min(chunk.end, part.end) }))
    .filter((span) => span.end > span.start)
    .map((span) => segment.text.slice(span.start - segment.from, span.end - segment.from));
}

/** 哈密、和田、吐鲁番三个光伏, 水库中央、省里各出多少: where slots tell the items apart, the words belong to all. */
function shareWords(items: Listed['items'], placed: boolean, toldApart: boolean): Listed['items'] {
  const all = [...new Set(items.flatMap((item) => item.own))];
  return items.map((item) => (placed || (toldApart && item.own.length === 0) ? { ...item, own: all } : item));
}

/** The parts of the last enumeration before 各; a connective inside a name (和田) parts nothing. */
function partsOf(segment: Segment): Span[] | undefined {
  const end = segment.text.search(/各|分别/);
  const clause = Math.max(...['，', '。', '：', '？'].map((mark) => segment.text.lastIndexOf(mark, end))) + 1;
  const parts: Span[] = [];
  let start = clause;
  for (let at = clause; at <= end; at++) {
    if (at < end && (!/[、和与及跟]/.test(segment.text[at] as string) || insideName(segment, at))) continue;
    if (at > start) parts.push({ start: start + segment.from, end: at + segment.from });
    start = at + 1;
  }
  return parts.length >= 2 && parts.length <= 8 ? parts : undefined;
}

const insideName = (segment: Segment, at: number): boolean =>
  segment.regions.some((r) => r.start - segment.from <= at && at < r.end - segment.from);
