import { matchesIn } from '../../matches.ts';
import type { Span } from '../../types.ts';
import { type Payer, payers } from '../tables/payers.ts';

const GOVERNMENT: readonly Payer[] = ['central', 'upper', 'province', 'city', 'county', 'local'];

const sayFor = (kept: (payer: Payer) => boolean): string =>
  payers.flatMap(({ payer, asked }) => (kept(payer) ? [`(?:${asked})`] : [])).join('|');

const isGovernment = (payer: Payer): boolean => GOVERNMENT.includes(payer);

const SELF = '(?:自己|自个儿?|今年|一共|总共|实际|还要|要|得|又|先)?';
const HOW_MUCH =
  '(?:了|出来?|下来|上来)?(?:多少|几个?(?=[亿万]))(?:钱|资金|经费|个?[亿万]元?|款)?(?=[，。？呢啊呀了]|$)';
const OFFICES = `(?:${sayFor(isGovernment)})`;
const OTHERS = `(?:${sayFor((payer) => !isGovernment(payer))})`;

/** 县里自己出了多少, 中央和省里补助多少, 群众自筹多少; not 给群众补了多少, nor 企业拿了多少, which is what they got. */
const ASKED = new RegExp(
  `(?<![给为向对让帮])(?:(?:${OFFICES}[和与跟、及])?${OFFICES}${SELF}(?:出|给|补助?|补贴|拨付?|配套?|自筹|筹集?|承担|负担|解决|拿)|${OTHERS}${SELF}(?:出|自筹|筹集?|承担|负担|解决|贷|放贷|捐))${HOW_MUCH}`,
  'gu',
);

/** The stretches of a question that say whose money is asked for. */
export const payersNamed = (text: string): readonly Span[] =>
  matchesIn(text, ASKED).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

const each = payers.map(({ payer, asked }) => ({ payer, pattern: new RegExp(asked, 'u') }));

/** Whose money a stretch of a question asks for. */
export function payersAsked(text: string): readonly Payer[] {
  const [span] = payersNamed(text);
  const words = span === undefined ? '' : text.slice(span.start, span.end);
  return each.flatMap(({ payer, pattern }) => (pattern.test(words) ? [payer] : []));
}

const ANY = `(?:${sayFor(() => true)})`;
const EACH_PAYS = new RegExp(
  `(${ANY}(?:[、和与跟及]${ANY})+)(?:各|分别)(?:要|得|都|应)?(出|配套|拿|补助|承担|投|筹)资?(?:了|出)?(?:多少|几个?(?=亿))(?:钱|资金)?`,
  'u',
);

/** 中央、省、县各出多少 → 中央出多少，省出多少，县出多少: each is asked for by itself. */
export const askedOfEachPayer = (text: string): string =>
  text.replace(EACH_PAYS, (_, names: string, deed: string) =>
    names
      .split(/[、和与跟及]/)
      .map((name) => `${name}${deed === '投' ? '出' : deed}多少`)
      .join('，'),
  );
