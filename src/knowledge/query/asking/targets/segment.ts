import type { Measure } from '../../../facts/measure/measure.ts';
import type { Mention, Phase, Region, Span } from '../../../types.ts';
import type { Chunk } from '../chunks.ts';
import type { Hole } from '../holes.ts';

/** What a question is made of, before it is cut into targets. */
export interface Material {
  readonly text: string;
  readonly holes: readonly Hole[];
  readonly measures: readonly Measure[];
  readonly chunks: readonly Chunk[];
  readonly mentions: readonly Mention[];
}

/** A segment ends with its hole and the noun that follows it: 多少个停车位｜、…. */
function segmentEnd({ text, chunks, measures }: Material, holes: readonly Hole[], index: number): number {
  const hole = holes[index] as Hole;
  const next = holes[index + 1];
  if (next === undefined) return hole.end + beforeWords(text.slice(hole.end)).length;
  if (opensClause(text, hole) && opensClause(text, next)) return next.start - 1;
  if (text[next.start - 1] === '、') return next.start - 1; // 几个投产了、几个在建
  const clause = text.slice(hole.end, next.start).search(/[，；？]/);
  if (clause > 0) return hole.end + clause;
  const counted = measures.find(
    (m) => m.start >= hole.end && m.end <= next.start && /^(?:新增|的)?$/.test(text.slice(hole.end, m.start)),
  ); // 拿到多少新增专项债
  if (counted !== undefined) return counted.end;
  const first = chunks.findIndex(
    (chunk) =>
      chunk.start >= hole.end &&
      chunk.start <= hole.end + 1 &&
      chunk.end <= next.start &&
      !/[，、]/.test(text.slice(hole.end, chunk.start)),
  );
  if (first < 0) return hole.end;
  const apart = chunks.findIndex((chunk, i) => i >= first && chunks[i + 1]?.start !== chunk.end); // 协调｜服务组 is one
  const end = chunks[apart]?.end ?? hole.end;
  return /^[了过]?[，、。？\s]/.test(text.slice(end)) || isJoined(text.slice(end, next.start))
    ? end
    : hole.end;
}

/** 和 of 多少座泵站和多少处渡槽: the noun before it is that of the first. */
const isJoined = (between: string): boolean => /^(?:和|与|及|以及|跟)$/.test(between);

/** 多少投产、多少在建: what is asked of stands behind the question words. */
const opensClause = (text: string, { start }: Hole): boolean => /[，、：；\s]$/.test(text.slice(0, start));

/** 多少吨，什么时候通水: what asks for words behind the last figure says nothing of it. */
const beforeWords = (rest: string): string =>
  rest.split(/[，。；\s](?=[^，。？]{0,6}(?:什么时候|何时|哪[天年]|几月|谁|哪里|在哪))/)[0] as string;

/** The stretch of a question that belongs to one hole. */
export interface Segment {
  readonly text: string;
  readonly words: readonly Chunk[];
  readonly measures: readonly Measure[];
  /** Also the metrics that the question word does not fit. */
  readonly named: readonly Measure[];
  readonly mentions: readonly Mention[];
  readonly phases: Phase[];
  readonly regions: readonly (Span & { readonly region: Region })[];
  readonly from: number;
  /** What stands right behind the question word and is no money: 地 of 浇多少地. */
  readonly counted: string;
}

/** What the question names between `from` and `until`. */
function segmentOf(material: Material, from: number, until: number, hole: Hole): Segment {
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans.filter((span) => span.start >= from && span.end <= until);
  const mentions = inside(material.mentions);
  return {
    text: material.text.slice(from, until),
    words: inside(material.chunks),
    measures: inside(material.measures).filter((m) => fits(m, hole)),
    named: inside(material.measures),
    mentions,
    phases: phasesAsked(mentions, hole, material.text),
    regions: mentions.flatMap((m) =>
      m.dimension === 'region' && m.candidates[0] && !m.rule.includes('in-organisation')
        ? [{ start: m.start, end: m.end, region: m.candidates[0] }]
        : [],
    ),
    from,
    counted:
      /^[了的呢吗啊呀来]*((?!钱|资|投|款|经费)\p{Script=Han}*)/u.exec(material.text.slice(hole.end))?.[1] ??
      '',
  };
}

/** A question cut into the stretches of its holes. */
export function segmentsOf(material: Material, holes: readonly Hole[]): Segment[] {
  let from = 0;
  return holes.map((hole, i) => {
    const until = segmentEnd(material, holes, i);
    const segment = segmentOf(material, from, until, hole);
    from = until;
    return segment;
  });
}

/** 签约二百多个，落地几个: the phase of a figure that the asker knows is not asked for where another is. */
function phasesAsked(mentions: readonly Mention[], hole: Hole, text: string): Phase[] {
  const known = mentions.findLast(
    (m) => m.dimension === 'quantity' && m.end <= hole.start && /[，；]/.test(text.slice(m.end, hole.start)),
  );
  const own = phasesOf(mentions.filter(({ start }) => known === undefined || start >= known.end));
  return own.length > 0 ? own : phasesOf(mentions);
}

/** The phases named, each once. */
export const phasesOf = (mentions: readonly Mention[]): Phase[] => [
  ...new Set(
    mentions.flatMap((m) => (m.dimension === 'phase' && !/in-rate|negated/.test(m.rule) ? [m.phase] : [])),
  ),
];

const fits = (measure: Measure, hole: Hole): boolean =>
  hole.kinds === undefined ||
  measure.metric === undefined ||
  measure.metric.kinds.some((kind) => hole.kinds?.includes(kind));
