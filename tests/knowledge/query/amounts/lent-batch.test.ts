/** A round is that of the place it is named beside: the other place of a comparison may count its own otherwise. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = figuresOf(
  answersFrom(
    {
      title: '彭水县2022年第四批重点项目集中开工',
      publishedOn: '2022-10-13',
      paragraphs: ['10月12日，彭水县2022年第四批重点项目集中开工，总投资38.6亿元的11个重点项目开工。'],
    },
    {
      title: '石柱县举行第二期集中开工活动',
      publishedOn: '2022-09-30',
      paragraphs: ['2022年第二期石柱县集中开工重大项目14个，总投资52.1亿元。'],
    },
  ),
);

it.each([
  ['彭水县第四批开工总投资比石柱县少多少', []],
  ['比石柱县的少多少', ['彭水县第四批开工总投资多少']],
])('%s', (question, ctx) => {
  expect(ask(question, ...ctx)).toEqual(['13.5亿元']);
});
