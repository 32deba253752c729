/** A page that cuts its projects into bands: 20亿元以上2个，10亿—20亿元5个，…. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '红安县2024年上半年招商引资情况',
    publishedOn: '2024-07-14',
    paragraphs: [
      '上半年，红安县新签约项目51个，总投资163.8亿元。按投资规模分：20亿元以上3个，10亿—20亿元4个，1亿—10亿元35个，1亿元以下9个。',
    ],
  }),
);

it.each([
  ['红安2024年上半年新签约项目几个', ['51个']],
  ['红安2024年上半年新签约20亿以上的项目几个', ['3个']],
  ['红安2024年上半年新签约10亿到20亿元的项目几个', ['4个']],
  ['红安2024年上半年新签约项目投资规模1亿到10亿的几个', ['35个']],
  ['红安2024年上半年新签约1亿元以下项目几个', ['9个']],
  // no band answers for several, nor for a part of one
  ['红安2024年上半年新签约10亿元以上项目几个', []],
  ['红安2024年上半年新签约10亿元以下项目几个', []],
  ['红安2024年上半年新签约5亿到10亿元的项目几个', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
