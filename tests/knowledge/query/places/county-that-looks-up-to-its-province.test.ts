/** A county's page that counts the cities of its province before it comes to itself. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '项目建设再提速',
  publisher: '滑县融媒体中心',
  publishedOn: '2024-07-09',
  paragraphs: [
    '今年以来，我县把项目建设摆在突出位置。',
    '放眼全省，上半年全省重点项目完成投资9800亿元。其中，郑州市320个项目完成投资1700亿元，许昌市280个项目完成投资900亿元，信阳市310个项目完成投资1100亿元。',
    '我县共实施重点项目58个，总投资240亿元，上半年完成投资71亿元。',
  ],
});
const figures = figuresOf(ask);

it.each<[string, readonly string[]]>([
  ['滑县重点项目几个', ['58个']],
  ['滑县重点项目总投资多少', ['240亿元']],
  ['河南省重点项目几个', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('is of the county', () => {
  expect(ask('我县重点项目几个').text).toContain('滑县');
});
