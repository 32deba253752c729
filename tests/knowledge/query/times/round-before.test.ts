/** 上期, 比上期多多少: the round before, and no other total of the page. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const third = answersFrom({
  title: '石城县第四期“三个一批”项目建设活动举行',
  publishedOn: '2022-04-12',
  paragraphs: [
    '4月11日，石城县第四期“三个一批”项目建设活动举行。本期共有项目21个，总投资84亿元，其中签约项目9个、总投资36亿元，开工项目8个、总投资31亿元。',
    '该县食品产业园总投资5.2亿元。第三期开工的12个项目累计完成投资9.6亿元。',
  ],
});
const quarter = answersFrom({
  title: '石城县2024年第四季度重点项目集中开工',
  publishedOn: '2024-10-31',
  paragraphs: [
    '10月30日，石城县2024年第四季度重点项目集中开工，共14个项目，总投资62亿元。第三季度，全县集中开工项目17个，总投资70亿元。',
    '今年，全县重点项目完成投资48亿元，居赣州市第3位。',
  ],
});

describe('the round before', () => {
  it('is reckoned with no other total', () => {
    expect(third('石城县总投资比上期多多少').status).toBe('not_found');
    expect(third('石城县上期签约几个').status).toBe('not_found');
  });

  it('is the batch or the quarter before that of the headline', () => {
    expect(third('石城县上期开工几个').text).toMatch(/^12个/);
    expect(quarter('石城县上期集中开工几个').text).toMatch(/^17个/);
  });
});

describe('a rank asked for', () => {
  it('is told with the words that tell it', () => {
    expect(quarter('石城县完成投资全市第几').citations[0]?.snippet).toContain('第3位');
  });

  it.each(['石城县总投资全市第几', '石城县在全市排第几'])(
    'is no figure and no other sentence: %s',
    (question) => {
      expect(third(question).status).toBe('not_found');
    },
  );
});
