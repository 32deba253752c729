/** 超过九成 holds a rate against a number, and against no other rate of the page. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '范县前三季度重点项目建设情况',
  publishedOn: '2024-10-10',
  paragraphs: [
    '前三季度，范县省级重点项目11个，完成投资42亿元，占年度计划的92%；市级重点项目19个，完成投资66亿元，占年度计划的83%。',
  ],
});

it.each(['省重点完成率是不是超过九成', '省重点完成率超过一半吗'])('%s', (question) => {
  expect(ask(question).text).not.toContain('较高');
  expect(ask(question).text).not.toContain('83%');
});

it('省重点完成率超过市重点吗', () => {
  expect(ask('省重点完成率超过市重点吗').text).toContain('较高');
});
