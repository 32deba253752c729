import { describe, expect, it } from 'vitest';
import { mismatchesOf, mismatchMessage } from '../../../src/knowledge/doubts/index.ts';
import { factsOf } from '../facts/facts-of.ts';
import { consistent, mismatched } from './doubts.corpus.ts';

const doubtsOf = (paragraph: string) => mismatchesOf(factsOf(paragraph)).map(mismatchMessage);

describe('figures that do not meet', () => {
  it.each(mismatched)('%s', (paragraph, ...messages) => expect(doubtsOf(paragraph)).toEqual(messages));
});

describe('figures nobody should doubt', () => {
  it.each(consistent)('%s', (paragraph) => expect(doubtsOf(paragraph)).toEqual([]));
});

it('a page without figures has no doubts', () => expect(mismatchesOf([])).toEqual([]));
