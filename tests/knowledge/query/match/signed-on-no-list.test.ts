import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '罗江区项目建设提速',
  publisher: '罗江融媒',
  publishedOn: '2022-10-14',
  paragraphs: [
    '今年以来，罗江区引进签约项目33个，总投资120.6亿元；1—9月，47个区重点项目完成投资36.2亿元，占年度计划的81.3%。',
  ],
});

it('what was signed is on no list of what is built', () => {
  expect(ask('罗江区区重点项目总投资多少').status).toBe('not_found');
  expect(ask('罗江区区重点项目完成投资多少').values.map(({ text }) => text)).toEqual(['36.2亿元']);
});
