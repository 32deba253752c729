/** Slack keeps /help and the like for itself: the bot's commands are asked for through its one slash command. */
import type { Reply, ReplyBlock } from '../../bot/index.ts';

const SLASH_COMMAND = '/youju';

/** The bot's own words with `/help` as `/youju help`; answers from articles stay as they are. */
export function withSlackCommands(reply: Reply, names: readonly string[]): Reply {
  if (reply.answer !== undefined || names.length === 0) return reply;
  const command = new RegExp(`(?<![\\w/])/(${names.join('|')})(?!\\w)`, 'g');
  const rename = (text: string): string => text.replace(command, `${SLASH_COMMAND} $1`);
  return { ...reply, blocks: reply.blocks.map((block) => renameIn(block, rename)) };
}

function renameIn(block: ReplyBlock, rename: (text: string) => string): ReplyBlock {
  if (block.kind === 'notice') return { ...block, text: rename(block.text) };
  if (block.kind === 'list') return { ...block, items: block.items.map(rename) };
  return block;
}
