/** Answers at a press conference: a list of the whole behind those told beside it, a rate of one class behind the sum of all. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('a whole and what is told beside it', () => {
  const figures = figuresOf(
    answersFrom({
      title: '【新闻发布会】2024年滁州市重点项目建设情况',
      publishedOn: '2024-03-08',
      paragraphs: [
        '今年，全市共安排市级重点项目310个，总投资2140亿元，年度计划投资430亿元。其中，续建项目180个，年度计划投资260亿元；新开工项目130个，年度计划投资170亿元。另有前期项目75个，不计入年度投资计划。列入省级重点项目36个，年度计划投资98.6亿元。',
        '从行业看，产业类项目190个，年度计划投资251亿元；基础设施类项目70个，年度计划投资108亿元；社会民生类项目50个，年度计划投资71亿元。',
        '我们的目标是，到3月底，新开工项目开工率达到40%以上，市级重点项目完成投资90亿元以上。截至2月底，已完成投资46.2亿元，占年度计划的10.7%；新开工项目已开工37个。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    [
      '滁州2024年市级重点项目分产业、基础设施、社会民生三类，年度计划投资各多少',
      ['251亿元', '108亿元', '71亿元'],
    ],
    ['滁州今年新开工的几个，年度投多少', ['130个', '170亿元']],
    ['滁州今年已经开工几个', ['37个']],
    ['滁州市级重点项目截至2月底完成投资多少', ['46.2亿元']],
    ['滁州市2024年前期项目多少个', ['75个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('those begun and those completed of a year, and a list of all behind them', () => {
  const figures = figuresOf(
    answersFrom({
      title: '来安县2023年重点项目完成情况',
      publishedOn: '2024-01-12',
      paragraphs: [
        '2023年全县实施重点项目96个。全年新开工项目44个，竣工项目31个。分类别看，产业项目52个，完成投资61.3亿元；基础设施项目44个，完成投资30.2亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['来安2023年产业项目多少个', ['52个']],
    ['来安2023年新开工项目多少个', ['44个']],
    ['来安2023年新开工的产业项目完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
