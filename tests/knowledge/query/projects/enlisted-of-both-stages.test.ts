/** A list named ahead of stages side by side holds for each of them: 纳入全省的签约和投产项目. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '凤山县举行“三个一批”项目集中签约仪式',
  publishedOn: '2023-09-12',
  paragraphs: [
    '2023年第三期全县储备签约项目7个，总投资42.5亿元。其中纳入全省第三期“签约一批”项目3个，总投资21.8亿元，分别是投资9亿元的凤山电池材料项目和投资6亿元的凤山冷库项目等。',
    '2023年第三期全县计划投产项目6个，总投资18.6亿元。其中纳入全省第三期“投产一批”项目2个，总投资7.4亿元。',
  ],
});
const figures = figuresOf(ask);

describe('of both stages', () => {
  it.each<[string, readonly string[]]>([
    ['凤山县第三期纳入全省的签约和投产项目各几个', ['3个', '2个']],
    ['凤山县第三期纳入全省的签约、投产项目总投资各多少', ['21.8亿元', '7.4亿元']],
    ['凤山县第三期纳入全省的签约和全县的投产项目各几个', ['3个', '6个']],
    ['凤山省里签约一批那3个多少亿', ['21.8亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each([
    ['凤山县第三期纳入全省的签约和投产项目总投资合计多少', '29.2亿元', '21.8 + 7.4'],
    ['凤山县第三期签约和投产纳入全省的共几个', '5个', '3 + 2'],
    ['凤山省里签约一批那3个，去掉电池材料和冷库，剩下那个多少亿', '6.8亿元', '21.8 - 9 - 6'],
  ])('%s', (question, text, formula) => {
    expect(ask(question).values[0]).toMatchObject({ text, formula });
  });
});
