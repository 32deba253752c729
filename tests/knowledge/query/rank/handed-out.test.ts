/** What each of so many is told to have in one breath (分别为…): the least of them, their sum, and each. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const answers = answersFrom({
  title: '甘肃省公布首批风电项目',
  publishedOn: '2023-04-12',
  paragraphs: [
    '甘肃省4月11日公布，今年将开工4个新能源项目，其中包括3个风电项目和1个光热项目。',
    '据介绍，陇能集团将在酒泉、张掖、武威三地分别建设风力发电项目，装机容量均为6万千瓦，投资分别为4.8亿元、3.6亿元和5.2亿元，年均上网电量分别计划为1.2亿千瓦时、9800万千瓦时、13000万千瓦时。“十四五”期间，企业在甘肃投资预计达260亿元。',
  ],
});
const figures = figuresOf(answers);

it.each([
  ['甘肃三个风电项目投资最少的是哪个，投多少', ['3.6亿元']],
  ['陇能集团在甘肃的三个风电项目哪个投资最大', ['5.2亿元']],
  ['甘肃那三个风电项目投资加起来多少亿', ['13.6亿元']],
  ['甘肃三个风电项目各投资多少', ['4.8亿元', '3.6亿元', '5.2亿元']],
])('%s', (question, told) => {
  expect(figures(question)).toEqual(told);
});

it('hands out nothing where another number is asked', () => {
  expect(figures('甘肃四个风电项目投资加起来多少亿')).toEqual([]);
});
