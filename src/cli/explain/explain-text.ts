import { findMentions, leftoverDigits } from '../../knowledge/extract/index.ts';
import { leftoverLine, mentionLine } from './mention-line.ts';

/** A text and how it is to be read. */
export interface Reading {
  readonly text: string;
  /** YYYY-MM-DD: what 今年 and a bare 3月9日 are reckoned from. */
  readonly today: string;
  /** Questions are read with more abbreviations than articles. */
  readonly question: boolean;
}

/** One line per mention, then the digits left over. */
export function explainText({ text, today, question }: Reading): readonly string[] {
  const mentions = findMentions(text, { today, question });
  const left = leftoverDigits(text, mentions);
  return [
    ...mentions.map((mention) => mentionLine(mention, text)),
    ...left.map((span) => leftoverLine(span, text)),
    `${mentions.length} read, ${left.length} digit groups left over`,
  ];
}
