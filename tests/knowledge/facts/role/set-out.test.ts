/** What is set out by words that stand far from the figure. */
import { expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

it.each([
  ['2025年，石城提出产业投资增长13%以上、签约项目开工率达到65%的目标。', ['target', 'target']],
  ['局长表示，将抢抓晴好天气施工，再开工清淤项目7个。', ['planned']],
  ['9月份再开工清淤项目7个。', ['actual']],
])('%s', (text, expected) => {
  expect(factsOf(text).map(({ modality }) => modality)).toEqual(expected);
});

it('what a household earns is no total investment', () => {
  const [, income] = factsOf('该项目总投资4.2亿元，户均年增收约5200元。');
  expect(income?.metric).toBeUndefined();
});
