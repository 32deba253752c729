/** A paper of January: what was done in the year before, and what is to be done. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/knowledge/article/index.ts';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const PAPER = `海安市人民代表大会常务委员会公报
政府工作报告
——2019年1月8日在海安市第十六届人民代表大会第三次会议上
海安市人民政府市长　王某某

（一）2018年工作回顾
一年来，我们坚持把项目建设作为主抓手。全年完成固定资产投资512.6亿元，新开工亿元以上产业项目73个，其中10亿元以上项目9个

— 11 —
海安市第十六届人大三次会议文件（1）

，完成技改投资104.3亿元。新建农村公路176公里。
（二）2019年重点工作

— 12 —
海安市第十六届人大三次会议文件（1）

突出项目为王。全年新开工亿元以上产业项目80个以上。重点推进储能产业园等项目建设，其中储能产业园总投资21亿元，年内完成投资5亿元。
加快城市更新。新建停车泊位2600个。

— 13 —
`;

function read(bytes: Uint8Array) {
  const article = readArticle('paper.txt', bytes);
  if ('rejected' in article) throw new Error(article.rejected);
  return article;
}

const article = read(new TextEncoder().encode(PAPER));
const ask = answersFrom(article);
const told = figuresOf(ask);

describe('what a paper sets out for the year', () => {
  it.each([
    ['海安储能产业园2019年当年要完成多少投资', ['5亿元']],
    ['海安储能产业园2019年要完成多少投资', ['5亿元']],
    ['海安储能产业园2019年实际完成投资多少', []],
    ['海安2019年新建停车泊位多少个', ['2600个']],
    ['海安2018年新建停车泊位多少个', []],
    ['海安2018年完成技改投资多少', ['104.3亿元']],
    ['海安2018年新开工10亿元以上项目几个', ['9个']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it('is shown as a plan', () => {
    expect(ask('海安2019年新建停车泊位多少个').text).toContain('计划2600个');
  });
});

it('reads no head of a sheet as text', () => {
  expect(article.text).not.toContain('会议文件');
});
