/** A road told of by its short name, its route and what it is built of: what it costs is the road's, and of no part of it. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const answers = answersFrom({
  title: '宁枣高速公路开工建设',
  publisher: '济宁日报',
  publishedOn: '2022-11-28',
  paragraphs: [
    '11月27日，济宁至枣庄高速公路（以下简称“宁枣高速”）开工动员会在滕州市举行。',
    '记者从市交通局获悉，宁枣高速与已建的日兰高速相接，起于任城区，止于滕州市，全长88.6公里。项目采用双向六车道高速公路标准建设，设计时速120公里，总投资约174.2亿元，建设工期4年。',
    '全线设特大桥6座、大桥39座、隧道2座，桥隧比高达61%。建成后，沿线9个乡镇、27万群众将直接受益。',
  ],
});
const told = figuresOf(answers);

it.each([
  ['宁枣高速总投资多少', ['174.2亿元']],
  ['宁枣高速工期几年', ['4年']],
  ['宁枣高速多长', ['88.6公里']],
  ['特大桥几座', ['6座']],
  ['大桥几座', ['39座']],
  ['桥隧比多少', ['61%']],
  ['受益群众多少', ['27万']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('tells nothing of the road that it joins', () => {
  expect(answers('日兰高速总投资多少').status).not.toBe('answered');
});
