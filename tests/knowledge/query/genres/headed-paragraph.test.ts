import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '栖霞市部署全年工作',
  publishedOn: '2024-02-18',
  paragraphs: [
    '果业振兴专项行动。新建冷库12座，改造果园3万亩。',
    '城区焕新专项行动。重点实施“双百”工程，新建口袋公园9个，改造背街小巷26条。',
    '栖霞西岭水库总投资6.5亿元，坝高48米，总库容1260万立方米。全市35个工业项目中，云谷锂电等14个项目竣工投产，果香食品等21个项目正加快建设。',
    '成立工作专班，组建了4个复工协调服务组。全市累计协调用工复岗600余人，召开现场会7次。',
  ],
});
const told = figuresOf(ask);

describe('a short sentence that opens a paragraph heads what follows', () => {
  it.each([
    ['栖霞城区焕新专项行动新建口袋公园几个', ['9个']],
    ['栖霞果业振兴专项行动新建冷库多少座', ['12座']],
    ['栖霞果业振兴专项行动新建口袋公园几个', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('measures side by side', () => {
  it.each([
    ['栖霞西岭水库总投资 坝高 库容', ['6.5亿元', '48米', '1260万立方米']],
    ['栖霞西岭水库坝高、库容', ['48米', '1260万立方米']],
    ['栖霞西岭水库库容和总投资', ['1260万立方米', '6.5亿元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('parts of a whole in the words of the question', () => {
  it.each([
    ['栖霞35个工业项目，竣工的几个，还在建的几个', ['14个', '21个']],
    ['栖霞工业项目投产的几个，还在干的几个', ['14个', '21个']],
    ['栖霞现场会开了几回，协调组搭了几个', ['7次', '4个']],
    ['栖霞成立了几个协调服务小组', ['4个']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
