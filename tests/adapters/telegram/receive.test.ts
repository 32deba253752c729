import type { Message, Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { receive } from '../../../src/adapters/telegram/updates/receive.ts';
import { ME } from '../../fakes/telegram/server.ts';
import {
  bot,
  GROUP,
  groupMessage,
  mediaMessage,
  press,
  privateMessage,
  USER,
  update,
} from '../../fakes/telegram/updates.ts';

const self = { id: ME.id, username: ME.username, commands: new Set(['ask', 'help', 'sources', 'start']) };
const name = `@${ME.username}`;
const question = '望川区第四批开工总投资多少';

const read = (from: Update) => receive(from, self);

/** The text the bot is given, or undefined when it is left alone. */
const textOf = (from: Update): string | undefined => {
  const received = read(from);
  return received?.kind === 'message' ? received.message.text : undefined;
};

const replyTo = (from: object): Partial<Message> => ({
  reply_to_message: {
    message_id: 77,
    chat: { id: GROUP, type: 'supergroup' },
    date: 1,
    from,
    text: '83.6亿元',
  } as never,
});
const forwarded = {
  forward_origin: { type: 'hidden_user', sender_user_name: '某人', date: 1 },
} as Partial<Message>;
const stranger = { id: 99, is_bot: false, first_name: '路人' };
const otherBot = { id: 98, is_bot: true, first_name: '天气', username: 'weather_bot' };

describe('receive', () => {
  it.each<[string, Update, string | undefined]>([
    ['a private question', privateMessage(question), question],
    ['a private command', privateMessage('/help'), '/help'],
    ['an unknown private command', privateMessage('/nonsense'), '/nonsense'],
    ['a full-width slash', privateMessage(`／ask ${question}`), `／ask ${question}`],
    ['a command with our name', groupMessage(`/ask@${ME.username} ${question}`), `/ask ${question}`],
    [
      'our name in capitals',
      groupMessage(`/ask@${ME.username.toUpperCase()} ${question}`),
      `/ask ${question}`,
    ],
    ['a command without a name in a group', groupMessage(`/ask ${question}`), `/ask ${question}`],
    ['a full-width command in a group', groupMessage(`／ask ${question}`), `／ask ${question}`],
    ['a command glued to its question', groupMessage(`/ask${question}`), `/ask${question}`],
    ['a command of another bot', groupMessage('/ask@weather_bot 明天'), undefined],
    ['a command of another bot in private', privateMessage('/ask@weather_bot 明天'), undefined],
    [
      'a command of another bot that replies to us',
      groupMessage('/ask@weather_bot 明天', replyTo(bot)),
      undefined,
    ],
    ['a command we do not have, in a group', groupMessage('/weather'), undefined],
    ['a mention before', groupMessage(`${name} ${question}`), question],
    ['a mention behind', groupMessage(`${question} ${name}`), question],
    ['a mention in the middle', groupMessage(`请问 ${name} ${question}`), `请问 ${question}`],
    ['a mention in capitals', groupMessage(`@YOUJU_Test_Bot ${question}`), question],
    ['a mention glued to Chinese', groupMessage(`${name}${question}`), question],
    ['a mention and a command', groupMessage(`${name} /sources`), '/sources'],
    ['nothing but a mention', groupMessage(name), ''],
    ['a longer name', groupMessage(`${name}_2 ${question}`), undefined],
    ['an address that ends with our name', groupMessage(`写信给 office${name}.cn`), undefined],
    ['a group message to nobody', groupMessage(question), undefined],
    ['a reply to us', groupMessage('那签约的呢', replyTo(bot)), '那签约的呢'],
    ['a reply to another person', groupMessage('那签约的呢', replyTo(stranger)), undefined],
    [
      'the first message of a topic we opened, which everything in it "replies" to',
      groupMessage('那签约的呢', {
        reply_to_message: {
          ...(replyTo(bot).reply_to_message as object),
          forum_topic_created: { name: 'x', icon_color: 1 },
        } as never,
      }),
      undefined,
    ],
    ['an edited message', update({ edited_message: privateMessage(question).message as never }), undefined],
    ['a channel post', update({ channel_post: privateMessage(question).message as never }), undefined],
    ['a sticker in private', mediaMessage({ sticker: { file_id: 'x' } as never }), ''],
    ['a voice message in private', mediaMessage({ voice: { file_id: 'x' } as never }), ''],
    ['a voice message in a group', mediaMessage({ voice: { file_id: 'x' } as never }, 'group'), undefined],
    ['a photo of an album', mediaMessage({ photo: [], media_group_id: '1' }), undefined],
    [
      'a photo with a caption to us',
      mediaMessage({ photo: [], caption: `${name} ${question}` }, 'group'),
      question,
    ],
    ['a pinned message', mediaMessage({ pinned_message: {} as never }), undefined],
    ['a forwarded command', privateMessage('/sources', forwarded), undefined],
    ['a forwarded question in private', privateMessage(question, forwarded), question],
    ['a forwarded mention in a group', groupMessage(`${name} ${question}`, forwarded), undefined],
    ['another bot', groupMessage(`${name} ${question}`, { from: otherBot }), undefined],
    [
      'a message through another bot',
      groupMessage(`${name} ${question}`, { via_bot: otherBot as never }),
      undefined,
    ],
    [
      'an anonymous admin',
      groupMessage(`${name} ${question}`, { sender_chat: { id: GROUP, type: 'supergroup', title: 'x' } }),
      undefined,
    ],
    ['an update of no known kind', { update_id: 5 } as Update, undefined],
    ['markup', privateMessage('<script>alert(1)</script>'), '<script>alert(1)</script>'],
  ])('reads %s', (_, from, expected) => {
    expect(textOf(from)).toBe(expected);
  });

  it('reads a mention by account, which has no name in the text', () => {
    const from = groupMessage(`有据 ${question}`, {
      entities: [{ type: 'text_mention', offset: 0, length: 2, user: bot }],
    });
    expect(textOf(from)).toBe(question);
  });

  it('takes a mention by account out at the right place behind characters of two units', () => {
    const entities = [{ type: 'text_mention' as const, offset: 3, length: 2, user: bot }];
    expect(textOf(groupMessage(`𠮷 有据 ${question}`, { entities }))).toBe(`𠮷 ${question}`);
  });

  it('passes on five thousand characters as they are', () => {
    expect(textOf(privateMessage('总'.repeat(5000)))).toHaveLength(5000);
  });

  it('keeps follow-ups apart by chat, topic and user', () => {
    const topic = { message_thread_id: 12, is_topic_message: true } as const;
    const threads = [
      groupMessage('/ask x'),
      groupMessage('/ask x', topic),
      groupMessage('/ask x', { from: stranger }),
      privateMessage('x'),
    ].map((from) => {
      const received = read(from);
      return received?.kind === 'message' ? received.message.thread : undefined;
    });
    expect(threads).toEqual([`${GROUP}::${USER}`, `${GROUP}:12:${USER}`, `${GROUP}::99`, `${USER}::${USER}`]);
  });

  it('answers in the topic, and never names the General one or a mere reply thread', () => {
    const placeOf = (more: Partial<Message>) =>
      read(groupMessage('/help', { message_id: 9, ...more }))?.place;
    expect(placeOf({ message_thread_id: 12, is_topic_message: true })).toEqual({
      chat: GROUP,
      topic: 12,
      replyTo: 9,
    });
    expect(placeOf({ message_thread_id: 1, is_topic_message: true })).toEqual({ chat: GROUP, replyTo: 9 });
    expect(placeOf({ message_thread_id: 44 })).toEqual({ chat: GROUP, replyTo: 9 });
  });

  it('reads a press as asked by who pressed', () => {
    expect(read(press('k.1', 99, GROUP))).toMatchObject({
      kind: 'press',
      key: 'k.1',
      private: false,
      place: { chat: GROUP, replyTo: 5001 },
      by: { user: '99', thread: `${GROUP}::99`, platform: 'telegram' },
    });
  });

  it('reads a press under a message too old to be shown again', () => {
    const from = press('k.1', 99, GROUP);
    Object.assign(from.callback_query ?? {}, {
      message: { chat: { id: GROUP, type: 'supergroup' }, message_id: 3, date: 0 },
    });
    expect(read(from)).toMatchObject({ kind: 'press', place: { chat: GROUP, replyTo: 3 } });
  });

  it('reads that a group has a new id', () => {
    expect(read(mediaMessage({ migrate_to_chat_id: -1009 }, 'group'))).toMatchObject({
      kind: 'moved',
      to: -1009,
    });
  });
});
