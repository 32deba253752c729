import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/bot/index.ts';
import { fakeBot } from '../../doubles/bot.ts';
import { replies } from '../../doubles/replies.ts';
import { click, direct, mention, slash } from '../../fakes/slack/payloads.ts';
import { readMessage } from '../../fakes/slack/read-message.ts';
import { type Started, socketMode, start } from './start.ts';

describe('in Socket Mode', () => {
  let started: Started;
  beforeEach(async () => {
    started = await start(socketMode);
    await started.fake.untilConnected(1);
  });
  afterEach(async () => {
    expect(started.fake.refusals).toEqual([]);
    expect(started.lines.join('\n')).not.toContain('canary');
    await started.stop();
  });
  const responseUrl = (name = 'one'): string => `${started.fake.origin}/response/${name}`;

  it('says so on the start line', () => {
    expect(started.slack.line).toBe('slack: Socket Mode');
  });

  it('answers a mention in a thread beneath it, quietly', async () => {
    const payload = mention('望川区第四批总投资多少');
    await started.fake.deliver('events_api', payload);
    await started.fake.untilSent(1);
    expect(started.fake.sent[0]).toMatchObject({
      channel: 'C1',
      thread_ts: payload.event.ts,
      text: '望川区第四批总投资多少',
      unfurl_links: 'false',
      unfurl_media: 'false',
      link_names: 'false',
      parse: 'none',
    });
  });

  it('answers a direct message without opening a thread', async () => {
    await started.fake.deliver('events_api', direct('总投资多少'));
    await started.fake.untilSent(1);
    expect(started.fake.sent[0]).toMatchObject({ channel: 'D1', text: '总投资多少' });
    expect(started.fake.sent[0]).not.toHaveProperty('thread_ts');
  });

  it('answers an event once, however often it comes', async () => {
    const payload = mention('总投资多少');
    for (const retry_attempt of [0, 1, 2, 3]) {
      await started.fake.deliver('events_api', payload, { retry_attempt, retry_reason: 'timeout' });
    }
    await barrier();
    expect(started.bot.asked.map(({ text }) => text)).toEqual(['总投资多少', '最后']);
  });

  it('answers once where a mention also comes as a message', async () => {
    const payload = mention('总投资多少');
    const asMessage = {
      ...payload,
      event_id: 'EvOther',
      event: { ...payload.event, type: 'message', channel_type: 'channel' },
    };
    await started.fake.deliver('events_api', payload);
    await started.fake.deliver('events_api', asMessage);
    await barrier();
    expect(started.bot.asked).toHaveLength(2);
  });

  it('keeps follow-ups of a thread and a user together', async () => {
    const first = mention('总投资多少');
    await started.fake.deliver('events_api', first);
    await started.fake.deliver('events_api', mention('那签约的呢', { thread_ts: first.event.ts }));
    await started.fake.deliver(
      'events_api',
      mention('那签约的呢', { thread_ts: first.event.ts, user: 'U2' }),
    );
    await started.fake.deliver('events_api', mention('总投资多少'));
    await started.fake.untilSent(4);
    const [one, followUp, other, later] = started.bot.asked.map(({ thread }) => thread);
    expect(followUp).toBe(one);
    expect(new Set([one, other, later]).size).toBe(3);
  });

  it('acknowledges before the answer is there', async () => {
    await started.stop();
    let finish = (): void => {};
    const thinking = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slowBot = fakeBot(async () => {
      await thinking;
      return { blocks: [{ kind: 'headline', text: '5亿元' }] };
    });
    started = await start(socketMode, slowBot);
    await started.fake.deliver('events_api', mention('总投资多少'));
    await started.fake.deliver('slash_commands', slash('总投资多少', responseUrl()));
    expect(started.fake.sent).toEqual([]);
    finish();
    await started.fake.untilSent(2);
  });

  it('answers a command to the asker alone, and posts it once when asked to', async () => {
    await started.stop();
    started = await start(
      socketMode,
      fakeBot(() => replies.figure as Reply),
    );
    await started.fake.deliver('slash_commands', slash('望川区第四批总投资', responseUrl()));
    await started.fake.untilSent(1);
    const [whispered] = started.fake.sent;
    expect(whispered).toMatchObject({ url: '/response/one', response_type: 'ephemeral' });
    const button = whispered?.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))[0];
    expect(button?.text.text).toBe('发到频道');

    for (let clicks = 0; clicks < 2; clicks += 1) {
      await started.fake.deliver(
        'interactive',
        click({ action_id: 'share', value: button?.value ?? '' }, responseUrl('two')),
      );
      await started.fake.untilSent(3 + clicks);
    }
    const [, posted, done, again] = started.fake.sent;
    expect(posted?.channel).toBe('C1');
    expect(readMessage(posted?.blocks ?? [])).toMatch(/^问：望川区第四批总投资\n\*\*83\.6亿元\*\*/);
    expect(readMessage(posted?.blocks ?? [])).not.toContain('发到频道');
    expect(done?.text).toBe('已发到频道。');
    expect(again?.text).toContain('已过期');
  });

  it('offers the button again after an invitation when the bot is not in the channel', async () => {
    await started.stop();
    started = await start(
      socketMode,
      fakeBot(() => replies.figure as Reply),
    );
    await started.fake.deliver('slash_commands', slash('总投资', responseUrl()));
    await started.fake.untilSent(1);
    const value =
      started.fake.sent[0]?.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))[0]
        ?.value ?? '';
    started.fake.failNext('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } });
    await started.fake.deliver('interactive', click({ action_id: 'share', value }, responseUrl('two')));
    await started.fake.untilSent(2);
    expect(started.fake.sent[1]?.text).toContain('/invite');
    await started.fake.deliver('interactive', click({ action_id: 'share', value }, responseUrl('two')));
    await started.fake.untilSent(4);
    expect(started.fake.sent[2]?.channel).toBe('C1');
  });

  it('asks the question of a button in its thread', async () => {
    const container = { type: 'message', message_ts: '5.0', thread_ts: '4.0', is_ephemeral: false };
    await started.fake.deliver(
      'interactive',
      click({ action_id: 'ask:1', value: '签约总投资' }, responseUrl(), { container }),
    );
    await started.fake.untilSent(1);
    expect(started.fake.sent[0]).toMatchObject({ channel: 'C1', thread_ts: '4.0', text: '签约总投资' });
  });

  it('never calls an address outside Slack', async () => {
    await started.fake.deliver('slash_commands', slash('总投资', 'http://127.0.0.1:9/steal'));
    await barrier();
    expect(started.lines.join()).toContain('HTTP 403');
    expect(started.fake.sent).toHaveLength(1);
  });

  it('connects again when Slack recycles the connection', async () => {
    started.fake.recycle();
    await started.fake.untilConnected(2);
    await barrier();
    expect(started.bot.asked).toHaveLength(1);
  });

  it('connects again when the connection is cut', async () => {
    started.fake.cut();
    await started.fake.untilConnected(2);
    await barrier();
  });

  it('is off, and nothing else is, when the token is revoked while it connects again', async () => {
    started.fake.failNext('apps.connections.open', { body: { ok: false, error: 'account_inactive' } });
    started.fake.recycle();
    await started.untilLogged('{"code":"account_inactive"}');
    expect(started.lines.join()).toContain('the token was refused, the adapter is off');
  });

  it('stays quiet in other channels and polite to strangers', async () => {
    await started.fake.deliver('events_api', mention('总投资', { channel: 'C9', user: 'U9' }));
    await started.fake.deliver('events_api', direct('总投资', { channel: 'D9', user: 'U9' }));
    await started.fake.untilSent(1);
    await started.fake.deliver('events_api', direct('总投资', { channel: 'D9', user: 'U9' }));
    await started.fake.deliver(
      'slash_commands',
      slash('总投资', responseUrl(), { channel_id: 'C9', user_id: 'U8' }),
    );
    await started.fake.untilSent(2);
    await barrier();
    expect(started.fake.sent.map(({ channel, url }) => channel ?? url)).toEqual([
      'D9',
      '/response/one',
      'D1',
    ]);
    expect(started.fake.sent[0]?.text).toContain('U9');
    expect(started.bot.asked).toHaveLength(1);
  });

  /** A last question, answered after all before it: what was ignored until then stays ignored. */
  async function barrier(): Promise<void> {
    const before = started.bot.asked.length;
    await started.fake.deliver('events_api', direct('最后'));
    while (started.fake.sent.at(-1)?.text !== '最后')
      await started.fake.untilSent(started.fake.sent.length + 1);
    expect(started.bot.asked.length).toBeGreaterThan(before);
  }
});
