import type { Evidence, Reply, ReplyBlock } from '../../../bot/index.ts';
import { shown } from './markup.ts';

/** What the copy button takes: 数字, 口径 and 出处 as text for a chat window or a document. */
export function plainReply(reply: Reply): string {
  return shown(reply.blocks.flatMap(plainBlock).join('\n'));
}

function plainBlock(block: ReplyBlock): readonly string[] {
  switch (block.kind) {
    case 'headline':
    case 'paragraph':
      return [block.text];
    case 'basis':
      return [`口径:${block.text}`];
    case 'list':
      return block.items.map((item) => `· ${item}`);
    case 'doubt':
      return [`存疑:${block.text}`];
    case 'evidence':
      return block.items.map((item) => plainSource(item, block.items.length > 1));
    case 'understood':
    case 'choices':
    case 'notice':
      return [];
    default:
      return block satisfies never;
  }
}

function plainSource({ number, citation }: Evidence, numbered: boolean): string {
  const origin = [citation.publisher, citation.publishedOn].filter(Boolean).join(',');
  const title = `《${citation.title}》${origin ? `(${origin})` : ''}`;
  return `出处${numbered ? number : ''}:${title}“${citation.snippet}”`;
}
