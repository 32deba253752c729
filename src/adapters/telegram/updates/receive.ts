/** What Telegram delivers → something to do for the bot, or undefined when it is not for us. */
import type { CallbackQuery, Message, Update } from 'grammy/types';
import type { IncomingMessage } from '../../../bot/index.ts';
import { addressedText, type Self } from './address.ts';

/** Where an answer goes. */
export interface Place {
  readonly chat: number;
  /** Forum topic; never the General topic, whose id Telegram refuses. */
  readonly topic?: number;
  /** The message that is answered. */
  readonly replyTo: number;
}

interface Asked {
  readonly place: Place;
  /** True in a one-to-one chat with the bot. */
  readonly private: boolean;
}

/** What of an update concerns the bot. */
export type Received =
  | (Asked & { readonly kind: 'message'; readonly message: IncomingMessage })
  /** A press on a button: `key` is its callback data, `query` is to be acknowledged. */
  | (Asked & {
      readonly kind: 'press';
      readonly query: string;
      readonly key: string;
      readonly by: Omit<IncomingMessage, 'text'>;
    })
  /** A group became a supergroup and has a new id. */
  | { readonly kind: 'moved'; readonly place: Place; readonly to: number };

const GENERAL_TOPIC = 1;

/** Reads an update. Edits, channel posts, other bots and everything not addressed to the bot give undefined. */
export function receive(update: Update, self: Self): Received | undefined {
  if (update.message) return readMessage(update.message, self);
  if (update.callback_query) return readPress(update.callback_query);
  return undefined;
}

function readMessage(message: Message, self: Self): Received | undefined {
  const place = placeOf(message);
  if (message.migrate_to_chat_id !== undefined)
    return { kind: 'moved', place, to: message.migrate_to_chat_id };
  if (message.from === undefined || !isPerson(message)) return undefined;
  const text = addressedText(message, self);
  if (text === undefined) return undefined;
  const isPrivate = message.chat.type === 'private';
  return { kind: 'message', place, private: isPrivate, message: { ...sender(message.from.id, place), text } };
}

/** Anonymous admins and linked channels speak through `sender_chat`: nobody whose rights we could know. */
function isPerson(message: Message): boolean {
  return message.from?.is_bot === false && message.sender_chat === undefined && message.via_bot === undefined;
}

function readPress(press: CallbackQuery): Received | undefined {
  if (press.message === undefined || press.data === undefined) return undefined;
  const place = placeOf(press.message);
  return {
    kind: 'press',
    place,
    private: press.message.chat.type === 'private',
    query: press.id,
    key: press.data,
    by: sender(press.from.id, place),
  };
}

/** A message too old for Telegram to show again has neither date nor topic. */
function placeOf(message: NonNullable<CallbackQuery['message']>): Place {
  const topic = message.date !== 0 && message.is_topic_message ? message.message_thread_id : undefined;
  const place = { chat: message.chat.id, replyTo: message.message_id };
  return topic === undefined || topic === GENERAL_TOPIC ? place : { ...place, topic };
}

function sender(id: number, place: Place): Omit<IncomingMessage, 'text'> {
  const user = String(id);
  return { platform: 'telegram', thread: [place.chat, place.topic ?? '', user].join(':'), user };
}
