/** The adapter against the fake, with nothing to wait for. */
import { EventEmitter, once } from 'node:events';
import { type SlackOptions, startSlack } from '../../../src/adapters/slack/index.ts';
import type { Bot, Log } from '../../../src/bot/index.ts';
import { type FakeBot, fakeBot } from '../../doubles/bot.ts';
import { type FakeSlack, startFakeSlack, tokens } from '../../fakes/slack/fake-slack.ts';

export interface Started<B extends Bot = FakeBot> {
  readonly fake: FakeSlack;
  readonly bot: B;
  readonly slack: Awaited<ReturnType<typeof startSlack>>;
  /** Every line logged, as JSON. */
  readonly lines: string[];
  /** Resolves when a line holding the text has been logged. */
  untilLogged(text: string): Promise<void>;
  stop(): Promise<void>;
}

export const socketMode: Partial<SlackOptions> = { appToken: tokens.app };
export const httpMode: Partial<SlackOptions> = { signingSecret: tokens.signing };

/** Pauses end at once, unless `wait` says otherwise. */
export async function start<B extends Bot = FakeBot>(
  options: Partial<SlackOptions>,
  bot: B = fakeBot() as unknown as B,
  wait: () => Promise<void> = async () => {},
): Promise<Started<B>> {
  const fake = await startFakeSlack();
  const lines: string[] = [];
  const all = {
    botToken: tokens.bot,
    apiUrl: fake.apiUrl,
    allowedChannels: ['C1', 'C2'],
    allowedUsers: ['U1'],
    admins: [],
  };
  const news = new EventEmitter();
  const log: Log = (...line) => {
    lines.push(JSON.stringify(line));
    news.emit('line');
  };
  const slack = await startSlack(bot, { ...all, ...options }, log, wait);
  const untilLogged = async (text: string): Promise<void> => {
    while (!lines.join('\n').includes(text)) await once(news, 'line');
  };
  const stop = async (): Promise<void> => {
    await slack.stop();
    await fake.stop();
  };
  return { fake, bot, slack, lines, untilLogged, stop };
}
