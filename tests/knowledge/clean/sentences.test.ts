import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../../src/knowledge/clean/index.ts';

const split = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

const cases: readonly (readonly [title: string, sentences: readonly string[]])[] = [
  ['ends at 。！？；', ['开工9个。', '真快！', '为什么？', '因为早；', '因为实。']],
  ['does not end at a decimal point or a comma', ['总投资59.7亿元，占91.7%。', '另有1,063.9亿元。']],
  ['does not end inside quotation marks', ['他提出“早开工。早投产；早见效”的要求。', '会议结束。']],
  ['does not end inside brackets', ['整改方案（含时间表；路线图。）已上报。', '《甲办法；乙办法》印发。']],
  ['ends behind a speech after a colon', ['县长说：“全部开工。年底完工。”', '会议要求加快。']],
  ['goes on behind a quotation that opens the sentence', ['“今年是关键一年。”负责人介绍，已开工9个。', '其余在建。']],
  ['keeps several closing marks together', ['真的？！', '是的。']],
  ['takes a last sentence without a full stop', ['已开工9个。', '总投资5亿元']],
]; // biome-ignore format: a table

describe('sentenceSpans', () => {
  it.each(cases)('%s', (_, sentences) => {
    expect(split(sentences.join(''))).toEqual(sentences);
  });

  it('leaves white space between sentences out', () => {
    expect(split(' 开工。 投产。 ')).toEqual(['开工。', '投产。']);
  });

  it('is not swallowed by a quotation that is never closed', () => {
    expect(split('他说“开工9个。投产3个。')).toEqual(['他说“开工9个。', '投产3个。']);
  });

  it('cuts words without a full stop at their commas', () => {
    const pieces = split('总投资5亿元，'.repeat(2000));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(1600);
    expect(pieces.every((piece) => piece.endsWith('，'))).toBe(true);
  });

  it('does not believe a quotation of more than 400 characters', () => {
    const long = `“${'总投资5亿元。'.repeat(80)}”`;
    expect(split(long).length).toBeGreaterThan(70);
  });
});
