/** 签约的四个项目各投资多少: the list of what was signed, begun or finished, each with its sum. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '郸城县第五期“三个一批”活动举行',
    publishedOn: '2024-06-28',
    paragraphs: [
      '【签约一批】集中签约项目3个，总投资24亿元。',
      '● 制伞产业园二期，总投资11亿元，占地150亩；',
      '● 预制面点中央厨房，总投资7亿元；',
      '● 聚乳酸改性材料，总投资6亿元。',
      '【开工一批】集中开工项目2个，总投资9亿元。',
      '● 高低压配电设备制造，总投资5.5亿元；',
      '● 县第三高级中学，总投资3.5亿元。',
    ],
  }),
);

it.each([
  '郸城县第五期签约的三个项目各投资多少',
  '郸城第五期签约了哪些项目，总投资各是多少',
  '郸城第五期签约一批的3个项目，各自总投资列一下',
  '郸城县第五期每个签约项目的总投资',
  '郸城县第五期签约的各个项目的总投资',
])('%s', (question) => {
  expect(figures(question)).toEqual(['11亿元', '7亿元', '6亿元']);
});

it('of all of them', () => {
  expect(figures('郸城县第五期签约项目总投资多少')).toEqual(['24亿元']);
  expect(figures('郸城县第五期签约、开工项目总投资各多少')).toEqual(['24亿元', '9亿元']);
});

it('of another stage', () => {
  expect(figures('郸城县第五期开工的两个项目分别投资多少亿元')).toEqual(['5.5亿元', '3.5亿元']);
});

it('is not told of others than are asked for', () => {
  expect(figures('郸城县第五期签约的四个项目各投资多少')).toEqual([]);
});
