/** A meeting that two sides held: the places in its name say nothing of whose firms are asked for behind it. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '贵州-珠海（横琴）产业对接大会在遵义市举行',
    publishedOn: '2024-10-22',
    paragraphs: [
      '2024年10月21日，“贵州-珠海（横琴）产业对接大会”在遵义市举行。珠海市政企代表团规模达130余人，汇聚了香洲区、横琴新区的政府代表及76家企业代表，涉及中药、数据等领域。贵州省发展改革委会同各市州组织了88家龙头企业参与对接。',
      '大会集中签署了12个重点合作项目，签约总金额超60亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['贵州珠海产业对接大会，珠海来了多少家企业', ['76家']],
  ['贵州珠海产业对接大会，珠海来了多少家企业，贵州组织了多少家龙头企业', ['76家', '88家']],
  ['贵州珠海产业对接大会在遵义签了多少个项目', ['12个']],
])('%s', (question, told) => {
  expect(figures(question)).toEqual(told);
});
