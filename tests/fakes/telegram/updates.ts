/** Updates as Telegram delivers them, fields in its order, people and groups invented. */
import type { Message, MessageEntity, Update, User } from 'grammy/types';
import { ME } from './server.ts';

export const GROUP = -1001234567890;
export const USER = 4210001;

const person: User = {
  id: USER,
  is_bot: false,
  first_name: '小林',
  last_name: '',
  username: 'xiaolin_zjk',
  language_code: 'zh-hans',
};
export const bot: User = { ...ME, first_name: ME.first_name };

let nextId = 81_000_000;

/** An update with the next id. */
export function update(content: Omit<Update, 'update_id'>): Update {
  return { update_id: nextId++, ...content };
}

/** A text in the one-to-one chat with the bot. */
export function privateMessage(text: string, more: Partial<Message> = {}): Update {
  const chat = { id: USER, first_name: '小林', username: 'xiaolin_zjk', type: 'private' } as const;
  return update({
    message: {
      message_id: nextId % 100_000,
      from: person,
      chat,
      date: 1_763_700_000,
      text,
      ...more,
    } as Message & Update.NonChannel,
  });
}

/** A text in a group; mentions and commands get the entities Telegram would make. */
export function groupMessage(text: string, more: Partial<Message> = {}): Update {
  const chat = { id: GROUP, title: '项目调度群', type: 'supergroup' } as const;
  const entities = entitiesOf(text);
  return update({
    message: {
      message_id: nextId % 100_000,
      from: person,
      chat,
      date: 1_763_700_000,
      text,
      ...(entities.length > 0 && { entities }),
      ...more,
    } as Message & Update.NonChannel,
  });
}

/** A message without text: stickers, voice and the like. */
export function mediaMessage(media: Partial<Message>, chat: 'private' | 'group' = 'private'): Update {
  const made = chat === 'private' ? privateMessage('', media) : groupMessage('', media);
  delete (made.message as { text?: string }).text;
  return made;
}

/** A press on a button under the bot's message. */
export function press(data: string, by = USER, chat = USER): Update {
  const type = chat === USER ? 'private' : 'supergroup';
  return update({
    callback_query: {
      id: `40${nextId}`,
      from: { ...person, id: by },
      message: {
        message_id: 5001,
        from: bot,
        chat: { id: chat, type, title: '项目调度群', first_name: '' },
        date: 1_763_700_001,
        text: '…',
      },
      chat_instance: '-6290000000000000001',
      data,
    } as unknown as NonNullable<Update['callback_query']>,
  });
}

function entitiesOf(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d_/])@\w{3,32}(?![\p{L}\d_])/gu))
    found.push({ type: 'mention', offset: match.index, length: match[0].length });
  for (const match of text.matchAll(/(?<![\p{L}\d_/])\/\w{1,64}(?:@\w{3,32})?(?![\p{L}\d_/])/gu))
    found.push({ type: 'bot_command', offset: match.index, length: match[0].length });
  return found;
}
