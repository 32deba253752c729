import { describe, expect, it } from 'vitest';
import { mismatchesOf, mismatchMessage } from '../../../src/knowledge/doubts/index.ts';
import { factsOf, pageOf } from '../facts/facts-of.ts';
import { consistent, consistentPages, mismatched, mismatchedPages } from './doubts.corpus.ts';

const doubtsOf = (paragraph: string) => mismatchesOf(factsOf(paragraph)).map(mismatchMessage);

describe('figures that do not meet', () => {
  it.each(mismatched)('%s', (paragraph, ...messages) => expect(doubtsOf(paragraph)).toEqual(messages));
});

const doubtsOnPage = (paragraphs: readonly string[]) =>
  mismatchesOf(pageOf(paragraphs, { publishedOn: '2024-05-20' }).facts).map(mismatchMessage);

describe('figures of several paragraphs that do not meet', () => {
  it.each(mismatchedPages)('%s', (_what, paragraphs, message) =>
    expect(doubtsOnPage(paragraphs)).toEqual([message]),
  );
});

describe('figures of several paragraphs nobody should doubt', () => {
  it.each(consistentPages)('%s', (_what, paragraphs) => expect(doubtsOnPage(paragraphs)).toEqual([]));
});

describe('figures nobody should doubt', () => {
  it.each(consistent)('%s', (paragraph) => expect(doubtsOf(paragraph)).toEqual([]));
});

it('a page without figures has no doubts', () => expect(mismatchesOf([])).toEqual([]));
