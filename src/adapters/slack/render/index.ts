/** Reply → Slack messages: what is said in which block, then as many messages as the limits ask for. */
import type { types } from '@slack/bolt';
import { circled, type Evidence, labels, originOf, type Reply, type ReplyBlock } from '../../../bot/index.ts';
import { splitText } from '../../../delivery/cut.ts';
import { markedSentence, type Run } from '../../../delivery/runs.ts';
import { escapeMrkdwn } from '../mrkdwn.ts';
import { actions, type ButtonSpec } from './buttons.ts';
import { limits } from './limits.ts';
import { bullets, paragraphs, plainText, quotes } from './rich-text.ts';
import { words } from './wording.ts';

/** One message as `chat.postMessage` and a response_url take it. */
export interface SlackMessage {
  /** Fallback for notifications and screen readers, escaped. */
  readonly text: string;
  readonly blocks: SlackBlock[];
}

type SlackBlock = types.RichTextBlock | types.ActionsBlock;

/** The reply as one message or more, each within Slack's limits; `share` adds a button that posts it. */
export function renderReply(reply: Reply, share?: ButtonSpec): SlackMessage[] {
  return pack([...reply.blocks.flatMap(renderBlock), ...actions(share ? [share] : [])]).map((blocks) => ({
    text: fallback(blocks),
    blocks,
  }));
}

function renderBlock(block: ReplyBlock): SlackBlock[] {
  switch (block.kind) {
    case 'headline':
      return paragraphs([{ text: block.text, bold: true }]);
    case 'basis':
    case 'understood':
    case 'paragraph':
    case 'notice':
      return paragraphs([{ text: block.text }]);
    case 'doubt':
      return paragraphs([{ text: labels.doubt, bold: true }, { text: block.text }]);
    case 'list':
      return bullets(block.items);
    case 'evidence':
      return block.items.flatMap((item) => [
        ...paragraphs(sourceLine(item)),
        ...quotes(markedSentence(item)),
      ]);
    case 'choices':
      return [...paragraphs([{ text: block.prompt }]), ...actions(block.choices.map(toButton))];
    default:
      return block satisfies never;
  }
}

/** ① 《标题》 洛阳网 2021-10-12 · 查看原文 */
function sourceLine({ number, citation, href }: Evidence): Run[] {
  return [
    { text: `${circled(number)} ` },
    { text: `《${citation.title}》`, href: citation.url },
    {
      text: originOf(citation)
        .map((part) => ` ${part}`)
        .join(''),
    },
    ...(href ? [{ text: ' · ' }, { text: words.evidencePage, href }] : []),
  ];
}

function toButton({ label, q }: { readonly label: string; readonly q: string }, index: number): ButtonSpec {
  return { action: `ask:${index}`, label, value: q };
}

/** Fills messages in order; a block that does not fit opens the next one. */
function pack(blocks: readonly SlackBlock[]): SlackBlock[][] {
  const messages: SlackBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = JSON.stringify(block).length;
    if (size > room || messages.at(-1)?.length === limits.blocksPerMessage) {
      messages.push([]);
      room = limits.messageJson;
    }
    messages.at(-1)?.push(block);
    room -= size;
  }
  return messages;
}

/** Cut before escaping, which would otherwise be cut inside an `&amp;`. */
function fallback(blocks: readonly SlackBlock[]): string {
  const lines = blocks.flatMap((block) => (block.type === 'rich_text' ? [plainText(block)] : []));
  return escapeMrkdwn(splitText(lines.join('\n'), limits.fallbackText)[0] ?? '');
}
