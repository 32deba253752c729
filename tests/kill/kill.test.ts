/** The program is killed while it answers: nothing that was accepted may be lost. */
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { usePrograms } from '../doubles/program.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../fakes/telegram/server.ts';
import { privateMessage } from '../fakes/telegram/updates.ts';

const start = usePrograms();
const people = [5001, 5002, 5003, 5004, 5005];
let telegram: FakeTelegram;

beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.close());

const startOne = () =>
  start({
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_ALLOWED_USERS: people.join(),
  });

/** A question of each of the people in turn. */
function questions(count: number): readonly Update[] {
  return Array.from({ length: count }, (_, index) => {
    const id = people[index % people.length] as number;
    const person = { id, is_bot: false, first_name: '小周' };
    const chat = { id, type: 'private', first_name: '小周' } as const;
    return privateMessage('嵩县第六期集中开工项目总投资多少', { from: person, chat });
  });
}

/** How often each message was answered. */
const answersTo = (updates: readonly Update[]): readonly number[] =>
  updates.map(({ message }) => {
    const isAnswer = ({ payload }: FakeTelegram['sent'][number]) =>
      (payload.reply_parameters as { message_id?: number } | undefined)?.message_id === message?.message_id;
    return telegram.sent.filter(isAnswer).length;
  });

it('loses no update to kill -9, and repeats at most what was not confirmed', {
  timeout: 25_000,
}, async () => {
  const [early, late] = [questions(10), questions(20)];
  const first = startOne();
  telegram.deliver(...early);
  await telegram.until(() => telegram.sent.length >= 10 && telegram.pending.length === 0);
  telegram.fail('sendMessage', 'hang'); // one answer is under way for ever, and three others wait behind it
  const polls = telegram.count('getUpdates');
  telegram.deliver(...late);
  // The next poll is what confirms: too much, if it did not wait for the answers.
  await telegram.until(() => telegram.sent.length >= 20 && telegram.count('getUpdates') > polls);
  first.kill('SIGKILL');
  await first.ended;
  const unconfirmed = new Set(telegram.pending);
  expect(unconfirmed.size).toBeGreaterThan(0);

  const second = startOne();
  await telegram.until(() => telegram.pending.length === 0);
  second.kill('SIGTERM');
  await second.ended;
  expect(answersTo(early)).toEqual(early.map(() => 1));
  const most = late.map(({ update_id: id }) => (unconfirmed.has(id) ? 2 : 1));
  for (const [index, count] of answersTo(late).entries()) {
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(most[index] as number);
  }
});
