/** What every project costs is told of each of them, and the sum of all is none of theirs. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = (...paragraphs: readonly string[]) =>
  figuresOf(answersFrom({ title: '云溪县集中开工', publishedOn: '2025-10-18', paragraphs: [...paragraphs] }));

const sum = told('10月16日，云溪县集中开工项目12个，总投资41.6亿元，年度计划投资9.8亿元。');

it.each(['各项目总投资', '每个项目投资多少', '云溪县每个项目总投资多少'])('%s: only a sum', (question) => {
  expect(sum(question)).toEqual([]);
});

it('the sum itself is told', () => {
  expect(sum('集中开工项目总投资多少')).toEqual(['41.6亿元']);
});

it('one project is all there is', () => {
  const one = told('云溪光伏组件基地项目总投资18亿元，占地310亩，年产组件12万吨。');
  expect(one('每个项目投资多少')).toEqual(['18亿元']);
});
