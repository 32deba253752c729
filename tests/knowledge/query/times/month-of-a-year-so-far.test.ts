/** 今年累计开工64个 on a page about one ceremony: what the year has begun so far is not what another month began. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '临猗县5月重点项目集中开工',
    publishedOn: '2024-05-21',
    paragraphs: [
      '5月20日，临猗县重点项目集中开工仪式举行，集中开工项目17个，总投资42亿元。',
      '至此，全县今年已组织集中开工活动三次，累计开工项目64个，总投资158亿元。',
    ],
  }),
);

it.each([
  ['临猗县3月份那次集中开工总投资多少', []],
  ['临猗5月集中开工总投资多少', ['42亿元']],
  ['临猗县今年累计开工项目多少个', ['64个']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
