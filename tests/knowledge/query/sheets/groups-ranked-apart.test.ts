/** A bulletin that ranks its towns in groups: each group for itself, and none for all. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '关于2023年1—6月沅陵县重点项目建设情况的督查通报',
  publishedOn: '2023-07-14',
  paragraphs: [
    '一、总体进度',
    '今年沅陵县铺排重点项目117个，年度计划投资98.6亿元。1—6月，累计完成投资47.2亿元，占年度计划的47.9%。未开工的16个项目中，因用地手续未批7个，资金未到位5个，前期设计滞后4个。',
    '二、乡镇排名',
    '沅陵镇、凉水井镇、官庄镇分列一类单位前三名，完成率分别为61.7%、57.2%、55.8%；二类单位前三名为：五强溪镇58.3%、麻溪铺镇54.9%、筲箕湾镇52.4%。一类单位排名后两位的是明溪口镇（39.1%）、七甲坪镇（34.6%），二类单位排名末位的是火场乡（28.8%）。',
    '三、债券和要素',
    '全县获批专项债券项目11个、资金8.35亿元，截至6月底已支出4.62亿元。全县缺用地指标540亩，已向省里争取到310亩。',
    '全年重点项目完成投资确保101亿元。',
  ],
});
const figures = figuresOf(ask);
const textOf = (question: string): string => ask(question).text;

describe('towns ranked in groups', () => {
  it.each<[string, readonly string[]]>([
    ['沅陵一类单位完成率前三名', ['61.7%', '57.2%', '55.8%']],
    ['沅陵二类单位完成率第一的是谁', ['58.3%']],
    ['沅陵二类单位第一名是谁', ['58.3%']],
    ['沅陵二类单位排名第一的乡镇', ['58.3%']],
    ['沅陵一类单位排名后两位是谁', ['39.1%', '34.6%']],
    ['沅陵二类单位垫底的是哪个乡', ['28.8%']],
    ['官庄镇完成率多少', ['55.8%']],
    ['沅陵三类单位完成率前三名', []],
  ])('%s', (question, texts) => {
    expect([...figures(question)].sort()).toEqual([...texts].sort());
  });

  it('names before their figures are those of the group', () => {
    expect(textOf('沅陵一类单位前三名是哪些')).not.toContain('五强溪镇');
    expect(textOf('沅陵二类单位前三名')).not.toContain('官庄镇');
  });
});

describe('what else such a bulletin tells', () => {
  it.each<[string, readonly string[]]>([
    ['沅陵因为资金没开工的几个', ['5个']],
    ['沅陵因为用地没开工的有几个', ['7个']],
    ['沅陵专项债批了多少', ['8.35亿元']],
    ['沅陵专项债花了多少', ['4.62亿元']],
    ['沅陵缺多少用地指标', ['540亩']],
    ['沅陵争取到多少亩用地', ['310亩']],
    ['沅陵2023年全年目标完成投资多少', ['101亿元']],
    ['沅陵2023年全年任务完成了多少', ['47.9%']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });
});
