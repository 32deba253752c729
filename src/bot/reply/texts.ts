import type { ReplyBlock } from '../types.ts';

/** The free text of a block, which the gate reads; evidence is verbatim and notices are the bot's own wording. */
export function freeTexts(block: ReplyBlock): readonly string[] {
  switch (block.kind) {
    case 'headline':
    case 'basis':
    case 'understood':
    case 'paragraph':
    case 'doubt':
      return [block.text];
    case 'list':
      return block.items;
    case 'choices':
      return block.choices.flatMap(({ label, q }) => [label, q]);
    case 'evidence':
    case 'notice':
      return [];
  }
  return block satisfies never;
}
