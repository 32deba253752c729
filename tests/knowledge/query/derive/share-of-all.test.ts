/** 占全部的多少: of whatever a page tells the part of, and no other number of the place. */
import { expect, it } from 'vitest';
import { derivedFrom } from '../../answers-from.ts';

const computed = derivedFrom({
  title: '湄潭县召开项目建设工作会议',
  publisher: '湄潭融媒',
  publishedOn: '2023-12-23',
  paragraphs: [
    '12月21日，湄潭县对全县26个重点项目进行观摩。今年以来，重点项目进展较快，3个省重点项目完成投资24.58亿元；项目引进成果突出，引进签约项目40个，总投资达176.8亿元，其中投资10亿元以上项目8个，投资1亿元以上项目22个。',
  ],
});

it.each([
  ['湄潭县10亿元以上项目占全部的多少', '20%', '8个 ÷ 40个'],
  ['湄潭县签约1亿元以上的占全部的百分之几', '55%', '22个 ÷ 40个'],
])('%s', (question, text, formula) => {
  expect(computed(question)).toEqual([{ text, formula }]);
});
