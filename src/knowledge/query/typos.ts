import { readingsOf } from '../clean/readings.ts';
import { isNoun, isVerb, tokensOf } from '../language/tokens.ts';
import type { Frame } from './frame.ts';
import type { Rarity } from './match/cover.ts';

/** A character of a question that joins with no neighbour, and the one of the same sound that does: 投姿 → 投资. */
export interface Correction {
  readonly written: string;
  readonly meant: string;
}

/** Asking words, particles, measures and what joins words: no part of a name. */
const LOOSE =
  /[^\p{Script=Han}]|[年月日期批次块个多少几哪什啥谁是的了得里中吗呢啊吧有在和与跟及比到把给被那这就都还又也不没最各钱一二三四五六七八九十]/u;

/** Corrections of what no article holds, where exactly one character of the same sound fits. */
export function correctionsFor({ text, regions }: Frame, rarity: Rarity): readonly Correction[] {
  const isKnown = (pair: string) => rarity.holds(pair) || regions.some(({ name }) => name.includes(pair));
  return [...text].flatMap((own, at) => {
    if (LOOSE.test(own) || isInWord(text, at)) return [];
    const [before, after] = [tight(text[at - 1]), tight(text[at + 1])];
    if (before === '' && after === '') return [];
    if ((before !== '' && isKnown(before + own)) || (after !== '' && isKnown(own + after))) return [];
    const written = before === '' ? own + after : before + own;
    const [only, ...others] = (before === '' ? rarity.before(after) : rarity.after(before)).filter(
      (other) =>
        soundsAlike(other, own) &&
        (before === '' || after === ''
          ? isNamed(before + other + after, text, at, rarity)
          : rarity.holds(other + after)),
    );
    if (only === undefined || others.length > 0) return [];
    return [{ written, meant: before === '' ? only + after : before + only }];
  });
}

/** 底 of 底下: only nouns are so often misspelt as another word (小曲改造). */
const isInWord = (text: string, at: number): boolean =>
  tokensOf(text).some(
    (token) => token.start <= at && at < token.end && token.text.length > 1 && !isNoun(token),
  );

const tight = (character = ''): string => (LOOSE.test(character) ? '' : character);

/** What is written is read in the commonest way. */
const soundsAlike = (other: string, written: string): boolean =>
  other !== written && readingsOf(other).includes(readingsOf(written)[0] as string);

/** With one neighbour alone, the two must stand apart as written, and become a word, or so rare a pair that it names something. */
function isNamed(known: string, text: string, at: number, rarity: Rarity): boolean {
  const tokens = tokensOf(text).filter(({ start, end }) => end - start === 1 && Math.abs(start - at) <= 1);
  const own = tokens.find(({ start }) => start === at);
  const beside = tokens.some(({ text: other, start }) => start !== at && known.includes(other));
  if (own === undefined || !beside) return false;
  return tokensOf(known).length === 1 || (!isVerb(own) && rarity.tellingPairs(known).length > 0);
}
