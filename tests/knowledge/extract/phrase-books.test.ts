import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/knowledge/extract/index.ts';
import { findIn, type Reading } from '../../../src/knowledge/extract/rule.ts';
import type { Mention } from '../../../src/knowledge/types.ts';
import { type Book, books } from './corpora.ts';
import { sentences } from './sentences.ts';

const today = '2024-06-15';

/** The reading of a mention, without its place and its words. */
function meaning(reading: Reading | Mention): unknown {
  const { start: _start, end: _end, rule: _rule, ...rest } = reading as Mention;
  return JSON.parse(JSON.stringify(rest), (key, value) => (key === 'text' ? undefined : value));
}

function textOf(mention: Mention): string | undefined {
  if (mention.dimension === 'quantity') return mention.quantity.text;
  return mention.dimension === 'period' ? mention.period.text : undefined;
}

/** 5亿元 in full-width digits: 5亿元. */
function widened(text: string): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const phrases = ({ corpus }: Book) =>
  corpus.examples.flatMap(({ value, texts }) => texts.map((text) => ({ value, text })));

describe.each(books)('$dimension.name', (book) => {
  const { dimension, corpus } = book;

  it.each(phrases(book))('reads $text', ({ text, value }) => {
    const found = findIn(dimension, text, today);
    expect(found.map(meaning)).toEqual([meaning(value)]);
  });

  it.each(phrases(book))('reads $text inside a sentence, at its place', ({ text, value }) => {
    const sentence = `各地抓紧落实。\n${text}。据了解，`;
    const [mention, ...others] = findIn(dimension, sentence, today);
    expect(others).toEqual([]);
    expect(mention && meaning(mention)).toEqual(meaning(value));
    const words = mention && sentence.slice(mention.start, mention.end);
    expect(text).toContain(words);
    expect(textOf(mention as Mention) ?? words).toBe(words);
  });

  it.each(phrases(book))('reads $text through the door, as no other dimension', ({ text, value }) => {
    const found = findMentions(text, { today }).filter((mention) => mention.dimension === value.dimension);
    expect(found.map(meaning)).toEqual([meaning(value)]);
  });

  it('reads full-width digits after normalisation', () => {
    for (const { text } of phrases(book).filter((phrase) => phrase.text === phrase.text.normalize('NFKC'))) {
      expect(findIn(dimension, widened(text).normalize('NFKC'), today)).toEqual(
        findIn(dimension, text, today),
      );
    }
  });

  it.each([...corpus.negatives])('finds nothing in %s', (text) => {
    expect(findIn(dimension, text, today)).toEqual([]);
  });

  it.each([...(corpus.gaps ?? [])])('stays silent on %s', (text) => {
    expect(findIn(dimension, text, today)).toEqual([]);
  });

  it('has an example for every rule', () => {
    const texts = [...phrases(book).map(({ text }) => text), ...sentences.map(([sentence]) => sentence)];
    const fired = new Set(texts.flatMap((text) => findIn(dimension, text, today).map(({ rule }) => rule)));
    expect(dimension.rules.map(({ name }) => name).filter((name) => !fired.has(name))).toEqual([]);
  });

  it('has an example for every unit', () => {
    const found = phrases(book).flatMap(({ text }) => findIn(dimension, text, today));
    const quantities = found.flatMap((mention) =>
      mention.dimension === 'quantity' ? [mention.quantity] : [],
    );
    const said = new Set(quantities.flatMap(({ unit }) => [unit, unit.replace(/^[十百千万亿]+/, '')]));
    // 两个多月 is given in 个月: its row shows in the words alone.
    const inWords = (unit: string) =>
      unit.includes('多') && quantities.some(({ text }) => text.endsWith(unit));
    const units = (book.units ?? []).map(({ unit }) => unit);
    expect(units.filter((unit) => !said.has(unit) && !inWords(unit))).toEqual([]);
  });
});
