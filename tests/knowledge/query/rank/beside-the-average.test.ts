/** Cities that a page tells to grow faster than the whole, each with its rate in brackets. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '2024年上半年全省固定资产投资运行情况',
    publishedOn: '2024-07-22',
    paragraphs: [
      '1—6月，贵州省固定资产投资（不含农户）同比增长8.4%。',
      '9个市州中，投资增速高于全省平均水平的有3个，分别为遵义市（10.6%）、毕节市（9.8%）和安顺市（9.1%）；增速最低的是六盘水市，增长5.7%。',
    ],
  }),
);

it.each([
  ['贵州2024年上半年投资增速高于全省平均的市州有哪几个', ['10.6%', '9.8%', '9.1%']],
  ['贵州2024年上半年哪些市投资增速高于全省平均水平', ['10.6%', '9.8%', '9.1%']],
  ['贵州2024年上半年投资增速最高的市是哪个', ['10.6%']],
  ['贵州2024年上半年投资增速最低的市是哪个', ['5.7%']],
  ['2024年上半年毕节投资增速多少', ['9.8%']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
