import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '汾西县红岩水库建设见闻',
      publishedOn: '2015-10-16',
      paragraphs: [
        '红岩水库是汾西县的重点水利工程，概算总投资6.4亿元。今年计划完成投资1.7亿元，到9月底已完成1.2亿元。开工以来累计完成投资3.9亿元，占总投资的60.9%。',
      ],
    },
    {
      title: '交口县举行2023年第二季度“三个一批”活动',
      publishedOn: '2023-06-20',
      paragraphs: [
        '6月18日，交口县举行2023年第二季度“三个一批”活动。签约项目8个，总投资41亿元，其中轴承加工项目投资7.3亿元，冷链物流园项目投资5.1亿元。',
        '开工项目11个，总投资36亿元，年度计划投资9.8亿元。',
      ],
    },
  ),
);

describe('since a work began', () => {
  it.each<[string, readonly string[]]>([
    ['红岩水库从开工到15年9月底一共砸了多少钱', ['3.9亿元']],
    ['红岩水库到2015年9月底一共投了多少', ['3.9亿元']],
    ['红岩水库到2015年9月底累计完成投资多少', ['3.9亿元']],
    ['红岩水库2015年到9月底完成投资多少', ['1.2亿元']],
    ['红岩水库到2015年6月底一共投了多少', []],
    ['红岩水库一共要投多少', ['6.4亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('takes the sum of one signed project for no plan of all of them', () => {
    expect(figures('交口县2023年二季度签约项目年度计划投资多少')).toEqual([]);
    expect(figures('交口县2023年二季度开工项目年度计划投资多少')).toEqual(['9.8亿元']);
  });
});
