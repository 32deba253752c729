/** Items with nothing but gaps between them, as people type in a hurry. */
import { expect, it } from 'vitest';
import { cleanQuestion } from '../../../../src/knowledge/query/asking/typed/clean-question.ts';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '宿松县2024年重点项目计划',
    publishedOn: '2024-03-06',
    paragraphs: [
      '今年全县安排重点项目97个，总投资236亿元。其中：产业项目58个，年度计划投资71亿元；基础设施项目23个，年度计划投资24亿元；民生项目16个，年度计划投资9亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['宿松今年重点项目 产业 基建 民生各几个', ['58个', '23个', '16个']],
  ['宿松今年 产业 基础设施 民生 各多少个', ['58个', '23个', '16个']],
  ['宿松97个项目 产业 基建 民生各几个', ['58个', '23个', '16个']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('leaves where, when and what is asked alone', () => {
  expect(cleanQuestion('宿松 今年 新开工各几个')).toBe('宿松今年新开工各几个');
});
