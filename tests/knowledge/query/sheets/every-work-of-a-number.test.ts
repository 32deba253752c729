/** So many works as a page counts, one row each: every one of them, and what they come to in the last row. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const told = figuresOf(
  answersFrom(
    articleRead(
      't.txt',
      [
        '含山县2024年上半年重点项目投资完成情况通报',
        '含山县发展和改革委员会 2024-07-12',
        '1—6月，含山县共实施重点项目62个，总投资318.4亿元，上半年完成投资41.2亿元。',
        '现将县领导包保的4个重大项目进展情况公布如下（单位：亿元）:',
        '序号 项目名称 建设地点 总投资 年度计划投资 1—6月完成投资 完成率',
        '1 精密铸造产业园 环峰镇 11.2 3.4 2.21 65%',
        '2 褒禅山康养小镇 褒禅山镇 5.8 1.6 0.64 40%',
        '3 县中医院新院区 环峰镇 8.1 2.5 1.5 60%',
        '4 年产2万吨生物基材料项目 含山经开区 9.6 4 2.8 70%',
        '合计 34.7 11.5 7.15 62.2%',
        '三季度末年度投资计划完成率力争达到80%。',
      ].join('\n'),
    ),
  ),
);

describe('works that a page counts', () => {
  it.each<[string, readonly string[]]>([
    ['含山4个包保项目完成率都是多少', ['65%', '40%', '60%', '70%']],
    ['含山包保的4个项目总投资分别是多少', ['11.2', '5.8', '8.1', '9.6']],
    ['含山包保的4个项目总投资合计多少', ['34.7']],
    ['含山哪个包保项目总投资最大', ['11.2']],
  ])('%s', (question, expected) => {
    expect(told(question).map((text) => text.replace(/亿元$/, ''))).toEqual(expected);
  });
});
