/** The newest answers where no time is asked, and what was told of earlier times is offered as a question. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const page = (batch: string, sum: string, publishedOn: string) => ({
  title: `桃源县第${batch}期“三个一批”项目建设活动举行`,
  publishedOn,
  paragraphs: [`桃源县第${batch}期“三个一批”投产项目8个，总投资${sum}亿元。`],
});
const ask = answersFrom(
  page('十四', '31.7', '2024-04-02'),
  page('十五', '36.2', '2024-07-03'),
  page('十六', '40.9', '2024-10-08'),
);

it('offers the occasions before, newest first', () => {
  const { text, values, choices } = ask('桃源县投产项目总投资多少');
  expect(values.map((value) => value.text)).toEqual(['40.9亿元']);
  expect(text).not.toMatch(/36\.2|31\.7/);
  expect(choices.map(({ q }) => ask(q).values[0]?.text)).toEqual(['36.2亿元', '31.7亿元']);
});

it('offers nothing where a time is asked', () => {
  expect(ask('桃源县第十五期投产项目总投资多少').choices).toEqual([]);
});

it('offers nothing of the years before where a year is asked', () => {
  const told = (year: number, sum: string) => ({
    title: `桃源县${year}年上半年重点项目`,
    publishedOn: `${year}-07-05`,
    paragraphs: [`${year}年上半年，桃源县重点项目完成投资${sum}亿元。`],
  });
  const halves = answersFrom(told(2023, '41.3'), told(2024, '52.6'));
  expect(halves('桃源县今年重点项目完成投资多少').choices).toEqual([]);
});
