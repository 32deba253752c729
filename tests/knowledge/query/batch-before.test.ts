import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '郸城县举行第六期“三个一批”项目建设活动',
    publishedOn: '2022-10-10',
    paragraphs: [
      '10月9日，郸城县举行第六期“三个一批”项目建设活动。本期“三个一批”项目共18个，总投资96.4亿元，其中“签约一批”项目7个、总投资40亿元。与第五期相比，项目总数减少2个，总投资增加11.2亿元。',
      '郸城县第六期开工项目6个，总投资30.5亿元，比第五期多1个。',
    ],
  }),
);

describe('the batch before, by how much this one grew', () => {
  it.each<[string, readonly string[]]>([
    ['郸城县第五期三个一批总投资多少', ['85.2亿元']],
    ['郸城县第五期三个一批总投资多少，倒推一下', ['85.2亿元']],
    ['郸城县第五期三个一批项目多少个', ['20个']],
    ['郸城县第五期三个一批开工项目几个', ['5个']],
    // neither of a part, nor of a batch before that, nor of this one
    ['郸城县第五期三个一批签约项目总投资多少', []],
    ['郸城县第五期三个一批开工项目总投资多少', []],
    ['郸城县第四期三个一批总投资多少', []],
    ['郸城县第六期三个一批总投资多少', ['96.4亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
