import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '罗江区举行第五期“三个一批”活动',
  publisher: '罗江融媒',
  publishedOn: '2022-10-14',
  paragraphs: [
    '10月12日，罗江区举行第五期“三个一批”活动。本期签约项目6个，总投资28.5亿元；开工项目10个，总投资41.5亿元；投产项目4个，总投资30亿元。',
  ],
});

it.each([
  ['罗江区第五期签约项目占三个一批总数的比例', '30%'],
  ['罗江区第五期开工总投资占三个一批总投资的百分之几', '41.5%'],
])('%s: of all three, not of one of the others', (question, share) => {
  const { text, values } = ask(question);
  expect(text).toContain(share);
  expect(values).toHaveLength(1);
});

it.each([
  '罗江区第五期签约项目年度计划投资占三个一批年度计划投资的百分之几',
  '罗江区第五期签约和开工项目占三个一批的百分之几',
])('%s: no other measure and no other stage is taken for it', (question) => {
  expect(ask(question).status).toBe('not_found');
});
