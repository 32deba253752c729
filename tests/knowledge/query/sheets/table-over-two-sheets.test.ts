import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const lines = [
  '关于2022年1—7月全县重点工程进展情况的通报',
  '发布日期：2022-08-12 来源：定远县人民政府督查室',
  '',
  '2022年，定远县共安排重点工程48项，年度计划投资64亿元，截至7月底完成投资38.2亿元。',
  '附表 2022年1—7月重点工程责任单位完成情况（单位：项、万元、%）',
  ...['名次', '责任单位', '工程数', '年度计划', '完成投资', '完成率'],
  ...['1', '县水利局', '6', '42000', '33600', '80.0'],
  ...['2', '县城管局', '5', '38000', '26600', '70.0'],
  ...['3', '炉桥镇'],
  '—2—',
  ...['4', '20000', '12000', '60.0'],
  '- 3 -',
  ...['4', '县农业农村局', '9', '61000', '30500', '50.0'],
  ...['5', '县林业局', '3', '15000', '4500', '30.0'],
  '',
  '对排名靠后的单位，县政府督查室将进行约谈。',
];
const figures = figuresOf(answersFrom(articleRead('notice.txt', lines.join('\n'))));

describe('a table with a cell a line that goes on behind a page number', () => {
  it.each<[string, readonly string[]]>([
    ['定远哪个责任单位完成率最低', ['30.0']],
    ['定远县林业局完成率多少', ['30.0']],
    ['定远炉桥镇完成投资多少万元', ['12000']],
    ['定远完成率后三名是哪几个单位', ['30.0', '50.0', '60.0']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a table with a row a line that goes on behind a page number', () => {
  const figures = figuresOf(
    answersFrom(
      articleRead(
        'ranking.txt',
        [
          '定远县2022年1—7月各镇重点工程进展情况排名',
          '发布日期：2022-08-12 来源：定远县人民政府督查室',
          '',
          '2022年，定远县共安排重点工程48项，年度计划投资64亿元，截至7月底完成投资38.2亿元。',
          '单位：项、万元、%',
          '名次\t镇\t工程数\t年度计划\t完成投资\t完成率',
          '1\t炉桥镇\t6\t42000\t33600\t80.0',
          '2\t池河镇\t5\t38000\t26600\t70.0',
          '— 2 —',
          '3\t张桥镇\t9\t61000\t30500\t50.0',
          '4\t三和集镇\t3\t15000\t4500\t30.0',
          '定远县人民政府督查室',
        ].join('\n'),
      ),
    ),
  );
  it.each<[string, readonly string[]]>([
    ['定远三和集镇完成率多少', ['30.0']],
    ['定远完成率不到60%的有哪些镇', ['50.0', '30.0']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
