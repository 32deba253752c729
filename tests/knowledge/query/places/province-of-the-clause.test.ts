/** A digest of many lands: 全省 is the province told of there, a land that opens a sentence holds for the next, and where people meet is no place of the figures. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '多地项目建设提速',
    publishedOn: '2024-05-16',
    paragraphs: [
      '今年1至4月，全国新开工水利项目9120个，完成投资2750亿元。在湖北，汉江堤防加固二期工程正在赶工。工程总投资41.6亿元，目前累计完成投资22.8亿元。在四川，引大济岷工程完成投资18.2亿元。在安徽，淮河入海工程完成投资9.4亿元。',
      '山西省商务厅介绍，截至5月10日，全省共受理家电以旧换新补贴申请6.2万份，发放补贴资金2.14亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['湖北汉江堤防加固二期工程总投资多少', ['41.6亿元']],
  ['山西受理家电以旧换新补贴申请多少份', ['6.2万份']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

const abroad = figuresOf(
  answersFrom({
    title: '玉林市在深圳举办招商推介会 27个项目现场签约',
    publishedOn: '2019-09-06',
    paragraphs: ['推介会上，共有27个项目签约，总投资216.4亿元。'],
  }),
);

it('the signing is of the city that holds it', () => {
  expect(abroad('玉林市推介会签约多少个项目')).toEqual(['27个']);
});
