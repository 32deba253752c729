/** 按更正后的数，比上年多多少: what was put right is set against the other year, and not against what it was before. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '关于阳城县2023年重点工程完成情况的更正说明',
      publishedOn: '2024-01-22',
      paragraphs: [
        '1月10日刊发的报道中，“全县重点工程累计完成投资52.4亿元”系初步统计数，少计3亿元。经复核，2023年全县重点工程实际完成投资55.4亿元，以本说明为准。',
      ],
    },
    {
      title: '阳城县2022年重点工程回顾',
      publishedOn: '2023-01-15',
      paragraphs: ['2022年，阳城县重点工程完成投资41亿元。'],
    },
    {
      title: '阳城县重点工程圆满收官',
      publishedOn: '2024-01-10',
      paragraphs: ['截至2023年底，全县重点工程累计完成投资52.4亿元。'],
    },
  ),
);

it.each([
  ['按更正后的数，阳城县2023年重点工程完成投资比2022年多多少', '14.4亿元'],
  ['阳城2023重点工程完成投资比2022多多少', '14.4亿元'],
  ['阳城县2023年重点工程到底完成多少投资，领导要准数', '55.4亿元'],
])('%s', (question, expected) => {
  expect(figures(question)[0]).toBe(expected);
});
