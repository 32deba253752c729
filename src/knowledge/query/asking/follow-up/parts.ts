import { findMentions } from '../../../extract/index.ts';
import { type Measure, measuresIn } from '../../../facts/measure/measure.ts';
import { namesList } from '../../../facts/slots/slots.ts';
import type { Mention, Region, Span } from '../../../types.ts';
import { wayAhead } from '../../tables/stages.ts';
import { isBaseOfMultiple } from '../against/base.ts';
import { chunksOf, isGeneric } from '../chunks.ts';
import { holesIn } from '../holes.ts';

/** A place, a stretch of time, a batch, a phase or a limit (10亿元以上) that a question names. */
export interface NamedSlot extends Span {
  readonly kind: 'region' | 'period' | 'batch' | 'phase' | 'limit';
  readonly region?: Region;
}

/** What a question names, with where it stands. */
export interface Parts {
  readonly text: string;
  readonly slots: readonly NamedSlot[];
  readonly words: readonly (Span & { text: string })[];
  readonly asks: boolean;
  readonly holes: readonly Span[];
  readonly measures: readonly Measure[];
}

/** What a follow-up opens with and does not ask about. */
export const POINTS = /^(?:那么?|换成|改成|要是|如果是|再看看?|再)/;

/** Reads what a question of a thread names. */
export function partsOf(text: string, now: string, known: readonly Region[]): Parts {
  const mentions = findMentions(text, { today: now, question: true, known }).filter(
    (m) => !namesList(m, text),
  );
  const bases = mentions.filter((m) => m.dimension === 'period' && isBaseOfMultiple(text, m));
  const named: NamedSlot[] = mentions
    .filter((m) => isSlot(m) && !bases.includes(m) && m.rule !== 'phase/in-rate')
    .map((m) => ({
      start: m.start - (m.dimension === 'phase' ? wayBefore(text, m) : 0),
      end: m.end,
      kind: m.dimension as NamedSlot['kind'],
      ...(m.dimension === 'region' && m.candidates[0] ? { region: m.candidates[0] } : {}),
    }));
  const slots = [...named, ...townAlone(text, named), ...limitsIn(text)];
  const holes = holesIn(text);
  const measures = measuresIn(text, true);
  const words = chunksOf(text, [...slots, ...bases, ...holes, ...measures]).filter(
    (chunk) => !isGeneric(chunk.text),
  );
  const asks = holes.length > 0 || measures.length > 0 || /谁|哪|什么|怎么/.test(text);
  return { text, slots, words, asks, holes, measures };
}

/** 储备 of 储备签约 goes with its stage: how one is called says nothing of the next. */
const wayBefore = (text: string, { start }: Span): number =>
  wayAhead.exec(text.slice(0, start))?.[0].length ?? 0;

/** 青坡镇呢, 那白石港镇多少: a town that no table holds, and nothing else named beside it. */
const TOWN_ALONE =
  /^(那么?|换成|改成|要是|如果是|再看看?|再)?(\p{Script=Han}{1,6}?(?:(?<!小)镇|乡|街道))(?:呢|的|又|是|那边|多少|[？。])*$/u;

function townAlone(text: string, named: readonly NamedSlot[]): NamedSlot[] {
  const [, lead = '', town] = TOWN_ALONE.exec(text) ?? [];
  if (town === undefined || named.some(({ kind }) => kind === 'region')) return [];
  return [{ start: lead.length, end: lead.length + town.length, kind: 'region' }];
}

/** 10亿元以上, 过亿元的: what size is asked for. */
const LIMIT = /\d+(?:\.\d+)?个?[万亿]元?(?:及)?以[上下]|(?<![\d个十百千])亿元以上/g;

const limitsIn = (text: string): NamedSlot[] =>
  [...text.matchAll(LIMIT)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    kind: 'limit',
  }));

function isSlot(m: Mention): boolean {
  if (m.rule.includes('stage-of-project') || m.rule.includes('in-organisation')) return false;
  return (
    m.dimension === 'region' || m.dimension === 'period' || m.dimension === 'batch' || m.dimension === 'phase'
  );
}
