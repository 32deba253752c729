import { describe, expect, it } from 'vitest';
import { corpus } from '../../../src/knowledge/extract/dimensions/phase.corpus.ts';
import { phase, questionPhase } from '../../../src/knowledge/extract/dimensions/phase.ts';
import { findIn } from '../../../src/knowledge/extract/rule.ts';
import { phaseWords } from '../../../src/knowledge/extract/tables/phases.ts';

const today = '2024-06-15';
const rulesIn = (text: string) => findIn(phase, text, today).map(({ rule }) => rule);

describe('phase', () => {
  it('has a phrase for every word of its table', () => {
    const texts = corpus.examples.flatMap((example) => example.texts);
    const words = new Set(
      texts.flatMap((text) => findIn(phase, text, today).map(({ start, end }) => text.slice(start, end))),
    );
    const rows = phaseWords.flatMap(([, ...patterns]) => patterns);
    expect(rows.filter((row) => ![...words].some((word) => new RegExp(`^(?:${row})$`).test(word)))).toEqual(
      [],
    );
  });

  it.each([
    ['复工开工率达90%', 'phase/in-rate'],
    ['尚未开工的12个', 'phase/negated'],
    ['还没有全部投产', 'phase/negated'],
    ['项目投产后年产值3亿元', 'phase/afterwards'],
    ['集中开工仪式', 'phase/word'],
  ])('tells how the word stands in %s', (text, rule) => {
    expect(rulesIn(text)).toEqual([rule]);
  });
});

describe('questionPhase', () => {
  it.each([
    ['签了几个', 'signed'],
    ['二期签的多少钱', 'signed'],
    ['开了多少个项目', 'started'],
    ['盖好的有几个', 'completed'],
    ['投了产没有', 'in-production'],
    ['还有几个在干', 'under-construction'],
    ['正在建的有几个', 'under-construction'],
    ['加紧建的有几个', 'under-construction'],
    ['正建着的几个', 'under-construction'],
    ['抓紧建的有几个', 'under-construction'],
  ])('names the phase in %s', (text, phase) => {
    expect(findIn(questionPhase, text, today)).toMatchObject([{ dimension: 'phase', phase }]);
  });

  it.each(['打开了几个', '召开了多少次会', '实在干不动'])('names no phase in %s', (text) => {
    expect(findIn(questionPhase, text, today)).toEqual([]);
  });
});
