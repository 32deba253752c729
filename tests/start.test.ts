import { expect, it } from 'vitest';
import type { Running } from '../src/bot/index.ts';
import { stopAll } from '../src/start.ts';

const adapter = (stop: () => Promise<void>): Running => ({ line: '', stop });

it('stopping waits for no adapter longer than it is told to', async () => {
  const stopped: string[] = [];
  const running = [
    adapter(() => new Promise(() => undefined)),
    adapter(async () => {
      throw new Error('broken');
    }),
    adapter(async () => {
      stopped.push('well');
    }),
  ];
  await stopAll(running, 1);
  expect(stopped).toEqual(['well']);
});
