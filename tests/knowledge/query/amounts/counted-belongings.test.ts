/** What belongs to works, and what is called 四大, is no number of works. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = figuresOf(
  answersFrom({
    title: '奉节县：聚焦项目建设',
    publishedOn: '2022-04-11',
    paragraphs: [
      '2022年，奉节县共谋划重大项目148个，总投资962亿元。其中，工业类项目21个、生物医药类项目16个、农旅类项目24个。',
      '培育壮大生物医药、绿色食品、清洁能源三大特色产业。重点实施城市提升行动，保障9个重大市政项目建设用地。',
    ],
  }),
);

it.each([
  ['奉节县重点项目有多少个', '148个'],
  ['奉节县生物医药类重大项目多少', '16个'],
])('%s', (question, told) => {
  expect(ask(question)).toEqual([told]);
});

it('a class against another, in a thread', () => {
  expect(ask('那跟工业类比，哪个多几个', '奉节县生物医药类重大项目有几个')).toEqual(['5个']);
});
