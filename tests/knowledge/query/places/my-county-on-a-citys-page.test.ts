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
    title: '泗阳县卢集镇项目建设忙',
    publishedOn: '2024-09-25',
    paragraphs: [
      '今年以来，卢集镇签约项目7个，总投资9亿元，完成投资3.8亿元。',
      '前8个月，全镇规上工业产值15亿元。卢集镇流转土地1.1万亩。',
    ],
  }),
);

it.each([
  ['全镇签约项目多少个', ['7个']],
  ['我镇签约项目几个', ['7个']],
  ['全镇完成投资多少', ['3.8亿元']],
  ['全镇规上工业产值多少', ['15亿元']],
])('全镇 is the town that a page names: %s', (question, expected) => {
  expect(town(question)).toEqual(expected);
});

it('全镇 is no zone of a page that names no town', () => {
  const zones = answersFrom({
    title: '宿迁市前三季度签约项目通报',
    publishedOn: '2024-10-20',
    paragraphs: ['前三季度，宿迁市签约项目86个。沭阳县签约项目31个，宿迁高新区签约项目14个。'],
  });
  expect(zones('全镇签约项目多少个').status).not.toBe('answered');
});
