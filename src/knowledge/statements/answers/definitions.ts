import { keptWith } from '../../remembered.ts';
import type { Ask } from '../asking/asks.ts';
import { isAboutAll } from '../asking/places.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import { evidenceOf, isInScope } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Term } from '../reading/terms.ts';
import { plainest } from '../tables/synonyms.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** A meaning longer than this is cut at a mark. */
const LONGEST = 240;

/** What a term of the question means; two articles that explain it differently are alternatives. */
export function answerDefinition(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const question = bare(ask.about);
  const terms = shelf.terms.filter(({ line }) => {
    return isInScope(line.page, scope) && isAboutAll(line.page, ask.places);
  });
  const literal = terms.filter(({ term }) => question.includes(bare(term)));
  // A question is read with its colloquial words made plain, so a name may have lost one of its own.
  const named = literal.length > 0 ? literal : terms.filter((term) => question.includes(plainly(term)));
  const chain = chainOf(literal, question).map((term) => explain(term, ask));
  if (chain.length > 1) return together(chain);
  const longest = Math.max(0, ...named.map(({ term }) => term.length));
  const meant = named.filter(({ term }) => term.length === longest);
  const digits = meant.filter(({ term, digit }) => digit !== undefined && asksDigit(question, term, digit));
  const whole = digits.length > 0 ? digits : meant.filter(({ digit }) => digit === undefined);
  return best(
    whole.flatMap((term) => explain(term, ask) ?? []),
    EXPLAINED,
  );
}

/** “四个一”，即甲、乙、丙、丁 of one page and “甲、乙、丙、丁”的“四个一”机制 of another: both say what it means there. */
const EXPLAINED = 0.11;

/** 一库 and 三单 of 一库三单, which no page explains as one: terms of one page that stand side by side. */
function chainOf(terms: readonly Term[], question: string): Term[] {
  for (const first of terms) {
    const chain = [first];
    for (let said = bare(first.term), next: Term | undefined = first; next !== undefined; ) {
      next = terms.find(
        ({ term, line }) => line.page === first.line.page && question.includes(`${said}${bare(term)}`),
      );
      if (next !== undefined) chain.push(next);
      said += bare(next?.term ?? '');
    }
    if (chain.length > 1) return chain;
  }
  return [];
}

/** What each of several terms means, or nothing. */
function together(answers: readonly (WordAnswer | undefined)[]): WordAnswer | undefined {
  const known = answers.filter((answer) => answer !== undefined);
  const [first] = known;
  if (first === undefined || known.length < answers.length) return undefined;
  return {
    ...first,
    headline: known.map(({ headline }) => headline).join('；'),
    evidence: known.flatMap(({ evidence }) => evidence),
  };
}

const plainly = keptWith(({ term }: Term) => plainest(bare(term)));

/** 13568中那个6: a digit of the code stands alone behind it. */
const asksDigit = (question: string, term: string, digit: string): boolean =>
  new RegExp(`(?<!\\d)${digit}(?![\\d个项条年月])`, 'u').test(question.split(bare(term)).slice(1).join(' '));

function explain(term: Term, ask: Ask): WordAnswer | undefined {
  const rest = ask.runs.map((run) => bare(run).replace(bare(term.term), '')).filter((run) => run.length > 1);
  const far = cover(rest, bare(term.line.page.text));
  if (far.share < 0.5) return undefined;
  return {
    kind: 'definition',
    headline: shorten(term.meaning),
    evidence: evidenceOf(term.line, ...term.more),
    confidence: 0.5 * term.strength + 0.5 * far.share,
  };
}

/** Questions write slogans without quotes and with 哪: 四明确指哪四项, 哪七大类 of 七大类; and + is read as 和 in them (标准地+承诺制). */
function bare(words: string): string {
  return words
    .replace(/[“”\s]/gu, '')
    .replace(/(?<!\d)[+＋]/gu, '和')
    .replace(/哪(?=[一二两三四五六七八九十\d])/gu, '')
    .toLowerCase();
}

function shorten(meaning: string): string {
  if (meaning.length <= LONGEST) return meaning;
  const cut = Math.max(...['，', '、', '；', '。'].map((mark) => meaning.lastIndexOf(mark, LONGEST)));
  return meaning.slice(0, cut > 0 ? cut : LONGEST);
}
