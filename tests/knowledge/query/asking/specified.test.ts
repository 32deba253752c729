import { expect, it } from 'vitest';
import { withoutOpenAsk } from '../../../../src/knowledge/query/asking/typed/specified.ts';

it.each([
  ['云溪水泥厂年产能多大，几万吨', '云溪水泥厂年产能，几万吨'],
  ['云溪酒店占地面积多大？多少亩', '云溪酒店占地面积多大'],
  ['来安县项目复工到多少了，几个，百分之几', '来安县项目复工，几个，百分之几'],
])('what is asked at large and again in its unit is asked once: %s', (question, once) => {
  expect(withoutOpenAsk(question)).toBe(once);
});

it.each([
  '来安县签约总投资多少，几个', // two figures
  '来安县签约几个，总投资多少',
  '云溪酒店面积多大，房间多少间',
  '来安县给企业减了多少税费，多少户',
  '云溪水厂多少人，多少亩，什么时候开工',
])('any other question stays: %s', (question) => {
  expect(withoutOpenAsk(question)).toBe(question);
});
