/** Several counties of one page, each with its own figures: who names none of them is asked which. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '江西多地举行三季度集中开工活动',
  publishedOn: '2024-09-30',
  paragraphs: [
    '9月27日，江西多地举行三季度集中开工活动。贵溪市：集中开工项目26个，总投资91.2亿元。余干县：集中开工项目19个，总投资48.6亿元。',
    '乐平市：集中开工项目22个，总投资67.5亿元，其中产业项目14个。',
  ],
});

it.each(['9月27日集中开工几个', '集中开工多少个项目', '集中开工项目总投资多少'])('%s', (question) => {
  const { status, values } = ask(question);
  expect(status).toBe('clarify');
  expect(values).toHaveLength(3);
});

it.each([
  ['余干集中开工几个', ['19个']],
  ['贵溪集中开工总投资', ['91.2亿元']],
  ['乐平产业项目几个', ['14个']],
  ['各县市集中开工项目各多少个', ['26个', '19个', '22个']],
])('%s', (question, expected) => {
  expect(figuresOf(ask)(question)).toEqual(expected);
});
