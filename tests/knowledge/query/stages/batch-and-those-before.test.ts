/** A post on a third batch of begun works that tells of the first two, and of all that the county builds; a talk a month later. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '浦城县2024年第三批重大项目集中开工',
    publishedOn: '2024-09-26',
    paragraphs: [
      '本次集中开工项目19个，总投资52.6亿元。',
      '今年前两批集中开工项目38个，总投资127.4亿元。',
      '今年全县实施重点项目143个，年度计划投资196亿元。1—8月，全县重点项目完成投资138.5亿元，占年度计划的70.7%。',
    ],
  },
  {
    title: '冲刺四季度：访浦城县发改局局长',
    publishedOn: '2024-10-17',
    paragraphs: ['1—9月，全县143个重点项目完成投资159.1亿元，占年度计划的81.2%。'],
  },
);
const told = figuresOf(ask);

it.each([
  ['浦城今年三批集中开工项目加起来多少个', ['57个']],
  ['浦城今年集中开工一共多少个项目', ['57个']],
  ['浦城前三批集中开工总投资合计多少', ['180亿元']],
  ['浦城前两批集中开工一共多少个', ['38个']],
  ['浦城重点项目9月当月完成投资多少', ['20.6亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('tells what all projects have done of no batch', () => {
  expect(ask('浦城1—8月重点项目完成投资多少').values[0]?.basis).not.toHaveProperty('batch');
});
