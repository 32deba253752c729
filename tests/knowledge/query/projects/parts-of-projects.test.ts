import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '祁连县2024年重点项目巡礼',
    publishedOn: '2024-12-12',
    paragraphs: [
      '扎麻什牦牛乳品加工扩建项目投资8200万元，日处理鲜奶能力由90吨提高到170吨。',
      '八宝河口码头二期总投资3.8亿元，新建泊位4个，设计年吞吐能力260万吨。',
      '县藏医院东院建筑面积5.2万平方米，设置床位350张，总投资2.9亿元。',
    ],
  }),
);

describe('what a project has or brings about is asked for by the name of the project', () => {
  it.each<[string, readonly string[]]>([
    ['扎麻什牦牛乳品扩建后一天能处理多少吨鲜奶', ['170吨']],
    ['八宝河口码头二期设计年吞吐能力多少', ['260万吨']],
    ['县藏医院东院设多少张床位', ['350张']],
    ['县藏医院东院总投资多少', ['2.9亿元']],
    ['扎麻什牦牛乳品扩建后能设多少张床位', []],
    ['八宝河口码头一期设计年吞吐能力多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('projects of townships and zones', () => {
  const figures = figuresOf(
    answersFrom({
      title: '临潭县上半年重点项目建设督查情况',
      publishedOn: '2021-07-12',
      paragraphs: [
        '上半年，全县32个重点项目完成投资8.4亿元。',
        '个别项目进展缓慢。临潭县八角镇蕨麻精深加工项目总投资3.6亿元，已完成投资9000万元；临潭县七里乡高原蔬菜基地总投资1.2亿元，至今没有进场。',
        '在青岚新区分会场，集中开工项目6个，总投资21.7亿元，其中碳化硅衬底扩产项目总投资9.8亿元，今年计划完成投资2.5亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['临潭蕨麻精深加工项目总投资多少', ['3.6亿元']],
    ['临潭那个蕨麻精深加工项目已经投进去多少', ['9000万元']],
    ['临潭县七里乡高原蔬菜基地总投资多少', ['1.2亿元']],
    ['青岚新区碳化硅衬底扩产2021年计划投多少', ['2.5亿元']],
    ['卓尼县蕨麻精深加工项目总投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
