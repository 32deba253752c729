import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '从“一块砖”到“一张膜”——禹州经济开发区新材料产业见闻',
  publishedOn: '2024-05-16',
  paragraphs: [
    '禹州经济开发区规划面积24.6平方公里，入驻企业128家。2023年，开发区完成规上工业总产值226.4亿元，同比增长13.5%，其中新型陶瓷材料产值84.2亿元，占37.2%。',
    '华瓷新材料年产6万吨电子级氧化铝粉项目总投资7.8亿元，一期3万吨去年10月投产；绿源环保日处理2000吨炉渣回收项目总投资2.3亿元。目前园区在建项目19个，总投资142亿元。',
    '2023年，全市粉煤灰综合利用率达到88.5%，比2021年提高9.5个百分点。',
    '今年一季度，开发区完成规上工业总产值61.3亿元，同比增长11.8%。“全年的目标是突破260亿元，压力不小。”管委会副主任说。',
  ],
};
const figures = figuresOf(answersFrom(page));

describe('a page of a zone', () => {
  it.each([
    ['is found by the one zone of its county', '禹州那个园区在建的有几个', '19个'],
    ['tells of 全市 as its county-level city', '禹州市2023年粉煤灰综合利用率多少', '88.5%'],
    ['keeps the year of 今年产值', '禹州经开区今年一季度产值多少', '61.3亿元'],
    ['tells what is aimed at in the next sentence', '禹州经开区今年产值想冲到多少', '260亿元'],
    ['names a plant by its maker', '华瓷氧化铝粉项目总投资多少', '7.8亿元'],
    ['names a plant by what it takes in', '绿源环保炉渣回收项目总投资多少', '2.3亿元'],
    ['tells of a part by the end of its name', '禹州经开区2023年规上工业陶瓷材料产值多少', '84.2亿元'],
  ])('%s: %s', (_what, question, figure) => {
    expect(figures(question)).toEqual([figure]);
  });

  it('gives the whole for no part that it does not tell of', () => {
    expect(figures('其中石材多少', '禹州经开区2023年规上工业总产值多少')).toEqual([]);
    expect(figures('禹州经开区去年产值目标是多少')).not.toContain('260亿元');
  });

  it('gives no total of projects a goal', () => {
    const other = {
      ...page,
      paragraphs: ['目前园区在建项目19个，总投资142亿元。', '今年的目标是突破260亿元。'],
    };
    expect(figuresOf(answersFrom(other))('禹州经开区今年总投资目标多少')).not.toContain('260亿元');
  });
});
