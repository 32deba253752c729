import { expect, it } from 'vitest';
import { cleanQuestion } from '../../../src/knowledge/query/clean-question.ts';

it.each([
  // as it is
  ['来安县1—9月完成投资多少', '来安县1—9月完成投资多少'],
  ['云溪酒店总投资多少？', '云溪酒店总投资多少？'],
  // mentions, voice fillers, thanks
  ['@有据 来安县完成投资多少', '来安县完成投资多少'],
  ['呃那个来安县完成投资多少', '来安县完成投资多少'],
  ['请问来安县完成投资多少', '来安县完成投资多少'],
  ['帮我查一下来安县完成投资多少谢谢', '来安县完成投资多少'],
  ['来安县完成投资多少来着', '来安县完成投资多少'],
  ['来安县完成投资多少啊', '来安县完成投资多少'],
  ['来安县的项目名单发我一下', '来安县的项目名单'],
  ['来安县完成投资多少，发给我看一下', '来安县完成投资多少，'],
  // punctuation, width, spaces, script
  ['来安县完成投资多少?', '来安县完成投资多少？'],
  ['來安縣完成投資多少', '来安县完成投资多少'],
  ['  来安县完成投资多少  ', '来安县完成投资多少'],
  ['来安县,完成投资多少', '来安县，完成投资多少'],
  ['总投资1,200万元的项目', '总投资1,200万元的项目'],
  ['来安县\u200b完成投资多少', '来安县完成投资多少'],
  // spoken words
  ['啥时候开工', '什么时候开工'],
  ['一把手是谁', '书记是谁'],
  ['签了几个', '签约几个'],
  ['1到9月完成投资多少', '1—9月完成投资多少'],
  ['砸了多少钱', '投资多少钱'],
  ['没开的有几个', '没开工的有几个'],
])('%s → %s', (typed, cleaned) => {
  expect(cleanQuestion(typed)).toBe(cleaned);
});

it('reads no more than the first 400 characters', () => {
  expect(cleanQuestion('县'.repeat(5000))).toHaveLength(400);
});

it('is the same when cleaned again', () => {
  for (const typed of ['呃请问@有据 啥时候开工呀', '就是说那个砸了多少钱来着']) {
    const once = cleanQuestion(typed);
    expect(cleanQuestion(once)).toBe(once);
  }
});
