import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '关于9月份州级重点项目进展情况的通报',
    publisher: '湘西州重点办',
    publishedOn: '2024-10-12',
    paragraphs: [
      '截至9月底，湘西州180个州级重点项目年度计划投资412.6亿元，累计完成投资319.8亿元，占年度计划的77.5%。',
      '龙山县年度计划投资28.4亿元，完成17.6亿元，完成率62.0%，低于全州平均水平15.5个百分点；永顺县完成率66.3%。',
    ],
  }),
);

describe('a county asked for as one of its city', () => {
  it.each<[string, readonly string[]]>([
    ['湘西州的龙山县完成率多少', ['62.0%']],
    ['湘西州那个龙山县，到底干到百分之几了', ['62.0%']],
    ['湘西州下面的永顺县完成率', ['66.3%']],
    ['湘西州龙山县完成多少投资', ['17.6亿元']],
    ['湘西州完成率多少', ['77.5%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
