/** What a listed firm announces of a plant that it will build in two stages. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '关于全资子公司投资建设年产8万吨云母材料项目的公告',
    publishedOn: '2024-11-18',
    paragraphs: [
      '证券代码：688XXX 证券简称：云杉电材 公告编号：2024-019',
      '一、对外投资概述',
      '（一）公司拟通过全资子公司松岭云杉云母有限公司，在安徽省宣城市宁国市港口产业园投资建设本项目。项目总投资约27.3亿元，其中固定资产投资22.8亿元。',
      '1.建设内容：项目规划用地约231亩，分两期建设。一期用地约97亩，建设年产3万吨云母材料生产线，投资11.6亿元，建设期16个月；二期建设年产5万吨云母材料生产线，投资15.7亿元。',
      '2.资金来源：自有资金8.19亿元，银行贷款19.11亿元。',
    ],
  }),
);

describe('a plant in two stages', () => {
  it.each<[string, readonly string[]]>([
    ['云母材料项目总投资多少', ['27.3亿元']],
    ['云杉电材云母材料项目总投资多少', ['27.3亿元']],
    ['云杉云母年产8万吨云母材料项目规划用地多少亩', ['231亩']],
    ['云母材料项目一期投资多少', ['11.6亿元']],
    ['云杉电材云母材料项目二期投资多少', ['15.7亿元']],
    ['云母材料项目一期建设期多长', ['16个月']],
    ['云母材料项目银行贷款多少', ['19.11亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
