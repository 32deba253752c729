import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '我县第七期“三个一批”项目建设活动举行',
  publisher: '今日舞阳',
  publishedOn: '2023-02-07',
  paragraphs: [
    '2月6日，全省第七期“三个一批”项目建设活动举行，舞阳县设分会场。',
    '第七期“三个一批”活动中，舞阳县共有签约项目3个，总投资28亿元；开工项目8个，总投资46亿元。',
    '签约项目分别是：年产3万吨可降解餐盒项目，总投资12亿元；轮毂轴承智能制造项目，总投资11亿元；中央厨房项目，总投资5亿元。',
    '前六期“三个一批”活动，舞阳县累计签约项目33个，签约项目开工率90%。',
    '县长要求，要严格落实“一个项目、一名县领导、一个专班”机制，第七期签约项目要在4月底前全部开工。',
  ],
});

const NAMES = '年产3万吨可降解餐盒项目、轮毂轴承智能制造项目、中央厨房项目';

describe('the projects of a round are those listed as such, whatever else is told of them', () => {
  it.each([
    '舞阳第七期签约项目有哪些',
    '舞阳第七期签约的项目都有哪几个',
    '舞阳县第七期“三个一批”签约项目名单',
    '舞阳第七期签约了哪些项目',
  ])('%s', (question) => {
    expect(ask(question).text).toBe(NAMES);
  });

  it.each(['舞阳第六期签约项目有哪些', '舞阳第七期开工项目有哪些'])('%s', (question) => {
    expect(ask(question).status).toBe('not_found');
  });
});
