/** What a thing that is no money falls short of the year's task, asked at once or behind what was done. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '务川县前三季度要素保障情况',
    publishedOn: '2024-10-20',
    paragraphs: [
      '前三季度，务川县盘活存量建设用地740亩，完成年度任务920亩的80.4%，其中处置批而未供土地510亩、闲置土地230亩。',
    ],
  },
  {
    title: '石阡县重点项目进展',
    publishedOn: '2024-10-20',
    paragraphs: ['石阡县72个重点项目年度计划投资98亿元，前三季度完成投资71亿元。'],
  },
);
const told = (question: string, ...earlier: string[]) =>
  ask(question, earlier).values.map(({ number, unit }) => `${number}${unit}`);

describe('short of the task of the year', () => {
  it('is asked at once', () => {
    expect(told('务川县盘活存量建设用地离年度任务还差多少')).toEqual(['180亩']);
  });

  it('is asked behind what was done, of the same place and thing', () => {
    expect(told('离年度任务还差多少', '务川县前三季度盘活存量建设用地多少亩')).toEqual(['180亩']);
    expect(told('离年度任务差多少亩', '务川县前三季度盘活存量建设用地多少亩')).toEqual(['180亩']);
  });

  it('is no land of another kind', () => {
    expect(told('务川县盘活存量建设用地还差多少亩')).not.toContain('510亩');
  });
});
