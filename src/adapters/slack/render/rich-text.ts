/**
 * Rich text blocks. Their text elements are shown as they are: no escaping, no mention, no link and no
 * formatting can come out of what a document or a user wrote. mrkdwn is used nowhere.
 */
import type { types } from '@slack/bolt';
import { splitText } from '../../../delivery/cut.ts';
import { isWebAddress, type Run, sliceRuns } from '../../../delivery/runs.ts';
import { safeText } from '../../../delivery/safe-text.ts';
import { limits } from './limits.ts';

/** A paragraph, in stretches of one look each. */
export type Runs = readonly Run[];

/** Paragraphs of at most a block's text each; nothing for an empty text. */
export function paragraphs(runs: Runs): types.RichTextBlock[] {
  return splitRuns(runs).map((part) => block({ type: 'rich_text_section', elements: part.map(element) }));
}

/** Quotations (a bar at the left), split like paragraphs. */
export function quotes(runs: Runs): types.RichTextBlock[] {
  return splitRuns(runs).map((part) => block({ type: 'rich_text_quote', elements: part.map(element) }));
}

/** Bulleted lists, a new block wherever the next item would not fit. */
export function bullets(items: readonly string[]): types.RichTextBlock[] {
  const lists: string[][] = [];
  let room = 0;
  for (const item of items.flatMap((text) => splitText(safeText(text), limits.blockText))) {
    if (item === '') continue;
    if (item.length > room) {
      lists.push([]);
      room = limits.blockText;
    }
    lists.at(-1)?.push(item);
    room -= item.length;
  }
  return lists.map((texts) =>
    block({ type: 'rich_text_list', style: 'bullet', elements: texts.map(section) }),
  );
}

/** What a block says, without styles: one line a paragraph or item. */
export function plainText(block: types.RichTextBlock): string {
  return block.elements
    .map((content) => {
      if (content.type === 'rich_text_list')
        return content.elements.map((item) => `• ${join(item)}`).join('\n');
      return content.type === 'rich_text_quote' ? `「${join(content)}」` : join(content);
    })
    .join('\n');
}

function join({ elements }: { readonly elements: readonly types.RichTextElement[] }): string {
  return elements.map((part) => ('text' in part ? (part.text ?? '') : '')).join('');
}

function section(text: string): types.RichTextSection {
  return { type: 'rich_text_section', elements: [element({ text })] };
}

function block(
  content: types.RichTextSection | types.RichTextQuote | types.RichTextList,
): types.RichTextBlock {
  return { type: 'rich_text', elements: [content] };
}

function element({ text, bold, href }: Run): types.RichTextText | types.RichTextLink {
  const style = bold ? { style: { bold } } : {};
  return isWebAddress(href, limits.url)
    ? { type: 'link', url: href, text, ...style }
    : { type: 'text', text, ...style };
}

/** The runs in groups of at most a block's text, cut where the joined text may be cut. */
function splitRuns(runs: Runs): Run[][] {
  const clean = runs.map((run) => ({ ...run, text: safeText(run.text) }));
  const parts = splitText(clean.map((run) => run.text).join(''), limits.blockText);
  let start = 0;
  const groups = parts.map((part) => {
    const group = sliceRuns(clean, start, start + part.length);
    start += part.length;
    return group;
  });
  return groups.filter((group) => group.length > 0);
}
