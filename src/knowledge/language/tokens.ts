import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { remembered } from '../remembered.ts';
import type { Span } from '../types.ts';
import { fieldVerbs, fieldWords } from './lexicon.ts';
import { withNames } from './names.ts';

/** A word of a question with its part of speech (jieba's tags: n* nouns, v verbs, d adverbs, p prepositions, u* particles, …). */
export interface Token extends Span {
  readonly text: string;
  readonly tag: string;
}

let jieba: Jieba | undefined;

const tagsOfTheField = new Map([
  ...fieldWords.map((word) => [word, 'n'] as const),
  ...fieldVerbs.map((word) => [word, 'v'] as const),
  ['地', 'n'] as const, // 浇多少地, 低效地: no particle
]);

/** The words of a text in order, with offsets into it. */
export const tokensOf: (text: string) => readonly Token[] = remembered(cutUp);

function cutUp(text: string): Token[] {
  jieba ??= dictionary();
  let at = 0;
  const tokens = jieba.tag(text, false).map(({ word, tag }) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return { start, end: at, text: word, tag: tagsOfTheField.get(word) ?? tag };
  });
  return withNames(tokens);
}

function dictionary(): Jieba {
  const words = Jieba.withDict(commonWords());
  const known = [
    ...fieldWords.map((word) => `${word} 100000 n`),
    ...fieldVerbs.map((word) => `${word} 100000 v`),
  ];
  words.loadDict(Buffer.from(known.join('\n')));
  return words;
}

/** The dictionary without its rarest long words, which are half of it: it is read in half the time. */
const commonWords = (): Buffer =>
  Buffer.from(
    Buffer.from(dict)
      .toString('latin1')
      .replace(/^[^ \n]{7,90} [1-3] .{1,9}\n/gm, ''),
    'latin1',
  );

/** Nouns and what stands for one: names, abbreviations (文旅), set phrases, Latin words (GDP). */
export const isNoun = ({ tag, text }: Token): boolean =>
  /^(?:n|vn|an|j|l|i|eng|g|b|s|z)/.test(tag) && !/^[\d.]+$/.test(text);

/** A verb of the dictionary; a verbal noun is none. */
export const isVerb = ({ tag }: Token): boolean => /^v(?!n)/.test(tag);

/** True for words that only say what is done (引进, 支持, 争取到): a page may say it otherwise. */
export const isSoft = remembered((words) => tokensOf(words).every((token) => !isNoun(token)));

/** True for words that begin with a proper name: one the dictionary tags so, or does not know and cuts into characters. */
export const beginsWithName = remembered((words) =>
  tokensOf(words)
    .slice(0, 1)
    .every(({ text, tag }) => text.length === 1 || /^n[rtz]/.test(tag)),
);

/** True for words with the name of a place or a person among them. */
export const hasName = remembered((words) => tokensOf(words).some(({ tag }) => /^n[rst]/.test(tag)));
