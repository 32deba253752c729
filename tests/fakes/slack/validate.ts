/** What Slack would say of a message: its types as JSON schema, and the lengths the types do not tell. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { SentBlocks } from './sent-blocks.ts';

const schema = JSON.parse(readFileSync(new URL('blocks.schema.json', import.meta.url), 'utf8'));
const isSentBlocks = new Ajv({ strict: false }).compile<SentBlocks>(schema);

/** Reasons to refuse the message; none when Slack would take it. */
export function refusalsOf(text: unknown, blocks: unknown): string[] {
  if (typeof text !== 'string') return ['text missing'];
  if (!isSentBlocks(blocks))
    return (isSentBlocks.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  return [
    // Nothing but the three entities may begin with & and no < may be left: that is how mentions are written.
    ...(/[<>]|&(?!amp;|lt;|gt;)/.test(text) ? ['text not escaped'] : []),
    ...(text.length > 40_000 ? ['msg_too_long'] : []),
    ...(blocks.length > 50 ? ['more than 50 blocks'] : []),
    ...(JSON.stringify(blocks).length > 13_000 ? ['msg_blocks_too_long'] : []),
    ...blocks.flatMap(blockRefusals),
  ];
}

function blockRefusals(block: SentBlocks[number]): string[] {
  if (block.type === 'actions') {
    const names = new Set(block.elements.map((button) => button.action_id));
    return [
      ...(block.elements.length < 1 || block.elements.length > 25 ? ['number of buttons'] : []),
      ...(names.size < block.elements.length ? ['action_id used twice'] : []),
      ...block.elements.flatMap((button) => [
        ...outside('button text', button.text.text, 75),
        ...outside('button value', button.value ?? '', 2000),
      ]),
    ];
  }
  const leaves = leavesOf(block);
  return [
    ...(leaves.length === 0 ? ['empty rich text'] : []),
    ...outside('rich text', leaves.map((leaf) => leaf.text).join(''), 3000),
    ...leaves.flatMap((leaf) => outside('element', leaf.text, 3000)),
    ...leaves.flatMap((leaf) =>
      ['text', 'link'].includes(leaf.type) ? [] : [`calls somebody: ${leaf.type}`],
    ),
    ...leaves.flatMap((leaf) =>
      leaf.url === undefined || /^https?:/.test(leaf.url) ? [] : ['not a web address'],
    ),
  ];
}

function outside(what: string, text: string, max: number): string[] {
  if (/\p{Surrogate}/u.test(text)) return [`${what} not well-formed`];
  return text.length < 1 || text.length > max ? [`${what}: ${text.length} characters`] : [];
}

interface Leaf {
  readonly type: string;
  readonly text: string;
  readonly url?: string;
  readonly style?: { readonly bold?: boolean };
}

/** The smallest elements of a rich text block, in order. */
function leavesOf(node: unknown): Leaf[] {
  const { elements } = node as { readonly elements?: readonly unknown[] };
  if (elements) return elements.flatMap(leavesOf);
  const leaf = node as Leaf;
  return [{ ...leaf, text: leaf.text ?? '' }];
}
