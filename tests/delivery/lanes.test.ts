import { expect, it } from 'vitest';
import { createLanes } from '../../src/delivery/lanes.ts';

/** A task that ends when told to. */
function heldTask() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { task: () => ended, end: () => end() };
}

it('works through a lane in order, whatever fails, and lanes side by side', async () => {
  const lanes = createLanes();
  const done: string[] = [];
  const slow = heldTask();
  const first = lanes.run('a', slow.task).then(() => done.push('a1'));
  const second = lanes.run('a', () => Promise.reject(new Error('broken'))).catch(() => done.push('a2'));
  const third = lanes.run('a', async () => done.push('a3'));
  await lanes.run('b', async () => done.push('b1'));
  slow.end();
  await Promise.all([first, second, third]);
  expect(done).toEqual(['b1', 'a1', 'a2', 'a3']);
});

it('counts what has not ended in a lane', async () => {
  const lanes = createLanes();
  const slow = heldTask();
  const all = [lanes.run('a', slow.task), lanes.run('a', async () => undefined)];
  expect([lanes.open('a'), lanes.open('b')]).toEqual([2, 0]);
  slow.end();
  await Promise.all(all);
  expect(lanes.open('a')).toBe(0);
});
