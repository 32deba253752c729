/** 倒数三个, 前三个县: so many from an end of the list, with a measure word that stretches of time have as well. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '亳州市前三季度重点项目完成情况',
    publishedOn: '2024-10-12',
    paragraphs: [
      '1至9月，从县区完成率看，谯城区、涡阳县、蒙城县位居前三，分别为92.4%、89.1%、86.5%；利辛县81.3%，居第四位。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['亳州1—9月完成率前三个县区是谁', ['92.4%', '89.1%', '86.5%']],
  ['亳州1—9月完成率最高的三个县区是哪些', ['92.4%', '89.1%', '86.5%']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

const bottom = figuresOf(
  answersFrom({
    title: '宿州市前三季度重点项目完成情况',
    publishedOn: '2024-10-12',
    paragraphs: [
      '1至9月，从县区完成率看，砀山县91.2%，居首位；萧县、灵璧县、泗县排名后三位，分别为70.6%、68.3%、64.9%。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['宿州1—9月完成率倒数三个是谁', ['70.6%', '68.3%', '64.9%']],
  ['宿州1—9月完成率后三个县是哪些', ['70.6%', '68.3%', '64.9%']],
])('%s', (question, expected) => {
  expect(bottom(question)).toEqual(expected);
});
