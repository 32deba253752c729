import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom } from '../../answers-from.ts';

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

describe('growth and decline', () => {
  const computed = derivedFrom({
    title: '沁源县一季度经济运行情况',
    publishedOn: '2024-04-18',
    paragraphs: ['一季度，沁源县技改投资增长11.6%，水利投资下降6.3%，交通投资下降2.1%。'],
  });

  it.each([
    ['沁源县技改投资增长和水利投资增长相差几个百分点', '17.9个百分点', '11.6 + 6.3'],
    ['沁源县水利投资下降和交通投资下降相差几个百分点', '4.2个百分点', '6.3 - 2.1'],
  ])('%s', (question, text, formula) => {
    expect(computed(question)).toEqual([{ text, formula }]);
  });
});
