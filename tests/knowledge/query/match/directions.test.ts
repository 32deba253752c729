import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '沁源县1—9月固定资产投资情况',
  publisher: '沁源县统计局',
  publishedOn: '2023-10-11',
  paragraphs: ['1—9月，沁源县产业类项目投资同比增长8.7%。'],
});

describe('a question that names a direction', () => {
  it('is not answered with a figure that moved the other way', () => {
    const { status, values } = ask('沁源县哪类项目投资下降了');
    expect([status, values]).toEqual(['not_found', []]);
  });

  it('leaves the figure to who asks how it moved', () => {
    expect(ask('沁源县1—9月产业类项目投资增长多少').values.map(({ text }) => text)).toEqual(['8.7%']);
  });
});
