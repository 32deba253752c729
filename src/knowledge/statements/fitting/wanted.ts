import { parseNumber } from '../../extract/number.ts';
import { isNoun, isVerb, tokensOf } from '../../language/tokens.ts';
import type { Ask } from '../asking/asks.ts';
import { ASKING, CARRYING, SAYS_NOTHING, SOURCE } from '../tables/asking.ts';

/** What kind of words a question wants, and what they are called. */
export interface Wanted {
  /** Several things, the name of one, or what is said as a whole. */
  readonly form: 'list' | 'name' | 'clause';
  /** 导向 of 哪三个导向, 银行 of 哪家银行. */
  readonly noun: string;
  /** 推行 of 推行哪几项: what the answer is told to be done with. */
  readonly verb: string;
  /** What a term stands for is told right beside it. */
  readonly meaning: boolean;
  /** 五条要求 → 5 */
  readonly count?: number;
}

const NUMERAL = '[二两三四五六七八九十]{1,3}|\\d{1,2}';
const MEASURE = '(?:大|个|家|项(?!目)|条|句|种|类|样|块|件|份|点|支|座|名|位|处|步|方面)';
/** 哪三个导向 · 哪几块 · 哪些领域 */
const WHICH = new RegExp(`(?:哪(?:些|几|${NUMERAL})${MEASURE}?|什么)(?<noun>\\p{Script=Han}{0,4})`, 'u');
/** 五条要求 · 三个文件叫什么 · 四句话是: a counted thing without an asking word of its own. */
const COUNTED = new RegExp(
  `(?<count>${NUMERAL})${MEASURE}(?<noun>(?:(?!什么|哪)\\p{Script=Han}){1,8}?)(?=$|[？。]|分别|都|各|具体|是|叫|指|有|包括)`,
  'u',
);
const HOW_MANY = new RegExp(`哪(?<count>${NUMERAL})|一[是要][到至](?<last>${NUMERAL})[是要]`, 'u'); // 一要到五要
/** 哪家银行 · 哪个研究院 · 什么会 */
const WHICH_ONE =
  /(?:哪一?(?:家|个|座|条|所|款)|(?<!为)什么)(?!程度|阶段|情况|原因|进度|进展|样)(?<noun>\p{Script=Han}{1,4})/u;
/** 研究院叫什么 · 公司全称 */
const CALLED =
  /(?<noun>\p{Script=Han}{2,4})，?(?:的?(?:全称|全名|名称|名字)|叫(?:什么|做什么)|是哪一?(?:家|个|座|条))/u;

/** 领导有谁 · 形式是哪些 */
const BEFORE = /(?<noun>(?!.的)\p{Script=Han}{2})(?:都|分别|主要)?(?:有|是|包括|叫)(?:哪|什么|谁)/u;

const BEFORE_ASKING =
  /(?<=\p{Script=Han})(?<verb>\p{Script=Han}(?![着过])\p{Script=Han})[了于在到]?(?:哪(?!里|儿|天)|什么|谁)/u;

/** How a clause wants its words. */
export function wantedBy({ clause, kind, count }: Ask): Wanted {
  const which = WHICH.exec(clause)?.groups?.noun;
  const counted = COUNTED.exec(clause)?.groups;
  const many = HOW_MANY.exec(clause)?.groups;
  const number = count ?? numberOf(many?.count ?? many?.last ?? counted?.count);
  const before = kind === 'list' ? BEFORE.exec(clause)?.groups?.noun : undefined;
  const noun = leadingNoun(which ?? '') || leadingNoun(counted?.noun ?? '') || leadingNoun(before ?? '');
  const meaning = kind === 'definition';
  const verb = verbBefore(clause);
  const common = { noun, meaning, verb, ...(number !== undefined && { count: number }) };
  if (
    kind === 'list' ||
    meaning ||
    /哪(?:些|几|[两三四五六七八九十\d])/u.test(clause) ||
    counted !== undefined
  )
    return { form: 'list', ...common };
  const one = leadingNoun(WHICH_ONE.exec(clause)?.groups?.noun ?? '');
  const called = CALLED.exec(clause)?.groups?.noun;
  const name = one !== '' && !/^名/u.test(one) ? one : called && closingNoun(called);
  return name === undefined
    ? { form: 'clause', ...common, noun: '' }
    : { form: 'name', ...common, noun: name };
}

/** The verb right before the asking word. */
export function verbBefore(clause: string): string {
  const words = BEFORE_ASKING.exec(clause)?.groups?.verb ?? '';
  const [token, ...more] = tokensOf(words);
  if (token === undefined || more.length > 0 || CARRYING.test(words)) return '';
  return isVerb(token) || token.tag === 'vn' ? words : '';
}

/** 大型灌区 of 大型灌区开, 县区 of 县区先后: the nouns at the beginning, with what describes them. */
function leadingNoun(words: string): string {
  const tokens = tokensOf(words);
  const end = tokens.findIndex((token) => !isNoun(token) && !/^[ab]/u.test(token.tag));
  return tokens
    .slice(0, end < 0 ? tokens.length : end)
    .map(({ text }) => text)
    .join('');
}

/** 研究院 of 的研究院: the noun at the end. */
function closingNoun(words: string): string {
  const last = tokensOf(words).at(-1);
  return last !== undefined && isNoun(last) ? last.text : '';
}

/** A clause without what asks in it. */
export function withoutAsking(clause: string): string {
  const meant = clause.replace(SOURCE, '，').replace(SAYS_NOTHING, '，');
  const bare = ASKING.reduce((rest, { pattern }) => rest.replace(pattern, '，'), meant);
  return bare.replace(
    /哪(?:些|几|一)?个?|什么|怎么样?|如何|全称|分别|[点列举说]几个名字?|一[是要][到至].[是要]/gu,
    '，',
  );
}

function numberOf(numeral: string | undefined): number | undefined {
  return numeral === undefined ? undefined : parseNumber(numeral)?.number;
}
