import { findMentions, leftoverDigits } from '../../knowledge/extract/index.ts';
import type { Mention, Span } from '../../knowledge/index.ts';

export interface Reading {
  readonly text: string;
  /** YYYY-MM-DD: what 今年 and a bare 3月9日 are reckoned from. */
  readonly today: string;
  /** Questions are read with more abbreviations than articles. */
  readonly question: boolean;
}

/** Characters shown around digits that nothing was made of. */
const AROUND = 8;

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

/** money/with-unit  59.7亿元  money 59.7 亿元 = 5970000000  [10, 16) */
function mentionLine(mention: Mention, text: string): string {
  const words = text.slice(mention.start, mention.end);
  return [mention.rule, words, readingOf(mention), `[${mention.start}, ${mention.end})`].join('  ');
}

/** What a mention was read as. */
function readingOf(mention: Mention): string {
  switch (mention.dimension) {
    case 'quantity': {
      const { kind, number, upper, unit, base, bound } = mention.quantity;
      const range = upper === undefined ? '' : ` to ${upper}`;
      return `${kind} ${number}${range} ${unit} = ${base}${bound === 'exact' ? '' : `, ${bound}`}`;
    }
    case 'period': {
      const { from, to, grain, asOf } = mention.period;
      return `${grain} ${from} to ${to}${asOf ? ', as of' : ''}`;
    }
    case 'region':
      return `region ${mention.candidates.map(({ name, code }) => `${name} ${code}`).join(' or ') || mention.deictic}`;
    case 'phase':
      return `phase ${mention.phase}`;
    case 'batch':
      return `batch ${mention.batch.ordinal}${mention.batch.word}`;
    case 'modality':
      return `modality ${mention.modality}`;
    case 'label':
      return `label ${mention.what}`;
  }
  return mention satisfies never;
}

function leftoverLine({ start, end }: Span, text: string): string {
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, ' ');
  return `left over  ${text.slice(start, end)}  …${around}…  [${start}, ${end})`;
}
