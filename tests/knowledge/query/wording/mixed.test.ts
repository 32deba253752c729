import { expect, it } from 'vitest';
import { createKnowledge } from '../../../../src/knowledge/index.ts';
import { answersFrom } from '../../answers-from.ts';
import { pages } from '../dialogues.ts';

const knowledge = createKnowledge({ docs: [pages] });
const ask = (question: string) => knowledge.ask(question, { now: '2024-05-20' });

it.each([
  ['东明县第四期谁主持的，开工多少个项目', '县长邢广志\n11个'],
  ['东明县第四期开工多少个项目，谁主持的', '11个（东明县 · 2023年第四期 · 开工 · 集中开工项目）\n'],
  ['永兴镇茶旅融合示范园总投资多少，负责人是谁', '罗启明'],
])('both halves are told: %s', (question, told) => {
  const answer = ask(question);
  expect(answer.status).toBe('answered');
  expect(answer.values).toHaveLength(1);
  expect(answer.text).toContain(told);
});

it.each([
  ['鲁润新材料产业园总投资多少，什么时候投产', '15亿元'],
  ['永兴镇茶旅融合示范园总投资多少，什么时候动的土', '3.2亿元'],
])('a half that no page tells is not dropped in silence: %s', (question, told) => {
  const { text } = ask(question);
  expect(text).toContain(told);
  expect(text).toContain('资料中没有查到');
});

it.each(['东明县第四期哪类项目总投资最大，是多少', '湄潭县一季度谁签约多，多多少'])(
  'a figure of what the words name is no half: %s',
  (question) => expect(ask(question).text).not.toContain('另外问的'),
);

it.each([
  ['福泉磷石膏板厂用的是谁长期闲置的地？投资多少亿？', ['瓮福机修厂', '3.6亿元']],
  ['福泉磷石膏板厂总建筑面积多大，主要生产什么', ['4.2万平方米', '纸面石膏板']],
])('whose land it stands on and what it makes are told beside a figure: %s', (question, told) => {
  const { text } = answersFrom({
    title: '福泉市盘活闲置土地',
    publishedOn: '2022-06-20',
    paragraphs: [
      '福泉市利用瓮福机修厂长期闲置的土地建设了投资3.6亿元的磷石膏板厂项目。',
      '福泉磷石膏板厂项目以生产纸面石膏板、石膏砌块为主，总建筑面积4.2万平方米。',
    ],
  })(question);
  for (const words of told) expect(text).toContain(words);
});
