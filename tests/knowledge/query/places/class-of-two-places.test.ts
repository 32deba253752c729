/** 工业项目 here and 工业类项目 there are the same class: which place is meant is asked back. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '宜城市重点项目建设提速',
    publishedOn: '2023-07-10',
    paragraphs: ['上半年，宜城市41个农业项目完成投资26.3亿元。'],
  },
  {
    title: '南漳县2023年重大项目谋划会召开',
    publishedOn: '2023-03-02',
    paragraphs: ['2023年，南漳县共谋划重大项目98个，其中，农业类项目22个、商贸类项目31个。'],
  },
);

it.each(['农业项目几个', '农业类项目有多少个'])('%s', (question) => {
  const { status, values } = ask(question);
  expect(status).toBe('clarify');
  expect(values.map(({ text }) => text).sort()).toEqual(['22个', '41个']);
});

it('needs no asking where the place is said', () => {
  expect(ask('南漳县农业项目几个').values.map(({ text }) => text)).toEqual(['22个']);
});
