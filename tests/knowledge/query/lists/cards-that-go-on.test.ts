import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

/** Cards of an editor: a name, labelled lines, and a line or two that only go on. */
const figures = figuresOf(
  answersFrom(
    articleRead(
      'post.txt',
      [
        '签了！签了！62.7亿元！靖西这11个项目来了',
        '靖西发布 2024-08-27 20:31 发表于广西',
        '8月26日上午，靖西市2024年第三季度招商引资项目集中签约仪式举行。现场签约项目11个，总投资62.7亿元。',
        '【重点项目抢先看】',
        '01 年产8万吨再生锰合金项目',
        '投资方：某某新材',
        '总投资：13.4亿元 用地：210亩',
        '建成后年产值29亿元、年税收9000万元，带动就业520人',
        '02 新能源汽车座椅骨架项目',
        '投资方：某某轻合金',
        '总投资：6.8亿元 用地：120亩',
        '分两期建，一期投资3.9亿元',
        '03 沃柑冷链分拣中心',
        '投资方：某某农业',
        '总投资：2.6亿元',
        '今年1—7月，靖西市新引进项目43个，年产值过亿元的17个。',
      ].join('\n'),
    ),
  ),
);

describe('lines that go on with a card', () => {
  it.each<[string, readonly string[]]>([
    ['靖西座椅骨架项目一期投资多少', ['3.9亿元']],
    ['靖西座椅骨架项目总投资多少', ['6.8亿元']],
    ['靖西再生锰合金项目年产值多少', ['29亿元']],
    ['靖西再生锰合金带动就业多少', ['520人']],
    ['靖西座椅骨架项目年产值多少', []],
    ['靖西沃柑冷链分拣中心年税收多少', []],
    ['靖西沃柑冷链分拣中心一期投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
