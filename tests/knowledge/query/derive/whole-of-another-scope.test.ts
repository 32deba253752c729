/** 还差多少没完成: what was done is held against a whole of the same place, round and stretch, or against none. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

it.each([
  [
    'two counties',
    ['2023年，安徽省宿州市灵璧县完成投资121.6亿元，泗县完成投资98.4亿元，两县均完成年度任务。'],
  ],
  [
    'two rounds',
    [
      '本期活动，灵璧县共有第六期项目31个，总投资206.3亿元。',
      '截至9月底，第五期开工的18个项目累计完成投资27.5亿元。',
    ],
  ],
  ['a list and one of its years', ['2023年，灵璧县实施重点项目64个，总投资418亿元，完成投资96.2亿元。']],
])('is refused: %s', (_what, paragraphs) => {
  const ask = answersFrom({ title: '灵璧县项目建设情况', publishedOn: '2024-01-16', paragraphs });
  expect(ask('还差多少没完成').status).toBe('not_found');
});

it('is reckoned from the plan of the year', () => {
  const ask = answersFrom({
    title: '灵璧县项目建设情况',
    publishedOn: '2023-10-16',
    paragraphs: ['今年，灵璧县重点项目年度计划投资120亿元，1—9月完成投资96.2亿元。'],
  });
  expect(figuresOf(ask)('还差多少没完成')).toEqual(['23.8亿元']);
});
