/** A post without a paragraph, one figure a line, in parts headed by a year: read, and each figure of its own year. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const post = [
  '一图读懂｜宁乡市2023年重点项目建设成绩单',
  '宁乡发布 2024-01-15 18:20',
  '点击上方蓝字关注我们',
  '宁乡市共铺排重点项目128个',
  '总投资896.3亿元',
  '年度计划投资152亿元',
  '实际完成投资161.7亿元',
  '▼',
  '省级重点项目 9个 完成投资31.5亿元',
  '▼',
  '代表项目',
  '01 金洲大道提质改造工程',
  '全长6.4公里，总投资3.8亿元',
  '▼',
  '2024年',
  '全市计划实施重点项目135个',
  '年度计划投资168亿元以上',
  '来源：市发改局',
  '阅读 1816 赞 21 在看 9',
];
const told = figuresOf(answersFrom(articleRead('post.txt', post.join('\n'))));

it.each([
  ['宁乡2023年重点项目几个', ['128个']],
  ['宁乡2023年总投资多少', ['896.3亿元']],
  ['宁乡2023年实际完成投资多少', ['161.7亿元']],
  ['宁乡省级重点完成投资多少', ['31.5亿元']],
  ['金洲大道总投资', ['3.8亿元']],
  ['宁乡2024年重点项目几个', ['135个']],
  ['宁乡2024年计划投资多少', ['168亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
