/** 新院区 and 老校区 are parts of a hospital or a school, no places: a list of projects holds them. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '谷城县专项债券资金支出情况通报',
  publisher: '谷城县财政局',
  publishedOn: '2023-08-08',
  paragraphs: [
    '截至7月底，支出进度低于50%的项目有4个，分别是：县中医院新院区（28.4%）、南河治理工程（33.6%）、石花镇污水管网（41.0%）、城东停车场（46.2%）。',
  ],
});
const told = figuresOf(ask);

it.each<[string, readonly string[]]>([
  ['谷城支出进度最低的是哪个项目', ['28.4%']],
  ['谷城支出进度低于50%的项目有哪些', ['28.4%', '33.6%', '41.0%', '46.2%']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
