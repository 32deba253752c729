/** A county and the city around it, each on a page of its own. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '浚县第十四期“三个一批”项目建设活动侧记',
      publisher: '云上浚县',
      publishedOn: '2024-11-08',
      paragraphs: [
        '本期，浚县捧出沉甸甸的清单：27个项目，总投资141.6亿元。其中签约项目10个，总投资48.3亿元；开工项目9个，总投资52.1亿元；投产项目8个，总投资41.2亿元。',
        '年产3万吨可降解餐盒项目总投资9.2亿元，是本期签约项目中投资最大的一个。',
        '从签约项目投资规模看，十亿元以上项目1个，5亿元至10亿元项目3个。',
        '前三季度，全县固定资产投资同比增长9.6%，工业投资同比增长17.3%，分别高于全市平均水平2.1个、3.8个百分点。',
      ],
    },
    {
      title: '我市第十四期“三个一批”项目建设活动举行',
      publisher: '鹤壁日报',
      publishedOn: '2024-11-08',
      paragraphs: [
        '11月7日，我市第十四期“三个一批”项目建设活动举行。本期活动，全市共有项目94个，总投资486.2亿元。其中，签约项目32个，总投资171.5亿元；开工项目35个，总投资184.3亿元；投产项目27个，总投资130.4亿元。',
        '前三季度，全市固定资产投资同比增长7.5%，工业投资同比增长13.5%。',
      ],
    },
  ),
);

describe('a county against its city', () => {
  it.each<[string, readonly string[]]>([
    ['浚县第十四期总投资占鹤壁全市的比重', ['29.12%']],
    ['浚县十四期签约总投资占鹤壁签约总投资的比例', ['28.16%']],
    ['浚县前三季度工业投资增速高出全市多少', ['3.8个百分点']],
    ['浚县前三季度固投增速比全市高几个点', ['2.1个']],
    ['鹤壁前三季度工业投资增速比固投高多少', ['6个百分点']],
    ['前三季度浚县和鹤壁全市的固定资产投资增速各是多少，哪个高', ['9.6%', '7.5%']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('the largest that a page names, and its bands', () => {
  it.each<[string, readonly string[]]>([
    ['浚县14期签约最大的项目是哪个，多少钱', ['9.2亿元']],
    ['浚县十四期签约投资最大的项目总投资多少', ['9.2亿元']],
    ['浚县第十四期签约项目5到10亿的几个', ['3个']],
    ['浚县十四期签约10亿以上的几个', ['1个']],
    ['浚县十四期开工10亿以上的几个', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
