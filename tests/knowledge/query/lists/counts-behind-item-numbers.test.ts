/** Items numbered in figures that begin with a count: 1. 5个, 2.12个 are no tenths. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const page = (mark: string): string =>
  [
    '文成县2024年重点工作安排',
    '2024-02-22',
    '2023年，全县实施重点项目64个，完成投资171亿元；签约项目38个。',
    '二、2024年重点工作，扩大有效投资',
    `1.${mark}7个省重点项目完成投资26亿元。`,
    `2.${mark}14个市重点项目开工建设，总投资53亿元。`,
    `3.${mark}争取专项债券11亿元。`,
  ].join('\n');

it.each(['', ' '])('behind the number and "%s"', (mark) => {
  const told = figuresOf(answersFrom(articleRead('plan.txt', page(mark))));
  expect(told('2024年省重点项目几个')).toEqual(['7个']);
  expect(told('市重点项目多少个')).toEqual(['14个']);
  expect(told('省重点项目完成投资多少')).toEqual(['26亿元']);
});
