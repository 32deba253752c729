import { expect, it } from 'vitest';
import { withoutTally } from '../../../../src/knowledge/query/asking/typed/tally.ts';

it.each([
  ['签约、开工、投产三项总投资合计多少', '签约、开工、投产总投资合计多少'],
  ['民生和生态两方面各多少', '民生和生态各多少'],
  ['省、市、区三级重点各几个', '省级、市级、区级重点各几个'],
])('the number that counts a list says nothing: %s', (question, bare) => {
  expect(withoutTally(question)).toBe(bare);
});

it.each([
  '和硕县开工的8个跟孟州第三批6个比谁多', // an occasion, no count of the list before it
  '省、市、区三级重点项目一共几个',
  '甲县和乙县四个项目合计多少', // as many as it says, and no more were named
])('any other number stays: %s', (question) => {
  expect(withoutTally(question)).toBe(question);
});
