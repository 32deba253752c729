/** What had been signed before the event, beside what the year has brought: each is another figure. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '砚山县三季度项目集中开工',
    publishedOn: '2024-07-12',
    paragraphs: [
      '7月11日，砚山县举行三季度项目集中开工活动，集中开工项目13个，总投资47亿元。',
      '此前已签约项目28个，总投资93亿元。',
      '今年以来，砚山县签约项目36个，开工项目31个。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['砚山县签约项目几个', ['36个']],
  ['砚山县签约几个', ['36个']],
  ['砚山县此前已签约几个', ['28个']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
