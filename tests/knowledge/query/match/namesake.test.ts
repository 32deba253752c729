/** Names that end alike: the figure of one is not told of the other. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '灵石县推进产业集群建设',
    publishedOn: '2023-06-08',
    paragraphs: [
      '康顺制药扩建项目加快推进，推动大健康产业集群迈向30亿元目标。',
      '永丰百亿产业集群、康顺40亿产业集群加快壮大。',
      '拆迁工地、安置小区等18个重点项目接受观摩。1—5月，拆除旧房9.6万平方米。',
    ],
  }),
);

it.each([
  ['康顺产业集群多少亿', ['40亿']],
  ['永丰产业集群多少亿', []],
  ['拆了多少', ['9.6万平方米']],
  ['灵石县安置小区年产量多少', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
