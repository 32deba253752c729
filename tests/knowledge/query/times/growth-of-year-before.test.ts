/** 上年同期增速: how much something grew the year before, reckoned back from how far its growth moved. */
import { expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '前4月榆林经济运行情况',
  publishedOn: '2022-05-20',
  paragraphs: [
    '1~4月，榆林市完成固定资产投资182.6亿元，同比增长23.4%，较上年同期提高7.15个百分点；其中房地产开发完成投资21.3亿元，同比增长6.1%。',
  ],
};
const computed = derivedFrom(page);

it.each([
  '榆林2022年前4月固定资产投资上年同期增速多少',
  '由榆林2022年前4月固投增速倒推，上年同期增速是多少',
  '榆林2022年1—4月固投去年同期的增速是多少',
])('%s', (question) => {
  expect(computed(question)).toEqual([{ text: '16.25%', formula: '23.4 - 7.15' }]);
});

it('asks for no gap, and no other growth', () => {
  const figures = figuresOf(answersFrom(page));
  expect(figures('榆林前4月固投增速比上年同期提高多少个百分点')).toEqual(['7.15个百分点']);
  expect(figures('榆林房地产投资上年同期增速多少')).toEqual([]);
});
