/** A county's page that tells of two of its zones: another zone is none of them, nor the county. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '光山县前三季度项目建设情况',
  publishedOn: '2024-10-12',
  paragraphs: [
    '城乡一体化示范区实施项目17个，完成投资19.4亿元；县产业集聚区实施项目42个，完成投资51.8亿元。',
    '前三季度，全县实施项目136个，完成投资141.7亿元。',
  ],
});
const told = figuresOf(ask);

it.each([
  ['示范区完成投资多少', ['19.4亿元']],
  ['集聚区项目几个', ['42个']],
  ['光山完成投资多少', ['141.7亿元']],
  ['全县完成投资多少', ['141.7亿元']],
  // not told of
  ['高新区完成投资多少', []],
  ['经开区项目几个', []],
  ['全镇完成投资多少', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('says which place is meant where nothing is told of it', () => {
  expect(
    answersFrom({
      title: '盐都高新区重点项目进展',
      publishedOn: '2024-10-12',
      paragraphs: ['前三季度，盐都高新区实施项目23个，完成投资31.6亿元。'],
    })('全市完成投资多少').text,
  ).toContain('全市 · 完成投资');
});
