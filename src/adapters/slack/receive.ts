/** What Slack delivers → a message for the bot and the place its answer goes to, or undefined when it is not for us. */
import type { IncomingMessage } from '../../bot/index.ts';
import { readMrkdwn } from './mrkdwn.ts';

/** Where an answer goes: into a conversation, or to the eyes of the asker alone. */
export type Place =
  | { readonly kind: 'post'; readonly channel: string; readonly thread?: string | undefined }
  | { readonly kind: 'whisper'; readonly url: string };

/** One question as Slack delivered it. */
export interface Received {
  readonly message: IncomingMessage;
  readonly channel: string;
  /** True in a one-to-one conversation with the bot, and where only the asker sees the answer. */
  readonly private: boolean;
  readonly place: Place;
  /** Names of this delivery; a repetition, or the second event of the same post, shares one. */
  readonly names: readonly string[];
}

/** The fields read of `message` and `app_mention` events (docs.slack.dev/reference/events). */
export interface PostEvent {
  readonly type: string;
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly user?: string;
  readonly text?: string;
  /** message_changed, channel_join, file_share, bot_message …: none of them is somebody asking. */
  readonly subtype?: string;
  readonly bot_id?: string;
  readonly edited?: unknown;
  readonly files?: unknown;
}

/** A post in a direct conversation, or one that mentions the bot; others are not for us. */
export function readPost(event: PostEvent, eventId: string, botUser: string): Received | undefined {
  const isDirect = event.channel_type === 'im';
  const mention = `<@${botUser}>`;
  if (!isAsked(event, botUser)) return undefined;
  if (!isDirect && !event.text.includes(mention)) return undefined;
  // In a channel the answer opens a thread beneath the question; a direct conversation stays flat.
  const thread = isDirect ? event.thread_ts : (event.thread_ts ?? event.ts);
  return {
    message: incoming(
      event.user,
      event.channel,
      thread,
      toText(readMrkdwn(event.text.replaceAll(mention, ' '))),
    ),
    channel: event.channel,
    private: isDirect,
    place: { kind: 'post', channel: event.channel, thread },
    names: [eventId, `${event.channel}:${event.ts}`],
  };
}

/** True for words somebody wrote: no bot (we are one), no edit, no file, no joining and leaving. */
function isAsked(event: PostEvent, botUser: string): event is PostEvent & { user: string; text: string } {
  if (event.subtype !== undefined || event.bot_id !== undefined || event.edited !== undefined) return false;
  if (event.files !== undefined || event.user === undefined || event.text === undefined) return false;
  return event.user !== botUser;
}

/** The fields read of a slash command. */
export interface CommandPayload {
  readonly channel_id: string;
  readonly user_id: string;
  readonly text?: string;
  readonly trigger_id: string;
  readonly response_url: string;
}

/** `/youju 问题`, `/youju sources`, and `/youju` alone for help; the answer is for the asker's eyes. */
export function readSlashCommand(command: CommandPayload, botCommands: readonly string[]): Received {
  const text = readMrkdwn(command.text ?? '').trim();
  const isCommand = botCommands.includes(text.split(/\s/, 1)[0]?.toLowerCase() ?? '');
  return {
    message: incoming(command.user_id, command.channel_id, undefined, toText(isCommand ? `/${text}` : text)),
    channel: command.channel_id,
    private: true,
    place: { kind: 'whisper', url: command.response_url },
    names: [command.trigger_id],
  };
}

/** The fields read of a click on a button. */
export interface Click {
  readonly user: { readonly id: string };
  readonly channel?: { readonly id: string } | undefined;
  readonly container: {
    readonly message_ts?: string;
    readonly thread_ts?: string;
    readonly is_ephemeral?: boolean;
  };
  readonly response_url: string;
  readonly actions: readonly { readonly action_ts: string; readonly value?: string }[];
}

/** A click on a choice asks its question in the conversation that holds the button. */
export function readChoice(click: Click): Received | undefined {
  const { channel, container, user } = click;
  const [action] = click.actions;
  if (!channel || action?.value === undefined) return undefined;
  const isDirect = channel.id.startsWith('D');
  const whispered = container.is_ephemeral === true;
  const thread = container.thread_ts ?? (isDirect || whispered ? undefined : container.message_ts);
  return {
    message: incoming(user.id, channel.id, thread, action.value),
    channel: channel.id,
    private: isDirect || whispered,
    place: whispered
      ? { kind: 'whisper', url: click.response_url }
      : { kind: 'post', channel: channel.id, thread },
    names: [`${user.id}:${action.action_ts}`],
  };
}

function incoming(user: string, channel: string, thread: string | undefined, text: string): IncomingMessage {
  return { platform: 'slack', thread: [channel, thread ?? '', user].join(':'), user, text };
}

/** The words asked; nothing but a mention asks for help. */
function toText(typed: string): string {
  return typed.trim() || '/help';
}
