import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '桐柏县2022年重点项目建设总结',
    publishedOn: '2023-01-12',
    paragraphs: [
      '2022年，桐柏县实施重点项目96个，完成投资88.4亿元。桐柏高新区碱硝化工园、毛集铁矿尾砂利用等14个项目建成投运。全年引进招商项目37个，到位资金61亿元。',
      '桐柏高新区实施项目23个，完成投资19亿元。',
    ],
  }),
);

describe('a zone at the head of the names that some projects are told by', () => {
  it.each<[string, readonly string[]]>([
    ['桐柏县2022年建成投运多少个项目', ['14个']],
    ['桐柏县2022年招商到位资金多少', ['61亿元']],
    ['桐柏高新区2022年建成投运多少个项目', []],
    ['桐柏高新区2022年到位资金多少', []],
    ['桐柏高新区2022年完成投资多少', ['19亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
