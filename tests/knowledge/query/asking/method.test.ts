import { expect, it } from 'vitest';
import { withoutMethod } from '../../../../src/knowledge/query/asking/typed/method.ts';

it.each([
  ['云溪2023年三季度完成投资多少，用前三季度减上半年', '云溪2023年三季度完成投资多少'],
  ['云溪7—9月新签约几个，拿1—9月减去1—6月', '云溪7—9月新签约几个'],
  // what asks for the difference itself is the question
  ['云溪重点项目完成投资，用前三季度减上半年是多少', '云溪重点项目完成投资，用前三季度减上半年是多少'],
  ['云溪重点项目完成投资多少，用全县减市级', '云溪重点项目完成投资多少，用全县减市级'],
])('%s', (question, asked) => {
  expect(withoutMethod(question)).toBe(asked);
});
