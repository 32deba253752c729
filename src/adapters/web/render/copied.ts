import { plainText, type Reply, type ReplyBlock } from '../../../bot/index.ts';
import { shown } from './markup.ts';

/** Words between the bot and its user, of no use in a document. */
const leftBehind: ReadonlySet<ReplyBlock['kind']> = new Set(['understood', 'choices', 'notice']);

/** What the copy button takes: 数字, 口径 and 出处 as text for a chat window or a document. */
export function copiedText({ blocks }: Reply): string {
  return shown(plainText({ blocks: blocks.filter(({ kind }) => !leftBehind.has(kind)) }));
}
