/** Lays an answer out in messages that Telegram accepts. */
import { cutAt } from '../../../delivery/cut.ts';
import { sliceRuns } from '../../../delivery/runs.ts';
import { type Paragraph, toHtml } from './html.ts';

/** Bot API: 4096 code points after entity parsing, 32 768 bytes before it, 100 entities a message. */
const LIMITS = { points: 4096, bytes: 32_768, entities: 100 } as const;

interface Size {
  readonly points: number;
  readonly bytes: number;
  readonly entities: number;
}

/** The paragraphs in as few messages as hold them, in order; no message begins or ends with a blank line. */
export function split(paragraphs: readonly Paragraph[]): (readonly Paragraph[])[] {
  const messages: Paragraph[][] = [];
  let size: Size = { points: 0, bytes: 0, entities: 0 };
  for (const piece of paragraphs.flatMap(pieces)) {
    const grown = add(size, sizeOf(piece));
    const open = fits(grown) ? messages.at(-1) : undefined;
    if (isBlank(piece) && !open) continue;
    if (open) open.push(piece);
    else messages.push([piece]);
    size = open ? grown : sizeOf(piece);
  }
  return messages.map(withoutBlankEnd);
}

/** The paragraph itself, or the fewest pieces that each fit a message. */
function pieces(paragraph: Paragraph): Paragraph[] {
  const whole: Paragraph[] = [];
  let rest = paragraph;
  while (!fits(sizeOf(rest))) {
    const [left, right] = firstPiece(rest);
    whole.push(left);
    rest = right;
  }
  return [...whole, rest];
}

/** Characters that escape to many bytes, or many bold stretches, make a piece shorter than the limit of characters. */
function firstPiece(paragraph: Paragraph): [Paragraph, Paragraph] {
  let most: number = LIMITS.points - 1;
  let parts = cutParagraph(paragraph, most);
  while (!fits(sizeOf(parts[0]))) {
    most = Math.ceil(most / 2);
    parts = cutParagraph(paragraph, most);
  }
  return parts;
}

/** Cuts off at most so many characters. */
function cutParagraph(paragraph: Paragraph, most: number): [Paragraph, Paragraph] {
  const text = paragraph.runs.map((run) => run.text).join('');
  const at = cutAt(text, [...text].slice(0, most).join('').length);
  return [
    { ...paragraph, runs: sliceRuns(paragraph.runs, 0, at) },
    { ...paragraph, runs: sliceRuns(paragraph.runs, at, text.length) },
  ];
}

/** The paragraph's own size and one line feed. */
function sizeOf(paragraph: Paragraph): Size {
  const styles = paragraph.runs.reduce((sum, run) => sum + Number(!!run.bold) + Number(!!run.href), 0);
  return {
    points: paragraph.runs.reduce((sum, run) => sum + [...run.text].length, 1),
    bytes: Buffer.byteLength(toHtml([paragraph])) + 1,
    entities: styles + Number(!!paragraph.quote),
  };
}

function add(a: Size, b: Size): Size {
  return { points: a.points + b.points, bytes: a.bytes + b.bytes, entities: a.entities + b.entities };
}

function fits(size: Size): boolean {
  return size.points <= LIMITS.points && size.bytes <= LIMITS.bytes && size.entities <= LIMITS.entities;
}

function isBlank(paragraph: Paragraph): boolean {
  return paragraph.runs.every((run) => run.text.trim() === '');
}

function withoutBlankEnd(message: readonly Paragraph[]): readonly Paragraph[] {
  return message.slice(0, message.findLastIndex((paragraph) => !isBlank(paragraph)) + 1);
}
