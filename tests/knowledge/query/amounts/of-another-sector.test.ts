/** A rise, a plan or a sum of something near what is asked, and not of that. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '灵璧县前三季度投资运行情况',
  publishedOn: '2024-10-16',
  paragraphs: [
    '1—9月，灵璧县固定资产投资同比增长7.2%，民间投资同比增长4.6%。工业技改投资增长16.3%，工业投资占全部投资的比重为41.5%，同比提高2.7个百分点。',
    '今年，全县安排省、市重点项目38个，总投资286亿元，平均单体投资7.5亿元。',
    '1—9月，到位县外资金21.4亿元，完成年度目标任务的64%。',
  ],
});

it.each(['工业投资增长多少', '年度计划投资多少', '引进项目总投资多少'])(
  'what is not told is refused: %s',
  (question) => {
    expect(ask(question).status).toBe('not_found');
  },
);

it.each([
  ['民间投资增长多少', ['4.6%']],
  ['工业技改投资增长多少', ['16.3%']],
])('%s', (question, expected) => {
  expect(figuresOf(ask)(question)).toEqual(expected);
});

it('the plan of several years is told where those are asked for, and is no plan of the year', () => {
  const years = answersFrom({
    title: '灵璧县加快水利建设',
    publishedOn: '2024-10-16',
    paragraphs: ['未来五年，灵璧县计划投资34亿元用于水利建设。'],
  });
  expect(figuresOf(years)('灵璧县未来五年计划投多少钱搞水利建设')).toEqual(['34亿元']);
  expect(years('年度计划投资多少').status).toBe('not_found');
});
