/** What was done with a thing tells its figures apart. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '关岭县城市更新提速',
    publishedOn: '2024-06-18',
    paragraphs: [
      '今年以来，关岭县改造老旧小区17个；拆除违建2.2万平方米，新建口袋公园6个，改造公厕11座。',
      '全县新建农村公路45公里，养护农村公路290公里；维修桥梁9座，更换燃气管道33公里。',
      '全县流转土地4.2万亩，新增就业2700人；新建幼儿园2所，改扩建中小学4所。',
    ],
  }),
);

describe('what was done', () => {
  it.each([
    ['关岭县改造小区几个', '17个'],
    ['关岭县公厕几座', '11座'],
    ['关岭县新建公路多少公里', '45公里'],
    ['关岭县养护公路多少公里', '290公里'],
    ['关岭县流转土地多少亩', '4.2万亩'],
    ['关岭县改扩建中小学几所', '4所'],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual([told]);
  });

  it.each([
    '关岭县拆除小区几个',
    '关岭县改造公园几个',
    '关岭县新建公厕几座',
    '关岭县拆除桥梁几座',
    '关岭县燃气管道新建多少公里',
    '关岭县征收土地多少亩',
    '关岭县出让土地多少亩',
    '关岭县新建中小学几所',
    '关岭县脱贫多少人',
    '关岭县撂荒地多少亩',
  ])('%s is not told', (question) => {
    expect(figures(question)).toEqual([]);
  });
});
