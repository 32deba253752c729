import { readingsOf } from '../../../clean/readings.ts';
import { isNoun, isVerb, tokensOf } from '../../../language/tokens.ts';
import type { Rarity } from '../../library/rarity.ts';
import type { Frame } from '../frame.ts';

/** A character of a question that joins with no neighbour, and the one of the same sound that does: 投姿 → 投资. */
export interface Correction {
  readonly written: string;
  readonly meant: string;
}

/** Asking words, particles, measures and what joins words: no part of a name. */
const LOOSE =
  /[^\p{Script=Han}]|[年月日号期批次块个多少几哪什啥谁是的了得里中吗呢啊吧有在和与跟及比到把给被除那这就都还又也不没最各钱一二三四五六七八九十]/u;

/** Corrections of what no article holds, where exactly one character of the same sound fits. */
export function correctionsFor({ text, regions }: Frame, rarity: Rarity): readonly Correction[] {
  const isKnown = (pair: string) => rarity.holds(pair) || regions.some(({ name }) => name.includes(pair));
  return [...text].flatMap((own, at) => {
    if (LOOSE.test(own) || isInWord(text, at)) return [];
    const [before, after] = [tight(text[at - 1]) || numeral(text[at - 1]), tight(text[at + 1])];
    if ((before !== '' && isKnown(before + own)) || (after !== '' && isKnown(own + after))) return [];
    const follow = before === '' ? [] : rarity.after(before).filter((other) => soundsAlike(other, own));
    const precede = after === '' ? [] : rarity.before(after).filter((other) => soundsAlike(other, own));
    const both = follow.filter((other) => precede.includes(other));
    const pairs = [
      ...follow.map((other) => ({ written: before + own, meant: before + other, start: at - 1 })),
      ...precede.map((other) => ({ written: own + after, meant: other + after, start: at })),
    ].filter(
      ({ meant, start }) => both.includes(meant[at - start] as string) || isNamed(meant, text, start, rarity),
    );
    const [only] = pairs;
    const characters = new Set(pairs.map(({ meant, start }) => meant[at - start]));
    return only === undefined || characters.size > 1 ? [] : [{ written: only.written, meant: only.meant }];
  });
}

/** 底 of 底下, 共 of 总共, 上 of 工业上: only nouns are so often misspelt as another word (小曲改造). */
const isInWord = (text: string, at: number): boolean =>
  tokensOf(text).some(
    (token) =>
      token.start <= at &&
      at < token.end &&
      (token.text.length > 1 ? !isNoun(token) || token.tag === 'b' : token.tag === 'f'),
  );

/** 三 of 三宜酒店 may begin a name. */
const numeral = (character = ''): string => (/[一二三四五六七八九十]/.test(character) ? character : '');

const tight = (character = ''): string => (LOOSE.test(character) ? '' : character);

/** What is written is read in the commonest way; 元 stands beside anything (吉他园, 吉他元素). */
const soundsAlike = (other: string, written: string): boolean =>
  other !== written && other !== '元' && readingsOf(other).includes(readingsOf(written)[0] as string);

/** 投铲一批 is 投产一批. */
const STAGE = /^(?:签约|开工|竣工|投产|达产|复工)$/;

/** The two stand apart as written, and become a word, or so rare a pair that it names something. */
function isNamed(meant: string, text: string, start: number, rarity: Rarity): boolean {
  const written = tokensOf(text).filter(
    ({ start: at, end }) => end - at === 1 && at >= start && at <= start + 1,
  );
  if (written.length < 2) return false;
  const misspelt = written.find(({ text: character }) => !meant.includes(character));
  if (STAGE.test(meant)) return true;
  if (misspelt === undefined || (isVerb(misspelt) && misspelt.start > start)) return false; // 门诊楼|放多少张床
  return tokensOf(meant).length === 1 || (!isVerb(misspelt) && rarity.tellingPairs(meant).length > 0);
}
