/** 我县 and 全县 on a city's page are one of its counties, which nobody has named; 我镇 is none of them. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '宿迁市前三季度固定资产投资情况',
  publishedOn: '2024-10-20',
  paragraphs: [
    '前三季度，宿迁市完成固定资产投资987.4亿元，同比增长5.9%。',
    '分县区看，沭阳县完成212.6亿元，泗阳县完成164.3亿元，泗洪县完成158.7亿元。',
  ],
});

it.each(['我县固定资产投资多少', '全县固投多少'])('asks back which: %s', (question) => {
  expect(ask(question)).toMatchObject({ status: 'clarify' });
  expect(figuresOf(ask)(question)).not.toContain('987.4亿元');
});

it.each([
  ['全市固投多少', ['987.4亿元']],
  ['我市固定资产投资', ['987.4亿元']],
  ['泗阳固投多少', ['164.3亿元']],
  ['我镇固投多少', []],
])('%s', (question, expected) => {
  expect(figuresOf(ask)(question)).toEqual(expected);
});

const town = figuresOf(
  answersFrom({
    title: '宜阳县柳泉镇项目建设忙',
    publishedOn: '2024-09-25',
    paragraphs: ['今年以来，柳泉镇签约项目11个，总投资14亿元。', '前8个月，全镇完成投资5.2亿元。'],
  }),
);

it.each([
  ['全镇签约项目多少个', ['11个']],
  ['我镇完成投资多少', ['5.2亿元']],
])('a page of a town: %s', (question, expected) => {
  expect(town(question)).toEqual(expected);
});
