/** What a work takes, and how much of it is taken, is told apart; neither says how far the work has come. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '征迁提速 项目加力',
    publishedOn: '2025-10-23',
    paragraphs: [
      '10月22日，记者从宁县重点工程征迁指挥部获悉，全县重点项目征迁工作进展顺利。',
      '108国道改建工程全长21.6公里，总投资11.2亿元。工程需征收土地1386亩，截至10月20日已完成1291亩，完成率93.1%；涉及房屋征收247户，已签约231户，签约率93.5%。',
      '杏林湖水库工程规划征地2600亩，移民1200人，目前已完成征地1800亩，搬迁安置移民760人。',
      '青石灌区续建配套与节水改造工程总投资4.7亿元，改造渠道142公里；工程完工后可新增恢复灌溉面积3.4万亩。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['108国道改建工程征地多少亩', ['1386亩']],
  ['108国道改建工程已征地多少亩', ['1291亩']],
  ['108国道改建工程征地完成率多少', ['93.1%']],
  ['108国道改建工程完成率多少', []],
  ['杏林湖水库征地多少亩', ['2600亩']],
  ['杏林湖水库已经征了多少亩', ['1800亩']],
  ['青石灌区工程新增恢复灌溉面积多少', ['3.4万亩']],
  ['108国道改建工程新增恢复灌溉面积多少', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
