/** The adapter against the fake server, in a hurry: it waits a fiftieth of the time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Timing } from '../../../src/adapters/telegram/calls/timing.ts';
import { startTelegram, type TelegramOptions } from '../../../src/adapters/telegram/index.ts';
import type { Bot, Log } from '../../../src/bot/index.ts';
import type { PlatformRunning } from '../../../src/delivery/mount.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../../fakes/telegram/server.ts';
import { GROUP, USER } from '../../fakes/telegram/updates.ts';

export interface Harness {
  readonly telegram: FakeTelegram;
  /** All that was logged, as text. */
  readonly logged: () => string;
  /** Resolves when a line with this text is logged. */
  untilLogged(text: string): Promise<void>;
  /** What the adapter waited for, in milliseconds as it asked. */
  readonly waits: readonly number[];
  start(bot: Bot, options?: Partial<TelegramOptions>, timing?: Partial<Timing>): Promise<PlatformRunning>;
}

/** A fresh server for each test; what was started is stopped, and no token may have been logged. */
export function useTelegram(): Harness {
  const running: PlatformRunning[] = [];
  let telegram: FakeTelegram;
  let lines: unknown[] = [];
  const listeners: (() => void)[] = [];
  let waits: number[] = [];

  beforeEach(async () => {
    telegram = await startFakeTelegram();
    lines = [];
    waits = [];
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((adapter) => adapter.stop()));
    await telegram.close();
    expect(JSON.stringify(lines)).not.toContain(TOKEN.split(':')[1]);
  });

  const logged = () => JSON.stringify(lines);

  const log: Log = (...line) => {
    lines.push(line);
    for (const listener of listeners.splice(0)) listener();
  };

  const hurried: Timing = {
    pollSeconds: 1,
    pollGraceSeconds: 0.5,
    callSeconds: 1,
    answerMs: 500_000,
    firstWordsMs: 100_000,
    stopMs: 10_000,
    now: Date.now,
    pause(ms, stopped) {
      waits.push(ms);
      return sleep(ms / 50, undefined, { signal: stopped }).catch(() => undefined);
    },
  };

  return {
    get telegram() {
      return telegram;
    },
    get waits() {
      return waits;
    },
    logged,
    async untilLogged(text) {
      while (!logged().includes(text)) await new Promise<void>((resolve) => listeners.push(resolve));
    },
    async start(bot, options = {}, timing = {}) {
      const lists = { allowedChats: [String(GROUP)], allowedUsers: [String(USER)], admins: [] };
      const adapter = await startTelegram(
        bot,
        { token: TOKEN, apiRoot: telegram.root, ...lists, ...options },
        log,
        { ...hurried, ...timing },
      );
      running.push(adapter);
      return adapter;
    },
  };
}
