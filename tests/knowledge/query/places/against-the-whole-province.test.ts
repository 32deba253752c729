/** A city held against 全省, where the province's own page tells its figure and no page the gap. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '丽水市第五期重大项目集中开工',
      publishedOn: '2024-10-17',
      paragraphs: ['今年全市86个省重点项目前三季度完成投资247.6亿元，占年度计划的88.4%。'],
    },
    {
      title: '浙江省前三季度省重点项目推进情况',
      publishedOn: '2024-10-20',
      paragraphs: ['前三季度，全省省重点项目完成投资5120亿元，占年度计划的83.1%。'],
    },
  ),
);

it.each<[string, readonly string[]]>([
  ['丽水省重点项目完成率比全省高多少个百分点', ['5.3个百分点']],
  ['前三季度省重点项目完成率，丽水和全省相比高几个百分点', ['5.3个百分点']],
  ['丽水市省重点项目完成率多少', ['88.4%']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
