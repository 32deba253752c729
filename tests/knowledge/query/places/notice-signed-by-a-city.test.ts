/** A city's office sends a notice to those of its counties and signs it; the counties share a sum. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '关于下达2023年第三批项目奖励资金的通知',
  publisher: '鹤壁市财政局',
  publishedOn: '2023-10-18',
  paragraphs: [
    '各县（区）财政局，浚县经开区管委会，市直有关单位：',
    '根据工作安排，现下达2023年第三批项目奖励资金2700万元，其中：浚县1100万元，淇县600万元，市本级1000万元。',
    '鹤壁市财政局',
    '2023年10月18日',
  ],
});
const figures = figuresOf(ask);

it.each([
  ['鹤壁市项目奖励资金多少', ['2700万元']],
  ['浚县项目奖励资金多少', ['1100万元']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('is of the city', () => {
  expect(ask('项目奖励资金一共多少').text).toContain('鹤壁市');
});
