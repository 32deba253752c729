import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '汇川前三季度引进项目47个 到位资金近五十亿',
    publisher: '遵义在线',
    publishedOn: '2014-10-16',
    paragraphs: [
      '前三季度，汇川区引进招商项目47个，合同引资118.4亿元，到位资金48.6亿元，比上年同期增长17.9%。其中，亿元以上的项目12个；省外项目32个，到位资金32.4亿元。',
      '汇川区实施县级以上重点项目28个，完成投资21.8亿元，占年度计划19.6亿元的111.2%。全年项目投资94.3亿元。',
    ],
  }),
);

describe('all that came in, and the part of it from elsewhere', () => {
  it.each<[string, readonly string[]]>([
    ['汇川2014年前三季度到位资金多少', ['48.6亿元']],
    ['汇川前三季度省外项目到位资金多少', ['32.4亿元']],
    ['汇川14年前九个月拉来多少个项目', ['47个']],
    ['汇川前三季度到位资金里省外项目占百分之多少', ['66.67%']],
    ['汇川省外项目到位资金占全部到位资金的多少', ['66.67%']],
    ['汇川重点项目比年度计划多完成了多少亿', ['2.2亿元']],
    ['汇川重点项目超年度计划多少亿', ['2.2亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
