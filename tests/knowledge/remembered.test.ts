import { expect, it } from 'vitest';
import { remembered } from '../../src/knowledge/remembered.ts';

it('reads a text once', () => {
  let readings = 0;
  const lengthOf = remembered((text) => {
    readings++;
    return text.length;
  });
  expect([lengthOf('来安县'), lengthOf('来安县'), lengthOf('来安')]).toEqual([3, 3, 2]);
  expect(readings).toBe(2);
});

it('keeps no more texts than it may, and answers the same for those let go', () => {
  const kept: string[] = [];
  const doubled = remembered((text) => {
    kept.push(text);
    return text + text;
  }, 2);
  expect(['甲', '乙', '丙', '甲'].map(doubled)).toEqual(['甲甲', '乙乙', '丙丙', '甲甲']);
  expect(kept).toEqual(['甲', '乙', '丙', '甲']);
});
