/** A county and the city around it named side by side: 市重点项目 behind the city's name is all that the city has. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '绥宁县前三季度重点项目建设情况',
      publishedOn: '2024-10-15',
      paragraphs: [
        '今年全县安排县级重点项目64个，年度计划投资58.6亿元；前三季度完成投资47.2亿元，占年度计划的80.5%。其中列入市级重点项目计划的21个，年度计划投资32.4亿元，完成投资28.1亿元，投资完成率86.7%。',
      ],
    },
    {
      title: '邵阳市前三季度重点项目建设情况',
      publishedOn: '2024-10-18',
      paragraphs: [
        '今年市级重点项目共312个，年度计划投资486亿元。前三季度完成投资379.1亿元，投资完成率78.0%。',
      ],
    },
  ),
);

describe('a county and its city', () => {
  it.each([
    ['绥宁县和邵阳市重点项目投资完成率谁高', ['80.5%', '78.0%']],
    ['绥宁县和邵阳市重点项目完成投资差多少', ['331.9亿元', '379.1亿元', '47.2亿元']],
    ['绥宁县和邵阳市重点项目完成投资各多少', ['47.2亿元', '379.1亿元']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(expect.arrayContaining(texts.slice(0, 1)));
    expect(texts).toEqual(expect.arrayContaining([...figures(question)]));
  });

  it('leave the list of the city to who names it', () => {
    expect(figures('绥宁县列入市级重点项目的完成投资多少')).toEqual(['28.1亿元']);
  });
});
