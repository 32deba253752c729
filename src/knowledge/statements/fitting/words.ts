import { isNoun, isVerb, type Token, tokensOf } from '../../language/tokens.ts';
import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import type { Shelf } from '../reading/shelf.ts';
import { CARRYING, GENERAL } from '../tables/asking.ts';
import { type Wanted, withoutAsking } from './wanted.ts';

/** A word of a question that a fitting sentence accounts for. */
export interface Word {
  readonly text: string;
  /** A name or a noun: the sentence or what stands around it must hold it; a verb may be said otherwise. */
  readonly needed: boolean;
  readonly weight: number;
  /** Neighbouring nouns are one name: 鼎润|科技. */
  readonly name?: number;
}

/** A verb of two characters tells less than a noun, one of a single character hardly anything. */
export const VERB = 0.6;
const SHORT_VERB = 0.15;
/** What the names of many bodies end with. */
const BODY_END = /^(?:银行|公司|集团|科技|医院|大学|学院|学校|中心|协会)$/u;
const IN_HEADER = 0.3;
/** What the things asked for are called, 领域 of 哪些领域, may be said otherwise. */
const CALLED = 0.8;
/** 第一期, 3号线, 二期: which of several. */
export const QUALIFIER =
  /第?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:期|批|季度|标段|号线|号楼|次)|首[期批次]/gu;
/** A name that a question gives whole. */
const LONGEST_NAME = 8;
/** A longer noun is rarer. */
const LONGEST = 4;
/** Particles, pronouns, prepositions, connectives, adverbs, measure words, marks. */
const CARRIES = /^(?:u|p|c|d|r|y|e|o|x|q|f|k|h)/u;
/** 进展慢: what is thought of a thing. */
const JUDGES = /^[快慢难差]$/u;
const NUMBER = /^\d{2,}(?:\.\d+)?$/u;

/** What a question names, without its places, which the page is about; what it calls the things asked for may be said otherwise. */
export function askedWords({ question, whole, places, runs }: Ask, { noun }: Wanted, shelf: Shelf): Word[] {
  const said = places.flatMap((place) => place.said);
  const unplaced = (words: string, mark: string) =>
    said.reduce((rest, place) => rest.replaceAll(place, mark), words);
  const bare = unplaced(withoutAsking(whole), '，');
  const stages = question.match(QUALIFIER) ?? [];
  const names = runs
    .map((run) => unplaced(run, ''))
    .filter((run) => isName(run) && shelf.pages.some(({ text }) => text.includes(run)));
  const words = wordsOf(bare, [...shelf.names, ...stages, ...names]).filter(
    ({ text }) => !noun.includes(text),
  );
  return noun === '' || GENERAL.test(noun)
    ? words
    : [...words, { text: noun, needed: false, weight: CALLED * weightOf(noun) }];
}

/** The words of a text that name or tell something, names known from the pages whole. */
function wordsOf(text: string, known: Iterable<string>): Word[] {
  const names = longestFirst([...known].filter((name) => text.includes(name)));
  const rest = names.reduce((words, name) => words.replaceAll(name, '，'), text);
  const found = [
    ...names.map((name, at) => ({ ...needed(name), name: -at })),
    ...named(joinSingles(tokensOf(rest))),
  ];
  return found.filter((word, at) => found.findIndex((other) => other.text === word.text) === at);
}

/** The words of tokens; those of one name are told by where the name begins. */
function named(tokens: readonly Token[]): Word[] {
  let name = 0;
  let end = -1;
  return tokens.flatMap((token) => {
    const [word] = toWord(token);
    if (!word?.needed) return word ?? [];
    if (token.start !== end) name = token.start + 1;
    end = token.end;
    return { ...word, name };
  });
}

/** Weighted share of the words that a text holds; those that stand in the page's header tell its sentences apart less. */
export function shareOf(words: readonly Word[], text: string, header = ''): number {
  const weights = words.map(({ text, weight }) =>
    cover([text], header).share === 1 ? weight * IN_HEADER : weight,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const held = words.map((word, at) => {
    return isOfAnother(word, words[at - 1], text) ? 0 : (weights[at] ?? 0) * cover([word.text], text).share;
  });
  return held.reduce((sum, weight) => sum + weight, 0) / total;
}

/** 云溪|银行 is not told by another 银行. */
function isOfAnother({ text: word, name }: Word, before: Word | undefined, text: string): boolean {
  return BODY_END.test(word) && name !== undefined && before?.name === name && !text.includes(before.text);
}

function needed(text: string): Word {
  return { text, needed: true, weight: weightOf(text) };
}

function weightOf(noun: string): number {
  return Math.min(noun.length, LONGEST) / 2;
}

function toWord(token: Token): Word[] {
  const { text } = token;
  if (NUMBER.test(text)) return [{ text, needed: true, weight: SHORT_VERB }];
  if (
    GENERAL.test(text) ||
    CARRYING.test(text) ||
    (CARRIES.test(token.tag) && text !== '最后') ||
    /^[\d.]+$/u.test(text)
  )
    return [];
  if (text.length > 1 && isNoun(token) && !/^t/u.test(token.tag)) return [needed(text)];
  if (text.length > 1)
    return /^m/u.test(token.tag)
      ? []
      : [{ text, needed: false, weight: /^t/u.test(token.tag) ? SHORT_VERB : VERB }];
  if (JUDGES.test(text)) return [{ text, needed: false, weight: VERB }];
  return isVerb(token) ? [{ text, needed: false, weight: SHORT_VERB }] : [];
}

/** 瑞|驰 → 瑞驰: neighbours of one character that no dictionary joins are most often a name. */
function joinSingles(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let open = false;
  for (const token of tokens) {
    const piece = isPiece(token);
    const last = piece && open ? joined.pop() : undefined;
    joined.push(
      last === undefined ? token : { ...last, text: last.text + token.text, end: token.end, tag: 'n' },
    );
    open = piece;
  }
  return joined;
}

/** 新开清单, 前期清单: a noun with what tells it from its neighbours. */
function isName(run: string): boolean {
  const last = tokensOf(run).at(-1);
  return run.length > 2 && run.length <= LONGEST_NAME && last !== undefined && isNoun(last);
}

function isPiece({ text, tag }: Token): boolean {
  return text.length === 1 && /^(?:n|g|j|zg|b|a)/u.test(tag);
}

function longestFirst(names: readonly string[]): string[] {
  return [...names].sort((a, b) => b.length - a.length);
}

/** How much some words tell together. */
export function weigh(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
