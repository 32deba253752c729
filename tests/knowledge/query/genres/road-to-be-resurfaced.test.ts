/** A road whose work stands behind its length (对…长达…的路段，进行…), and lanes told twice: those added, and those of one exit. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '湟中区今年投入2600万元整治农村公路',
    publishedOn: '2022-04-08',
    paragraphs: [
      '今年，湟中区农村公路整治工程总投资2600万元，其中危桥加固8座，计划投入资金240万元。',
      '此外，今年湟中区还将计划投入资金约1850万元，对109国道K31+200—K36+900路段，即石坡至河湾村长达5.7公里的路段，进行沥青罩面大修工程。',
      '改造12个收费站，新增车道40条；在京藏高速石坡口增设一个货车出口，车道达到8条。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['109国道沥青罩面多长', ['5.7公里']],
  ['109国道石坡到河湾村那段沥青罩面，多长、投多少', ['5.7公里', '1850万元']],
  ['改造多少个收费站，能新增几条车道', ['12个', '40条']],
  ['石坡口货车出口车道几条', ['8条']],
])('%s', (question, told) => {
  expect(figures(question)).toEqual(told);
});
