import { describe, expect, it } from 'vitest';
import { createDedupe } from '../../src/adapters/slack/dedupe.ts';
import { createRecent } from '../../src/delivery/recent.ts';

describe('createRecent', () => {
  it('gives a value once', () => {
    const recent = createRecent<string>(1000, 10);
    recent.set('a', '甲');
    expect([recent.take('a'), recent.take('a')]).toEqual(['甲', undefined]);
  });

  it('forgets after its time', () => {
    let now = 0;
    const recent = createRecent<string>(1000, 10, () => now);
    recent.set('a', '甲');
    now = 1000;
    expect(recent.has('a')).toBe(true);
    now = 1001;
    expect(recent.has('a')).toBe(false);
  });

  it('forgets the oldest beyond its size, and counts a key set again as new', () => {
    const recent = createRecent<string>(1000, 2, () => 0);
    for (const key of ['a', 'b', 'a', 'c']) recent.set(key, key);
    expect(['a', 'b', 'c'].filter((key) => recent.has(key))).toEqual(['a', 'c']);
  });
});

describe('createDedupe', () => {
  it('knows a delivery by any of its names', () => {
    const isRepeated = createDedupe();
    const answers = [
      ['e1', 'C1:1'],
      ['e1', 'C1:1'],
      ['e2', 'C1:1'],
      ['e2', 'C1:2'],
      ['e3', 'C1:3'],
    ].map(isRepeated);
    expect(answers).toEqual([false, true, true, true, false]);
  });

  it('may answer again after two hours', () => {
    let now = 0;
    const isRepeated = createDedupe(() => now);
    isRepeated(['e1']);
    now = 2 * 60 * 60 * 1000 + 1;
    expect(isRepeated(['e1'])).toBe(false);
  });
});
