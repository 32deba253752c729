/** Reply → messages and buttons. Nothing of a document or a user gets past `quietText`. */
import { circled, type Evidence, labels, originOf, type Reply, type ReplyBlock } from '../../../bot/index.ts';
import { markedSentence, type Run } from '../../../delivery/runs.ts';
import { type Paragraph, quietText, toHtml, toPlain } from './html.ts';
import { split } from './split.ts';

/** A question offered as a button. */
export type Choice = Extract<ReplyBlock, { kind: 'choices' }>['choices'][number];

/** One message, in both forms. */
export interface Part {
  readonly html: string;
  readonly plain: string;
}

/** A reply as messages to be sent in order; the choices belong under the last. */
export interface Rendered {
  readonly parts: readonly Part[];
  readonly choices: readonly Choice[];
}

/** Parts of their own, set off by a blank line; all others stand directly under the one before. */
const SET_OFF: ReadonlySet<ReplyBlock['kind']> = new Set(['doubt', 'evidence', 'choices']);
const BLANK: Paragraph = { runs: [] };

/** The reply as Telegram shows it. */
export function render(reply: Reply): Rendered {
  return {
    parts: split(layOut(reply.blocks)).map((message) => ({ html: toHtml(message), plain: toPlain(message) })),
    choices: reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])),
  };
}

function layOut(blocks: readonly ReplyBlock[]): Paragraph[] {
  return blocks.flatMap((block, index) => {
    const isSetOff = SET_OFF.has(block.kind) && blocks[index - 1]?.kind !== block.kind;
    return isSetOff ? [BLANK, ...paragraphs(block)] : paragraphs(block);
  });
}

function paragraphs(block: ReplyBlock): Paragraph[] {
  switch (block.kind) {
    case 'headline':
      return [{ runs: [{ text: quietText(block.text), bold: true }] }];
    case 'basis':
    case 'understood':
    case 'paragraph':
    case 'notice':
      return [plain(block.text)];
    case 'doubt':
      return [{ runs: [{ text: labels.doubt, bold: true }, { text: quietText(block.text) }] }];
    case 'list':
      return block.items.map((item) => plain(`• ${item}`));
    case 'evidence':
      return block.items.flatMap(source);
    case 'choices':
      return [plain(block.prompt)];
    default:
      return block satisfies never;
  }
}

function plain(text: string): Paragraph {
  return { runs: [{ text: quietText(text) }] };
}

/** ① 《标题》 · 洛阳网 · 2021-10-12, and under it the sentence. */
function source(evidence: Evidence): Paragraph[] {
  const { title, url } = evidence.citation;
  const origin = originOf(evidence.citation).map((part) => ` · ${part}`);
  const heading: Run[] = [
    { text: `${circled(evidence.number)} ` },
    { text: `《${quietText(title)}》`, href: evidence.href ?? url },
    { text: quietText(origin.join('')) },
  ];
  const sentence = markedSentence(evidence).map((run) => ({ ...run, text: quietText(run.text) }));
  return [{ runs: heading }, { runs: sentence, quote: true }];
}
