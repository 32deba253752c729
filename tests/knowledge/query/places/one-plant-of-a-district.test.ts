/** A plant with land, floors, a total and a year's plan: what is asked is told of the right one, and a plan of next year is no whole of this year's work. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const answers = answersFrom({
  title: '临淄区召开重点项目总结会',
  publisher: '临淄区人民政府',
  publishedOn: '2023-12-28',
  paragraphs: [
    '今年1—11月，全区86个重点项目完成投资142亿元。2024年实施重点项目94个，总投资760亿元。',
    '高端聚烯烃产业园二期项目由齐鲁新材集团投资建设，占地410亩，总投资27.5亿元，规划建设厂房、研发楼等36万平方米。特种橡胶基地项目总投资18亿元，今年计划投资7亿元。',
  ],
});
const told = figuresOf(answers);

it.each([
  ['聚烯烃产业园二期建多少平', ['36万平方米']],
  ['聚烯烃产业园二期占地多少亩', ['410亩']],
  ['特种橡胶基地2023年投多少', ['7亿元']],
  ['特种橡胶基地投了多少钱', ['18亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('takes nothing from a year to come', () => {
  expect(told('临淄还有多少投资没完成')).toEqual([]);
});
