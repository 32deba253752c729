import type { Article, Mention, Modality, Quantity, Span } from '../../types.ts';
import type { QuantityMention } from '../layout/contexts.ts';
import { readCell } from './cell.ts';

/** A figure of a cell, with the words of its clause there: 建设…泊位 of 建设8个泊位; none where the cell is but a figure. */
export interface CellFigure {
  readonly quantity: Quantity;
  readonly span: Span;
  readonly words: string;
  /** 计划新建…, 建成后年产值…: how real the words say it is. */
  readonly modality: Modality;
}

/** The figures of a cell: one, or as many as its words tell of (新建厂房3万平方米，购置设备120台). */
export function figuresInCell(
  { text }: Article,
  mentions: readonly Mention[],
  cell: Span,
  column: { name: string; unit?: string },
): readonly CellFigure[] {
  const told = mentions.filter(
    (m): m is QuantityMention => m.dimension === 'quantity' && m.start >= cell.start && m.end <= cell.end,
  );
  const written = text.slice(cell.start, cell.end);
  if (told.length === 0 || !isWorded(written, told)) {
    const quantity = readCell(written, column, told[0]);
    return quantity === undefined ? [] : [{ quantity, span: cell, words: '', modality: 'actual' }];
  }
  return told.flatMap((m, i) => {
    if (text[m.end] === '级') return []; // 8个1000吨级泊位: of what size
    const before =
      text
        .slice(told[i - 1]?.end ?? cell.start, m.start)
        .split(CLAUSE)
        .at(-1) ?? '';
    const behind = text.slice(m.end, cell.end).split(CLAUSE)[0] ?? '';
    return {
      quantity: m.quantity,
      span: { start: m.start, end: m.end },
      words: `${before} ${behind}`.trim(),
      modality: modalityBefore(
        mentions,
        { start: m.start - before.length, end: m.start },
        text.slice(cell.start, m.start),
      ),
    };
  });
}

const CLAUSE = /[，。；、]/;

/** 计划, 预计 and 将 of its clause, or what comes once it is built. */
function modalityBefore(mentions: readonly Mention[], clause: Span, words: string): Modality {
  const said = mentions
    .filter((m) => m.dimension === 'modality')
    .findLast((m) => m.start >= clause.start && m.end <= clause.end);
  return said?.modality ?? (ONCE_BUILT.test(words) ? 'expected' : 'actual');
}

const ONCE_BUILT = /(?:建成|达产|投产|投用|满产|竣工|达效)后/;

/** Says more than a figure and its unit. */
const isWorded = (written: string, told: readonly QuantityMention[]): boolean =>
  /\p{Script=Han}{2}/u.test(told.reduce((rest, { quantity }) => rest.replace(quantity.text, '　'), written));
