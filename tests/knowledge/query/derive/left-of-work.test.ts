/** What is left of all that a work takes, and what is left of a count that its page tells as well. */
import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom } from '../../answers-from.ts';

const pages = [
  {
    title: '石柱至黔江高速公路加快建设',
    publishedOn: '2024-09-26',
    paragraphs: [
      '石黔高速全长83.2公里，概算总投资126.5亿元。截至9月20日，石黔高速累计完成投资71.8亿元。其中，今年计划完成投资30亿元，已完成21.4亿元，占年度计划的71.3%。',
    ],
  },
  {
    title: '关于2024年1—9月黔江区重点项目建设进展情况的通报',
    publishedOn: '2024-10-11',
    paragraphs: [
      '全年计划新开工项目96个，截至9月底已开工81个，开工率84.4%。',
      '尚未开工的15个项目中，受用地报批影响的9个，资金未落实的6个。',
    ],
  },
] as const;
const ask = answersFrom(...pages);
const derived = derivedFrom(...pages);

describe('what is left', () => {
  it.each([
    '按概算算，石黔高速还剩多少投资没完成',
    '石黔高速概算还剩多少没完成',
    '石黔高速总投资还剩多少没完成',
    '石黔高速按总投资算还剩多少没投',
    '石黔高速还剩多少投资没完成',
    '石黔高速还有多少投资没完成',
  ])('of the whole work: %s', (question) => {
    expect(derived(question)).toEqual([{ text: '54.7亿元', formula: '126.5 - 71.8' }]);
  });

  it('of the year', () => {
    expect(derived('石黔高速今年计划还剩多少没完成')).toEqual([{ text: '8.6亿元', formula: '30 - 21.4' }]);
  });

  it('with the sentence that tells it', () => {
    const { text, citations } = ask('黔江区到9月底还有几个计划新开工的没开');
    expect(text).toContain('15个');
    expect(citations.map(({ snippet }) => snippet).join('')).toContain('尚未开工的15个项目');
  });
});
