/** A sum told ahead of 其中 limits what is divided only where it is a limit. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = (...paragraphs: readonly string[]) =>
  figuresOf(answersFrom({ title: '佛冈县推进重点项目建设', publishedOn: '2024-02-20', paragraphs }));

it('亿元 of an investment is no limit', () => {
  const told = figures(
    '今年，佛冈县推动140多个县重大项目建设，年度计划投资达60多亿元。其中，先进制造业项目就达52个，占比近四成。',
  );
  expect(told('佛冈县亿元以上项目几个')).toEqual([]);
});

it('亿元以上 of the projects divided is', () => {
  const told = figures('佛冈县实施亿元以上项目64个。其中，新开工项目17个，续建项目47个。');
  expect(told('佛冈县亿元以上新开工项目几个')).toEqual(['17个']);
});
