import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../src/knowledge/ingest.ts';
import { masksIn } from '../../../src/knowledge/masks/index.ts';
import { answersFrom, figuresOf } from '../answers-from.ts';
import { articleOf } from '../article-of.ts';

describe('hidden figures', () => {
  it.each<[string, readonly string[]]>([
    ['总投资**亿元，占地*20亩', ['**', '*20']],
    ['总投资＊＊亿元，年产值1*.8亿元', ['＊＊', '1*.8']],
    ['签约项目XX个，总投资X.X亿元', ['XX', 'X.X']],
    ['完成投资1□.5亿元', ['1□.5']],
    ['完成投资6\ufffd.5亿元', ['6\ufffd.5']],
  ])('%s', (text, hidden) => {
    expect(masksIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(hidden);
  });

  it.each([
    '总投资62.5亿元，机组2×60万千瓦，管径3*5米',
    'XX项目由**公司建设，MAX个性化定制',
    '□本报记者 某某',
    '**重点** 一、总体情况',
  ])('%s hides none', (text) => expect(masksIn(text)).toEqual([]));
});

describe('a page with hidden figures', () => {
  const page = articleOf({
    document: 'a.txt',
    title: '宁陵县第三批重点项目集中开工',
    publisher: '宁陵县融媒体中心',
    publishedOn: '2023-05-12',
    paragraphs: [
      '宁陵县第三批集中开工项目18个，总投资**亿元，年度计划投资21.3亿元。',
      '石桥智能装备产业园总投资1*.8亿元，占地320亩。花园水厂总投资2.4亿元。',
    ],
  });
  const ask = answersFrom(page);

  it.each([
    ['宁陵县第三批开工项目总投资多少', '总投资**亿元'],
    ['石桥智能装备产业园总投资多少', '总投资1*.8亿元'],
  ])('%s: says that the source hides it, and shows where', (question, words) => {
    const { status, text, values, citations } = ask(question);
    expect({ status, values }).toEqual({ status: 'not_found', values: [] });
    expect(text).toContain(words);
    expect(citations[0]?.quote).toContain(words);
  });

  it.each([
    ['宁陵县第三批开工项目年度计划投资多少', '21.3亿元'],
    ['石桥智能装备产业园占地多少亩', '320亩'],
    ['花园水厂总投资多少', '2.4亿元'],
  ])('%s: what it tells is told', (question, figure) => {
    expect(figuresOf(ask)(question)).toEqual([figure]);
  });

  it('no part of a hidden figure is read', () => {
    expect(libraryOf([page]).facts.map(({ quantity }) => quantity.text)).not.toContain('8亿元');
  });
});
