/** A message as a person sees it, for golden files: **bold**, | quotation, • item, 〔button〕, text→address. */
import type { SentBlocks } from './sent-blocks.ts';

interface Leaf {
  readonly text?: string;
  readonly url?: string;
  readonly style?: { readonly bold?: boolean };
}

/** One line a paragraph, item or row of buttons. */
export function readMessage(blocks: SentBlocks): string {
  return blocks.map(readBlock).join('\n');
}

function readBlock(block: SentBlocks[number]): string {
  if (block.type === 'actions') return block.elements.map((button) => `〔${button.text.text}〕`).join(' ');
  return block.elements.map(readContent).join('\n');
}

function readContent(content: { readonly type: string; readonly elements: readonly unknown[] }): string {
  if (content.type === 'rich_text_list') {
    const items = content.elements as readonly { readonly elements: readonly Leaf[] }[];
    return items.map((item) => `• ${readLeaves(item.elements)}`).join('\n');
  }
  const text = readLeaves(content.elements as readonly Leaf[]);
  return content.type === 'rich_text_quote' ? text.replaceAll(/^/gm, '| ') : text;
}

function readLeaves(leaves: readonly Leaf[]): string {
  return leaves.map(readLeaf).join('');
}

function readLeaf({ text = '', url, style }: Leaf): string {
  const linked = url === undefined ? text : `${text}→${url}`;
  return style?.bold ? `**${linked}**` : linked;
}
