/** A bulletin of which a line was broken between a measure and its figure, with gaps in the numbers. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const PAGE = `2024年1－8月桃江县固定资产投资运行情况
发布日期： 2024-09-23　　来源：桃江县统计局
１－８月，全县固定资产投资完成１８ 6.4亿元，同比增长５．２％。
一、三次产业投资
第一产业投资 5. 8亿元，同比增长12.1 %；第二产业投资9 6.2亿元，同比增长8. 3%；第三产业投资
84. 4亿元，同比下降1.7 %。
二、工业投资
工业投资９5．1亿元，同比增长8．５％。其中，制造业投资 81 .6亿元，同比增长
10. 4%。
`;

const figures = figuresOf(answersFrom(articleRead('bulletin.txt', PAGE)));

it.each([
  ['桃江县三次产业投资分别是多少', ['5.8亿元', '96.2亿元', '84.4亿元']],
  ['桃江县第三产业投资多少', ['84.4亿元']],
  ['桃江县制造业投资增长多少', ['10.4%']],
])('%s', (question, texts) => {
  expect(figures(question)).toEqual(texts);
});
