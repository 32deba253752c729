/** A count of what is undone, and behind it where its parts lie, each with its own count in brackets. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '滨州市前10个月重点项目建设情况通报',
  publisher: '滨州市发改委',
  publishedOn: '2021-11-10',
  paragraphs: [
    '截至10月底，全市重点项目完成投资912.4亿元。',
    '全年计划新开工项目254个，已开工237个，开工率93.3%。未开工的17个分别在惠民县（7个）、阳信县（6个）、无棣县（4个）。',
  ],
});
const told = figuresOf(ask);

it.each([
  // the page's own count, and none computed
  ['滨州2021年到10月底还有几个项目没开工', ['17个']],
  ['滨州2021年10月底未开工项目几个', ['17个']],
  ['惠民县2021年没开工的项目有几个', ['7个']],
  ['无棣2021年10月底几个没开工', ['4个']],
  ['滨州2021年未开工项目最多的是哪个县', ['7个']],
  // what is not begun tells nothing of what is
  ['阳信县2021年新开工项目几个', []],
  ['滨州没竣工的项目几个', []],
  ['邹平市2021年没开工的项目有几个', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('is no plan, though what was to begin was planned', () => {
  expect(ask('滨州2021年10月底未开工项目几个').values[0]).toMatchObject({ modality: 'actual' });
});

it('holds where the parts lie is told behind the noun', () => {
  const page = {
    title: '濮阳市一季度重点项目建设情况',
    publisher: '濮阳日报',
    publishedOn: '2024-04-18',
    paragraphs: ['未开工的9个省重点项目分布在清丰县（5个）、台前县（3个）、华龙区（1个）。'],
  };
  const figures = figuresOf(answersFrom(page));
  expect(figures('台前县没开工的几个')).toEqual(['3个']);
  expect(figures('濮阳省重点没开工的几个')).toEqual(['9个']);
  expect(figures('濮阳县没开工的几个')).toEqual([]);
});
