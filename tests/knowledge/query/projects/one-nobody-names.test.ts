/** 该项目 behind a site without a name is one project, and no answer for the projects of a county. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const story = figuresOf(
  answersFrom(
    {
      title: '沂源县上半年重点项目完成投资37.6亿元',
      publishedOn: '2023-07-12',
      paragraphs: [
        '【导语】1至6月，沂源县64个县级重点项目完成投资37.6亿元，占年度计划的48.9%。',
        '【正文】在经济开发区的一处工地上，工人们正在绑扎钢筋。该项目总投资7.7亿元，今年计划投资2.4亿元，上半年已完成1.32亿元，占年度计划的55%。',
      ],
    },
    {
      title: '沂源县上半年项目建设见闻',
      publishedOn: '2023-07-15',
      paragraphs: [
        '【正文】近日，记者走进位于城东片区的沂源陶瓷新材料产业园二期施工现场，机器轰鸣。该项目总投资5.9亿元，上半年已完成1.06亿元。',
        '【正文】列入省、市重点的项目共13个。',
      ],
    },
  ),
);

describe('projects of a county and one that is pointed at', () => {
  it.each<[string, readonly string[]]>([
    ['沂源半年重点项目投了多少', ['37.6亿元']],
    ['沂源县上半年重点项目完成年度计划的比例是多少', ['48.9%']],
    ['沂源县上半年完成年度计划的多少', ['48.9%']],
    ['沂源县重点项目总投资多少', []],
    ['沂源县重点项目有多少个', ['64个']],
    ['沂源县列入省市重点的项目有多少个', ['13个']],
    ['沂源陶瓷新材料产业园二期总投资多少', ['5.9亿元']],
  ])('%s', (question, told) => {
    expect(story(question)).toEqual(told);
  });
});
