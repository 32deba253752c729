/** Telegram: updates over the Bot API, messages with entities and inline buttons back. */
import { startTelegram } from '../../../src/adapters/telegram/index.ts';
import type { Bot } from '../../../src/bot/index.ts';
import { noLog } from '../../doubles/log.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../../fakes/telegram/server.ts';
import { press, privateMessage, USER } from '../../fakes/telegram/updates.ts';
import { type Shown, titlesOf, type Way, wordsOf } from './way.ts';

type Sent = FakeTelegram['sent'][number];
type Button = { readonly text: string; readonly callback_data: string };

export async function openTelegram(bot: Bot): Promise<Way> {
  const telegram = await startFakeTelegram();
  const lists = { allowedChats: [], allowedUsers: [String(USER)], admins: [] };
  const adapter = await startTelegram(bot, { token: TOKEN, apiRoot: telegram.root, ...lists }, noLog);

  async function show(update: ReturnType<typeof privateMessage>): Promise<Shown> {
    const before = telegram.sent.length;
    telegram.deliver(update);
    await telegram.until(() => telegram.sent.length > before);
    return read(telegram.sent.at(-1) as Sent);
  }
  return {
    say: (text) => show(privateMessage(text)),
    choose: (index) => show(press(buttonsOf(telegram.sent.at(-1) as Sent)[index]?.callback_data ?? '')),
    stop: async () => {
      await adapter.stop();
      await telegram.close();
    },
  };
}

function read(sent: Sent): Shown {
  const { text, entities } = sent;
  const quotes = entities.filter(({ type }) => type === 'blockquote');
  return {
    words: wordsOf(text),
    quotes: quotes.map(({ offset, length }) => text.slice(offset, offset + length)),
    titles: titlesOf(text),
    choices: buttonsOf(sent).map((button) => button.text),
  };
}

function buttonsOf({ payload }: Sent): readonly Button[] {
  const markup = payload.reply_markup as { inline_keyboard: Button[][] } | undefined;
  return markup?.inline_keyboard.flat() ?? [];
}
