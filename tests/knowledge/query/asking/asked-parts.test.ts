import { expect, it } from 'vitest';
import { askedParts } from '../../../../src/knowledge/query/asking/in-turn/parts.ts';
import { cleanQuestion } from '../../../../src/knowledge/query/asking/typed/clean-question.ts';

it.each<[string, readonly string[]]>([
  ['来安县征了多少地、拆了多少房、迁了多少坟', ['来安县征了多少地', '拆了多少房', '迁了多少坟']],
  ['来安县的城建项目，几个开工，总投资多少', ['来安县的城建项目，几个开工', '总投资多少']],
  ['推进会多久开一次，进度多久通报一次', ['推进会多久开一次', '进度多久通报一次']],
  // of one thing
  ['来安县总投资多少', []],
  ['来安县开工几个项目，全县的', []],
  // of all together
  ['来安县和天长市，各开工几个，各投资多少', []],
  ['来安县签约几个、开工几个，合计多少', []],
  ['来安县完成投资多少，比天长市多多少', []],
  // figures and words
  ['来安县开工几个，谁主持的', []],
])('%s', (question, parts) => {
  expect(askedParts(cleanQuestion(question))).toEqual(parts);
});
