/** Whether a message is meant for the bot, and the words that are. */
import type { Message, MessageEntity } from 'grammy/types';

/** The bot as Telegram knows it. */
export interface Self {
  readonly id: number;
  /** Without @. */
  readonly username: string;
  /** Names of its commands, lower case. */
  readonly commands: ReadonlySet<string>;
}

// /ask 问题 · ／ask 问题 · /ask@youju_bot 问题; letters may be full-width
const COMMAND = /^[/／]([A-Za-zＡ-Ｚａ-ｚ_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?![A-Za-z0-9_@/])/;

const MEDIA = [
  'animation',
  'audio',
  'contact',
  'dice',
  'document',
  'location',
  'photo',
  'poll',
  'sticker',
  'story',
  'video',
  'video_note',
  'voice',
];

/** The words meant for the bot, mention taken off; empty when it was called without any; undefined when not called. */
export function addressedText(message: Message, self: Self): string | undefined {
  const isPrivate = message.chat.type === 'private';
  const text = message.text ?? message.caption;
  if (text === undefined) return isPrivate && isSingleMedia(message) ? '' : undefined;
  const { words, mentioned } = withoutMention(text, message.entities ?? message.caption_entities ?? [], self);
  const command = readCommand(words);
  if (command && isForAnother(command, self)) return undefined;
  // What somebody else wrote is not an order to us, and in a group it was not written to us.
  if (message.forward_origin !== undefined && (command || !isPrivate)) return undefined;
  const commanded =
    command !== undefined && (command.target !== undefined || self.commands.has(command.name));
  return isPrivate || mentioned || commanded || isReplyTo(message, self) ? withoutTarget(words) : undefined;
}

interface Command {
  readonly name: string;
  readonly target: string | undefined;
}

function readCommand(text: string): Command | undefined {
  const match = COMMAND.exec(text);
  return match?.[1] === undefined
    ? undefined
    : { name: match[1].normalize('NFKC').toLowerCase(), target: match[2] };
}

function isForAnother(command: Command, self: Self): boolean {
  return command.target !== undefined && command.target.toLowerCase() !== self.username.toLowerCase();
}

/** `/ask@youju_bot 问题` → `/ask 问题`. */
function withoutTarget(text: string): string {
  return text.replace(COMMAND, (whole) => whole.replace(/@.*$/, ''));
}

/** A topic's first message is what everything in the topic "replies" to; only real replies count. */
function isReplyTo(message: Message, self: Self): boolean {
  const target = message.reply_to_message;
  return target?.from?.id === self.id && target.forum_topic_created === undefined;
}

/** A photo of an album comes as one of up to ten messages; without a caption it says nothing. */
function isSingleMedia(message: Message): boolean {
  return message.media_group_id === undefined && MEDIA.some((kind) => kind in message);
}

/** Telegram makes no entity of a name glued to Chinese letters (@youju_bot某区…), so the text is searched as well. */
function withoutMention(
  text: string,
  entities: readonly MessageEntity[],
  self: Self,
): { words: string; mentioned: boolean } {
  let named = text;
  for (const { offset, length } of entities.filter((entity) => mentionsById(entity, self)).toReversed()) {
    named = `${named.slice(0, offset)} ${named.slice(offset + length)}`;
  }
  const words = named.replace(new RegExp(`(?<![A-Za-z0-9_./])@${self.username}(?![A-Za-z0-9_])`, 'gi'), ' ');
  return { words: words.replace(/ {2,}/g, ' ').trim(), mentioned: words !== text };
}

/** A person without a user name is mentioned by a link to the account; so may the bot be. */
function mentionsById(entity: MessageEntity, self: Self): boolean {
  return entity.type === 'text_mention' && entity.user.id === self.id;
}
