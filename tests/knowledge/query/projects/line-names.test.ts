import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const page = [
  '三门峡市今年交通建设计划投资95亿元',
  '2021-03-12 来源：三门峡日报',
  '',
  '3月10日，记者从三门峡市交通运输工作会议上获悉，今年全市交通建设计划完成投资95亿元。',
  '在建高速公路3条。其中，卢氏至栾川高速公路全长75公里，概算总投资118亿元，到2月底已累计完成投资64亿元；' +
    '渑池至垣曲高速公路三门峡段38公里，概算总投资52亿元，计划2023年底建成通车。',
];
const article = articleRead('roads.txt', page.join('\n'));
const ask = answersFrom(article);
const figures = (question: string) => ask(question).values.map(({ text }) => text);

describe('a road named by its two ends', () => {
  it.each([
    // the places at its ends are no place that is asked for
    ['渑池到垣曲高速总投资多少', ['52亿元']],
    ['卢氏至栾川高速总投资多少，到2月底完成多少', ['118亿元', '64亿元']],
    ['卢氏到栾川那条高速总投资多少', ['118亿元']],
    // called by the first characters of both
    ['渑垣高速总投资多少', ['52亿元']],
    ['卢栾高速总投资多少，到2月底干了多少', ['118亿元', '64亿元']],
    ['卢栾高速全长多少公里', ['75公里']],
    // a road that the page does not tell of
    ['卢垣高速总投资多少', []],
    ['渑栾高速总投资多少', []],
  ])('%s → %s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('is said to be understood so where it was not spelt out', () => {
    expect(ask('渑垣高速总投资多少').guessed).toBe(true);
    expect(ask('渑池到垣曲高速总投资多少').guessed).toBe(false);
  });
});
