import type { Ask } from './asks.ts';
import { namesAll, namesSibling } from './coverage.ts';
import { type Ground, groundsFor } from './grounds.ts';
import { holdsAsked, type WordList } from './lists.ts';
import { evidenceOf } from './pages.ts';
import { best } from './ranking.ts';
import type { Shelf } from './shelf.ts';
import { ACTIONS } from './tables/actions.ts';
import { OPPOSITES } from './tables/opposites.ts';
import type { Scope, WordAnswer } from './types.ts';

/** A list answers when its sentences hold at least this share of what is asked about. */
const ENOUGH = 0.5;
/** Its own sentences at least this much, or it is a neighbour's list. */
const OWN = 0.25;
/** Below this the words around the list have too little to do with the question. */
const SURE = 0.4;
const NAMED = 0.9;

/** The list a question asks for. */
export function answerList(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const noun = countedNoun(ask.clause);
  const answers = groundsFor(ask, ask.runs, shelf, scope).flatMap((ground) =>
    (shelf.lists.get(ground.line) ?? []).flatMap((list) => rate(list, ground, ask, noun) ?? []),
  );
  return best(answers.filter(({ confidence }) => confidence >= SURE));
}

/** The list a question asks for by its name: 先导产业是什么. What only shares some words with it is no definition. */
export function answerNamedList(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const answers = groundsFor(ask, ask.runs, shelf, scope).flatMap((ground) => {
    const lists = shelf.lists.get(ground.line) ?? [];
    const named = lists.filter(({ lead, around }) => ground.share(`${lead}${around}`) >= NAMED);
    return named.flatMap((list) => rate(list, ground, ask, '') ?? []);
  });
  return best(answers);
}

function rate(
  list: WordList,
  { line, own, near, share, setting }: Ground,
  ask: Ask,
  noun: string,
): WordAnswer | undefined {
  const said = `${list.lead}${list.around}${list.after}`;
  const label = share(said);
  if (tellsAnother(said, ask.clause) || tellsOpposite(said, ask.clause)) return undefined;
  // The list is asked for by what it is of: 前期清单 is no list that holds 前期清单, nor is its neighbour's.
  if (holdsAsked(list, ask.question)) return undefined;
  if (ask.runs.some((run) => namesSibling(run, list.around, line.page.text))) return undefined;
  if (!namesAll(ask.runs, `${setting}\n${said}\n${list.items.join('\n')}`)) return undefined;
  const told = list.more.length === 0 ? own : share([line, ...list.more].map(({ text }) => text).join(''));
  if (!fitsCount(list, ask.count) || told < OWN || Math.max(told, near) < ENOUGH) return undefined;
  const named = noun !== '' && list.around.includes(noun) ? 0.2 : 0;
  const counted = ask.count !== undefined && list.items.length === ask.count ? 0.1 : 0;
  return {
    kind: 'list',
    headline: list.items.join('、') + (list.open ? '等' : ''),
    evidence: evidenceOf(line, ...list.more),
    confidence: 0.25 * label + 0.1 * share(list.around) + 0.2 * told + 0.15 * near + named + counted,
  };
}

/** 签约一批的项目分别是… does not list what was begun (开工的项目有哪些). */
function tellsAnother(said: string, asked: string): boolean {
  const [told, wanted] = [actionsIn(said), actionsIn(asked)];
  return told.length > 0 && wanted.length > 0 && !wanted.some((action) => told.includes(action));
}

/** 前三名为… does not list the last three. */
function tellsOpposite(said: string, asked: string): boolean {
  return OPPOSITES.some(
    ([one, other]) =>
      (one.test(asked) && !one.test(said) && other.test(said)) ||
      (other.test(asked) && !other.test(said) && one.test(said)),
  );
}

function actionsIn(text: string): string[] {
  const named = ACTIONS.filter(({ needed, told }) => needed && told.some((word) => text.includes(word)));
  return named.map(({ name }) => name);
}

/** 哪五个 fits five items, or a list that says 五个 and names some of them. */
function fitsCount(list: WordList, asked: number | undefined): boolean {
  return asked === undefined || list.items.length === asked || (list.count === asked && list.open);
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
