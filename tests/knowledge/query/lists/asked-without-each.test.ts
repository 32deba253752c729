/** Things that a page tells one by one are asked for side by side, without 各. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '崇义县上半年经济运行情况',
  publishedOn: '2023-07-20',
  paragraphs: [
    '上半年，崇义县工业投资增长8.4%，民间投资增长2.7%，房地产开发投资下降6.1%。',
    '上半年，崇义县产业项目26个，完成投资14.2亿元；民生项目17个，完成投资5.8亿元；基础设施项目9个，完成投资3.6亿元。',
    '上半年，崇义县出口总额7.3亿元，增长3.1%；进口总额2.9亿元，下降4.4%。',
    '上半年，崇义县第一产业增加值6.2亿元；第二产业增加值21.5亿元；第三产业增加值30.7亿元。',
  ],
});
const figures = figuresOf(ask);

describe('several things asked for at once', () => {
  it.each<[string, readonly string[]]>([
    ['崇义上半年工业投资和民间投资增长多少', ['8.4%', '2.7%']],
    ['崇义上半年工业投资、民间投资、房地产开发投资增速', ['8.4%', '2.7%', '6.1%']],
    ['崇义上半年产业项目、民生项目完成投资', ['14.2亿元', '5.8亿元']],
    ['崇义上半年产业项目和基础设施项目完成投资多少', ['14.2亿元', '3.6亿元']],
    ['崇义上半年产业项目和民生项目有几个', ['26个', '17个']],
    ['崇义上半年三次产业增加值', ['6.2亿元', '21.5亿元', '30.7亿元']],
    ['崇义上半年二三产业增加值各多少', ['21.5亿元', '30.7亿元']],
    ['崇义上半年出口、进口总额多少', ['7.3亿元', '2.9亿元']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });

  it('is not done where they are added up', () => {
    expect(figures('崇义上半年产业项目和民生项目一共完成投资多少')).not.toEqual(['14.2亿元', '5.8亿元']);
  });

  it('cites clauses that follow one another as one sentence', () => {
    const { citations, values } = ask('崇义上半年产业项目、民生项目完成投资各多少');
    expect(citations.map(({ quote }) => quote)).toEqual([
      expect.stringMatching(/^上半年.*14\.2亿元；民生项目17个，完成投资5\.8亿元；/u),
    ]);
    expect(values.map((value) => value.citations)).toEqual([[0], [0]]);
  });
});
