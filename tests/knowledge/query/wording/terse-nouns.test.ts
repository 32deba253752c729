import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '祁连县通报2024年民生项目进展',
  publishedOn: '2024-12-12',
  paragraphs: [
    '2024年，祁连县实施重点项目18个，总投资9.6亿元。',
    '祁连县建成乡村道路26条，架设桥梁7座，迁坟310座。',
    '祁连县新增就业岗位860个。',
  ],
});
const figures = figuresOf(ask);

describe('a counted noun of one character', () => {
  it.each<[string, readonly string[]]>([
    ['祁连县建了多少路', ['26条']],
    ['祁连县建了几条路', ['26条']],
    ['祁连县迁了多少坟', ['310座']],
    ['祁连县坟迁了多少', ['310座']],
    ['祁连县新增了多少个岗', ['860个']],
  ])('is looked for in what the figure counts: %s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each(['祁连县打了多少井', '祁连县种了多少树', '祁连县有多少狗', '祁连县井打了几口', '祁连县塔修了几座'])(
    'lets no other figure stand in: %s',
    (question) => {
      expect(figures(question)).toEqual([]);
    },
  );
});

const district = answersFrom({
  title: '路桥区重大项目建设',
  publishedOn: '2024-04-14',
  paragraphs: [
    '2024年，路桥区共谋划重大项目146个，总投资1208亿元，年度计划投资287亿元。',
    '区级领导分包85家重点企业。',
  ],
});

it('counts no firms where the number of projects is asked', () => {
  expect(district('路桥区重点项目个数、总投资年度计划').values[0]?.text).toBe('146个');
});
