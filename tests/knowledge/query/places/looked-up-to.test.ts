/** 对标甲县（已开工60个）: a place that the page looks up to is told of when it is named, and not when nobody is. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '封丘县前三季度重点项目建设情况',
    publishedOn: '2024-10-10',
    paragraphs: [
      '前三季度，封丘县重点项目完成投资38亿元，占年度计划的84%；签约项目27个，总投资96亿元。',
      '对标辉县市（前三季度开工52个，完成投资140亿元），封丘县还有差距。',
    ],
  }),
);

it.each([
  ['开工项目多少个', []],
  ['签约项目多少个', ['27个']],
  ['辉县市开工多少个', ['52个']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('under its short name', () => {
  const short = figuresOf(
    answersFrom({
      title: '封丘县前三季度重点项目建设情况',
      publishedOn: '2024-10-10',
      paragraphs: ['前三季度，封丘县签约项目27个。', '学习兰考（前三季度开工52个），封丘县还要再加劲。'],
    }),
  );
  expect(short('开工项目多少个')).toEqual([]);
  expect(short('兰考县开工多少个')).toEqual(['52个']);
});
