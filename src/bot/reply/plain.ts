/** Reply → plain text, for the terminal and for copying: the figure, what it is, where it stands. */
import type { Citation, Span } from '../../knowledge/index.ts';
import type { Evidence, Reply, ReplyBlock } from '../types.ts';
import { labels } from '../wording.ts';
import { markedStretches } from './marks.ts';
import { originOf } from './origin.ts';

/** How parts are set off; a terminal paints them, the default leaves them as they are. */
export interface PlainStyle {
  strong(text: string): string;
  faint(text: string): string;
  mark(text: string): string;
}

const unstyled: PlainStyle = { strong: (text) => text, faint: (text) => text, mark: (text) => text };

/** The whole reply as text, without a line end after it. */
export function plainText({ blocks }: Reply, style: PlainStyle = unstyled): string {
  return blocks.flatMap((block) => blockLines(block, style)).join('\n');
}

function blockLines(block: ReplyBlock, style: PlainStyle): readonly string[] {
  switch (block.kind) {
    case 'headline':
      return [style.strong(block.text)];
    case 'basis':
      return [`${labels.basis}${block.text}`];
    case 'understood':
    case 'paragraph':
    case 'notice':
      return [block.text];
    case 'list':
      return block.items.map((item) => `  · ${item}`);
    case 'evidence':
      return [labels.evidence, ...block.items.flatMap((item) => evidenceLines(item, style))];
    case 'doubt':
      return [`${labels.doubt}${block.text}`];
    case 'choices':
      return [block.prompt, ...block.choices.map(({ label }, index) => `  ${index + 1}. ${label}`)];
  }
  return block satisfies never;
}

function evidenceLines({ number, citation, marks, href }: Evidence, style: PlainStyle): readonly string[] {
  return [
    `${circled(number)} ${sourceLine(citation)}`,
    `   “${marked(citation.snippet, marks, style)}”`,
    ...(href === undefined ? [] : [style.faint(`   ${href}`)]),
  ];
}

/** ① to ⑳, then (21). */
export const circled = (number: number): string =>
  number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`;

/** 《标题》 洛阳网 2021-10-12 */
const sourceLine = (citation: Citation): string => [`《${citation.title}》`, ...originOf(citation)].join(' ');

function marked(snippet: string, marks: readonly Span[], style: PlainStyle): string {
  return markedStretches(snippet, marks)
    .map(({ text, isMarked }) => (isMarked ? style.mark(text) : text))
    .join('');
}
