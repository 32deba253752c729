/** By how much a round has more than the one before, of which the page tells nothing else. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '全省开发区2024年第三次“三个一批”活动举行 我市88个项目参加',
      publisher: '长治日报',
      publishedOn: '2024-10-11',
      paragraphs: [
        '本次活动，全市共有88个项目参加，总投资302.4亿元，项目数比第二次活动增加7个。',
        '签约项目36个，总投资141.2亿元；开工项目30个，总投资98.6亿元；投产项目22个，总投资62.6亿元。',
        '36个签约项目中，长治高新区14个，襄垣经开区12个，壶关经开区10个。制造业项目27个，占签约项目总数的75%。',
        '第二次“三个一批”活动开工的28个项目，已完成投资31.5亿元。',
      ],
    },
    {
      title: '对话局长：上半年投资怎么看',
      publisher: '万载县融媒体中心',
      publishedOn: '2024-07-25',
      paragraphs: [
        '记者：“签约、开工、投产三个一批”大家很关注。',
        '黄启明：今年全县共安排省、市、县三级重点项目126个，总投资590亿元。',
        '二季度活动是6月27日搞的，一共39个项目，总投资84.2亿元。签约15个，总投资35.6亿元；开工14个，总投资29.4亿元；投产10个，总投资19.2亿元。比一季度多了4个项目，总投资多了8.5亿元。',
        '说两个。一个是康达绿色食品基地，总投资6.4亿元；再一个是龙江大桥新建工程，全长1.12公里，总投资2.9亿元。',
      ],
    },
  ),
);

describe('what a page says a round has more', () => {
  it.each<[string, readonly string[]]>([
    ['长治第三次比第二次多几个项目', ['7个']],
    ['长治第三次三个一批项目数较第二次增加多少个', ['7个']],
    ['万载二季度三个一批比一季度多几个项目', ['4个']],
    ['万载二季度三个一批活动项目数比一季度多几个，总投资多多少', ['4个', '8.5亿元']],
    ['万载一季度三个一批多少个项目', ['35个']],
    // those begun are not all of them, nor are all three lists those of the county
    ['万载省市县重点分别几个', []],
    ['长治第二次三个一批有多少个项目', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

it('is of the whole, and not of what was told of last', () => {
  expect(told('万载一季度活动总投资多少')).toContain('75.7亿元');
});

it.each<[string, readonly string[]]>([
  ['长治第三次签约项目制造业占比多少', ['75%']],
  ['长治第三次签约制造业项目几个，占比多少', ['27个', '75%']],
  ['龙江大桥总投资多少', ['2.9亿元']],
  ['康达绿色食品基地总投资', ['6.4亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
