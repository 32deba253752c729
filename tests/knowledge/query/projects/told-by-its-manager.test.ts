/** What the manager of a work tells is of that work, also where his office was told further up. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '绥阳：洋川河畔机器轰鸣',
    publishedOn: '2024-11-06',
    paragraphs: [
      '走进绥阳县经济开发区，洋川铝材有限公司年产9万吨铝型材项目现场，12台塔吊挥舞长臂。',
      '项目经理罗平介绍，项目总投资21.4亿元，占地330亩，2023年6月开工。',
      '罗平给记者算了一笔账：今年计划完成投资5.7亿元，1—10月已完成4.26亿元；开工以来累计完成投资9.9亿元。',
      '“从签约到进场只用了83天，手续都有专人帮办。”洋川铝材项目负责人罗平说。',
      '今年1—10月，绥阳县亿元以上在建项目68个，完成投资96.5亿元。',
    ],
  }),
);

describe('told by the manager of a work', () => {
  it.each<[string, readonly string[]]>([
    ['洋川铝材项目今年已经投了多少', ['4.26亿元']],
    ['洋川铝材项目今年计划投资多少', ['5.7亿元']],
    ['洋川铝材项目开工以来累计完成多少投资', ['9.9亿元']],
    ['洋川铝材项目从签约到进场用了几天', ['83天']],
    ['绥阳县在建项目完成投资多少', ['96.5亿元']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });
});

describe('a work whose manager nobody names', () => {
  const told = figuresOf(
    answersFrom({
      title: '凤冈：何坝水厂加快建设',
      publishedOn: '2024-11-06',
      paragraphs: [
        '凤冈县何坝水厂项目总投资3.2亿元，日供水4万吨。',
        '截至目前，制水车间主体已封顶。开工以来累计完成投资1.9亿元。',
        '今年前三季度，凤冈县水利项目完成投资8.6亿元。',
      ],
    }),
  );
  it('is what has been done since the start', () => {
    expect(told('何坝水厂开工以来完成投资多少')).toEqual(['1.9亿元']);
  });
});
