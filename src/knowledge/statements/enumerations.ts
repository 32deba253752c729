import type { Ask } from './asks.ts';
import { cover } from './coverage.ts';
import type { WordList } from './lists.ts';
import { before, evidenceOf, type Line } from './pages.ts';
import { isAboutAll } from './places.ts';
import { best } from './ranking.ts';
import type { Shelf } from './shelf.ts';
import type { Scope, WordAnswer } from './types.ts';

/** A list answers when its own sentence holds at least this share of what is asked about. */
const ENOUGH = 0.5;
const NEARBY = 2;

/** The list a question asks for. */
export function answerList(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const noun = countedNoun(ask.clause);
  const lines = shelf.linesFor(ask.question, scope).filter(({ page }) => isAboutAll(page, scope.regionNames));
  const lists = lines.flatMap((line) => shelf.lists.get(line) ?? []);
  return best(lists.flatMap((list) => rate(list, ask, noun) ?? []));
}

function rate(list: WordList, ask: Ask, noun: string): WordAnswer | undefined {
  const { line } = list;
  if (!fitsCount(list, ask.count) || cover(ask.runs, line.page.text).missing.length > 0) return undefined;
  const label = cover(ask.runs, list.label).share;
  const sentence = cover(ask.runs, sentencesOf(list)).share;
  const nearby = cover(ask.runs, [line, ...before(line, NEARBY)].map(({ text }) => text).join('')).share;
  if (Math.max(sentence, nearby) < ENOUGH) return undefined;
  const named = noun !== '' && list.label.includes(noun) ? 0.15 : 0;
  const counted = ask.count !== undefined && list.items.length === ask.count ? 0.1 : 0;
  return {
    kind: 'list',
    headline: list.items.join('、') + (list.open ? '等' : ''),
    evidence: evidenceOf(line, ...list.more),
    confidence: 0.3 * label + 0.25 * sentence + 0.15 * nearby + named + counted + 0.05,
  };
}

/** 哪五个 fits five items, or a list that says 五个 and names some of them. */
function fitsCount(list: WordList, asked: number | undefined): boolean {
  return asked === undefined || list.items.length === asked || (list.count === asked && list.open);
}

function sentencesOf(list: WordList): string {
  return [list.line, ...list.more].map(({ text }: Line) => text).join('');
}

/** What the asked things are called: 哪几个项目 → 项目, 产业类项目有哪些 → 项目. */
function countedNoun(clause: string): string {
  const after =
    /哪(?:些|几|[一二两三四五六七八九十]{1,2}|\d{1,2})(?:个|项|家|条|类|大|座|种)?(?<noun>\p{Script=Han}{2,8})/u.exec(
      clause,
    );
  const before = /(?<noun>\p{Script=Han}{2})(?:都|分别|主要)?(?:有|是|包括)(?:哪|啥|什么)/u.exec(clause);
  const noun = (after ?? before)?.groups?.noun ?? '';
  return noun.replace(/[的呢啊呀]$/u, '').slice(-2);
}
