/** A round-up of the news that goes from province to province in one paragraph. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '各地重大项目接连开工',
  publishedOn: '2024-02-22',
  paragraphs: [
    '连日来，各地抢抓施工黄金期。在江苏，一季度全省重大项目集中开工活动日前举行，开工重大项目共261个，总投资7310亿元。在福建，今年首批集中开工的重大项目有417个，总投资4620亿元。在湖南，今年1月至2月中旬，全省新开工亿元以上项目1874个，总投资1.1万亿元。在贵州，云岭运河建设现场机械轰鸣。这条全长98.6公里的运河总投资412.7亿元，截至2月中旬累计完成投资36.5亿元，今年计划完成投资84亿元。在重庆，今年共安排市级重大项目1047个，总投资约2.8万亿元。1月份，重庆市级重大项目完成投资241亿元。',
  ],
});
const told = figuresOf(ask);

it.each([
  ['湖南新开工亿元以上项目多少个', ['1874个']],
  ['重庆新开工亿元以上项目多少个', []],
  ['江苏集中开工项目总投资多少', ['7310亿元']],
  ['云岭运河总投资多少', ['412.7亿元']],
  ['云岭运河全长多少', ['98.6公里']],
  ['云岭运河2024年计划完成投资多少', ['84亿元']],
  ['重庆1月份市级重大项目完成投资多少', ['241亿元']],
  ['2024年初江苏和福建集中开工项目总投资各多少，江苏比福建多多少', ['7310亿元', '4620亿元', '2690亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('tells what one province has begun of no other', () => {
  const [value] = ask('云岭运河总投资多少').values;
  expect(value?.basis).toMatchObject({ region: '贵州省' });
  expect(value?.basis).not.toHaveProperty('batch');
});
