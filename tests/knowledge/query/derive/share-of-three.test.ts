import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '罗江区举行第五期“三个一批”活动',
  publisher: '罗江融媒',
  publishedOn: '2022-10-14',
  paragraphs: [
    '10月12日，罗江区举行第五期“三个一批”活动。本期签约项目6个，总投资28.5亿元；开工项目10个，总投资41.5亿元；投产项目4个，总投资30亿元。',
    '今年以来，罗江区引进签约项目33个，总投资120.6亿元；1—9月，47个区重点项目完成投资36.2亿元，占年度计划的81.3%。',
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

it('what was signed is on no list of what is built', () => {
  expect(ask('罗江区区重点项目总投资多少').text).not.toContain('120.6');
  expect(ask('罗江区区重点项目完成投资多少').text).toContain('36.2亿元');
});

it('two stages told together are neither of them alone', () => {
  const told = answersFrom({
    title: '青羊湖区重大产业项目将开建',
    publishedOn: '2012-05-04',
    paragraphs: [
      '青羊湖区今年新开工项目14项，总投资83.5亿元；复工项目17项。区负责人介绍，今年北片新开工和复工项目共31项，规划建筑面积240万平方米。',
    ],
  });
  expect(told('青羊湖区北片新开工项目几个').text).not.toContain('31');
  expect(told('青羊湖区新开工和复工项目几个').text).toMatch(/14项.*17项/s);
});

it.each([
  '罗江区第五期签约项目年度计划投资占三个一批年度计划投资的百分之几',
  '罗江区第五期签约和开工项目占三个一批的百分之几',
])('%s: no other measure and no other stage is taken for it', (question) => {
  expect(ask(question).status).toBe('not_found');
});
