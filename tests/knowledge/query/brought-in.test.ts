import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '碧江招商：前三季度引进项目47个 到位资金近五十亿',
    publisher: '铜仁在线',
    publishedOn: '2014-10-16',
    paragraphs: [
      '1至9月，碧江区共引进招商项目47个，合同引资113.6亿元，实际到位资金46.8亿元，同比增长21.4%。其中，亿元以上的项目12个；省外项目32个，到位资金31.2亿元。',
      '碧江区实施县级以上重点项目28个，完成投资21.8亿元，占年度计划19.6亿元的111.2%。全年项目投资94.3亿元。',
    ],
  }),
);

describe('all that came in, and the part of it from elsewhere', () => {
  it.each<[string, readonly string[]]>([
    ['碧江2014年前三季度到位资金多少', ['46.8亿元']],
    ['碧江前三季度省外项目到位资金多少', ['31.2亿元']],
    ['碧江14年前九个月拉来多少个项目', ['47个']],
    ['碧江前三季度到位资金里省外项目占百分之多少', ['66.67%']],
    ['碧江省外项目到位资金占全部到位资金的多少', ['66.67%']],
    ['碧江重点项目比年度计划多完成了多少亿', ['2.2亿元']],
    ['碧江重点项目超年度计划多少亿', ['2.2亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
