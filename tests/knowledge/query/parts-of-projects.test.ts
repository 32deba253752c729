import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

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
