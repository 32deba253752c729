import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '连城县加快实施生态环境保护工程',
  publisher: '连城县人民政府',
  publishedOn: '2014-06-19',
  paragraphs: [
    '连城县计划总投资32.4亿元，大力实施生态环境保护工程，其中，2014年计划投资5.1亿元实施27个生态环境保护工程重点项目建设。截至5月底，已完成投资2.3亿元，占年计划的45.1%。',
    '农村公路大中修工程，计划投入资金1836万元，对8条线路进行大中修，累计长达22.4公里。此外，还将投入资金2700万元，对205国道进行白改黑大修工程。',
    '沿河建设3处爬坡车道、21个紧急停车带。',
  ],
});

it.each([
  ['连城县生态环境保护工程离年度计划还差多少', '2.8亿元'],
  ['连城县生态环境保护工程还差多少完成年计划', '2.8亿元'],
])('%s: what the year wants yet, not the whole of all years', (question, left) => {
  expect(ask(question).values.map(({ text }) => text)).toEqual([left]);
});

it.each([
  ['连城县大中修工程投资多少', '1836万元'],
  ['连城县停车带几个', '21个'],
])('%s: a name of the field that a dictionary cuts', (question, told) => {
  expect(ask(question).values.map(({ text }) => text)).toEqual([told]);
});
