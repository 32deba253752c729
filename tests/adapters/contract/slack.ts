/** Slack: events over Socket Mode, messages of blocks and buttons back. */
import { startSlack } from '../../../src/adapters/slack/index.ts';
import type { Bot } from '../../../src/bot/index.ts';
import { noLog } from '../../doubles/log.ts';
import { type FakeSlack, startFakeSlack, tokens } from '../../fakes/slack/fake-slack.ts';
import { click, direct } from '../../fakes/slack/payloads.ts';
import { readMessage } from '../../fakes/slack/read-message.ts';
import { type Shown, titlesOf, type Way, wordsOf } from './way.ts';

type Sent = FakeSlack['sent'][number];

export async function openSlack(bot: Bot): Promise<Way> {
  const fake = await startFakeSlack();
  const lists = { allowedChannels: [], allowedUsers: ['U1'], admins: [] };
  const options = { botToken: tokens.bot, appToken: tokens.app, apiUrl: fake.apiUrl, ...lists };
  const adapter = await startSlack(bot, options, noLog);

  async function show(type: string, payload: object): Promise<Shown> {
    const before = fake.sent.length;
    await fake.deliver(type, payload);
    await fake.untilSent(before + 1);
    return read(fake.sent.at(-1) as Sent);
  }
  return {
    say: (text) => show('events_api', direct(text)),
    choose(index) {
      const { action_id = '', value = '' } = buttonsOf(fake.sent.at(-1) as Sent)[index] ?? {};
      const clicked = click({ action_id, value }, `${fake.origin}/response/1`, { channel: { id: 'D1' } });
      return show('interactive', clicked);
    },
    stop: async () => {
      await adapter.stop();
      await fake.stop();
    },
  };
}

function read(sent: Sent): Shown {
  const text = readMessage(sent.blocks).replaceAll('**', '');
  return {
    // Slack keeps /help for itself: there the commands go through one of our own.
    words: wordsOf(text.replaceAll('/youju ', '/')),
    quotes: [...text.matchAll(/^\| (.*)$/gm)].map(([, quote = '']) => quote),
    titles: titlesOf(text),
    choices: buttonsOf(sent).map((button) => button.text.text),
  };
}

function buttonsOf({ blocks }: Sent) {
  return blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
}
