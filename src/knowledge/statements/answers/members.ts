import { findAction } from '../asking/asked-action.ts';
import type { Ask } from '../asking/asks.ts';
import { formOf } from '../asking/forms.ts';
import { cover } from '../coverage.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import type { WordList } from '../reading/lists.ts';
import { evidenceOf, type Line } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Action } from '../tables/actions.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** 已全部办结 is said of the whole item, 已完工17个小区 of a part of it. */
const ALL = /全部|均已|已经?(?=.{2,3}[，。；并]|.{2,3}$)/u;
const NOT_DONE = /未|没|前(?:全部)?$|将|计划|预计|力争|确保|要/u;
/** The page must be about the question: its series' own words seldom repeat it. */
const ENOUGH = 0.8;

/** 到9月底办完的是哪三件: the items of a series whose own paragraphs say so, exactly as many as the question counts. */
export function answerMembers(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const form = formOf(ask.clause);
  const asked = form && findAction(ask.clause, form.pattern);
  if (ask.count === undefined || asked === undefined) return undefined;
  const runs = ask.runs.filter((run) => !asked.action.asked.some((word) => run.includes(word)));
  const answers = groundsFor(ask, runs, shelf, scope).flatMap((ground) =>
    (shelf.lists.get(ground.line) ?? []).flatMap((list) => pick(list, ground, runs, asked.action) ?? []),
  );
  return best(answers.filter(({ headline }) => headline.split('、').length === ask.count));
}

function pick(
  list: WordList,
  { line, near }: Ground,
  runs: readonly string[],
  action: Action,
): WordAnswer | undefined {
  const about = cover(runs, `${line.page.header}\n${list.lead}`).share;
  const paragraphs = (list.itemLines ?? []).map(paragraphOf);
  const done = paragraphs.map((lines) => lines.some(({ text }) => tells(text, action)));
  if (about < ENOUGH || !done.includes(true) || !done.includes(false)) return undefined;
  return {
    kind: 'list',
    headline: list.items.filter((_, at) => done[at]).join('、'),
    evidence: evidenceOf(...paragraphs.flatMap((lines, at) => (done[at] ? proofs(lines, action) : []))),
    confidence: 0.5 + 0.25 * near + 0.25 * about,
  };
}

/** An item's heading and the sentences after it in the same paragraph. */
function paragraphOf(head: Line): Line[] {
  const following = head.page.lines.slice(head.at);
  const end = following.findIndex(({ sentence }) => sentence.block !== head.sentence.block);
  return following.slice(0, end < 0 ? following.length : end);
}

/** The heading of an item and the sentence that says how it stands. */
function proofs(paragraph: readonly Line[], action: Action): Line[] {
  return paragraph.filter((line, at) => at === 0 || tells(line.text, action));
}

/** Whether a sentence says that its whole subject is done. */
function tells(text: string, action: Action): boolean {
  return text.split(/[，；。]/u).some((clause) => {
    const word = action.told.find((told) => clause.includes(told));
    if (word === undefined) return false;
    return ALL.test(clause) && !NOT_DONE.test(clause.slice(0, clause.indexOf(word)));
  });
}
