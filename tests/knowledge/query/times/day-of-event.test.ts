/** An event of a quarter that was held on a day of the next month: asked for by either. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe.each([
  ['the day first', '4月21日上午，舒城县举行一季度重大项目集中开工仪式，共开工项目17个，总投资33.6亿元。'],
  ['the day last', '一季度重大项目集中开工仪式4月21日上午在舒城县举行，共开工项目17个，总投资33.6亿元。'],
  [
    'in the sentence before',
    '4月21日，舒城县一季度重大项目集中开工活动在经开区举行。此次集中开工项目17个，总投资33.6亿元。',
  ],
])('%s', (_, paragraph) => {
  const told = figuresOf(
    answersFrom({
      title: '舒城县举行重大项目集中开工仪式',
      publishedOn: '2025-04-22',
      paragraphs: [paragraph, '目前，全县在库亿元以上项目88个，已开复工53个。'],
    }),
  );

  it.each([
    ['舒城县一季度集中开工几个项目', ['17个']],
    ['舒城县4月21日集中开工几个项目', ['17个']],
    ['舒城县4月集中开工项目总投资多少', ['33.6亿元']],
    ['舒城县二季度集中开工几个项目', []],
    ['舒城县4月22日集中开工几个项目', []],
    ['舒城县3月集中开工几个项目', []],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

describe('a ceremony of another stage', () => {
  const told = answersFrom({
    title: '望江县一批重点项目集中开工',
    publishedOn: '2024-02-20',
    paragraphs: [
      '2月18日上午，望江县举行一季度重大项目集中开工仪式，共开工项目13个。',
      '去年，全县共签约项目64个。',
    ],
  });

  it.each([['集中开工是哪天'], ['哪天集中开工的']])('%s', (question) =>
    expect(told(question).text).toContain('2月18日'),
  );

  it.each([['集中签约是哪天'], ['什么时候集中签约的'], ['集中竣工是几月几号']])('%s', (question) =>
    expect(told(question).status).toBe('not_found'),
  );
});
