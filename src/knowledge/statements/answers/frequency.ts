import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { splitClauses } from '../reading/lists.ts';
import { evidenceOf } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** 每月召开一次, 每半月通报, 按季调度, 一周一通报 */
const EVERY =
  /每(?:隔|半|逢|[一二两三四五六七八九十\d]{1,2})?个?(?:天|日|周|旬|月|季度?|年)|按[日周旬月季]|[一1][日周旬月季年]一/u;
/** 多久通报一次: what is done so often. */
const DEED = /多久(?<deed>(?:(?!一)\p{Script=Han}){2,6}?)(?:[一1][次回趟]|$)/u;
/** The clause itself must hold so much of what is asked about. */
const ENOUGH = 0.5;
const NEAR = 0.6;
/** Or the sentence nearly all of it: 指挥部统一调度，…，每周三召开例会; with those before it when the clause has the deed. */
const WHOLE = 0.8;

/** How often something is done: the clause that says every so long of just that. */
export function answerHowOften(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const grounds = groundsFor(ask, ask.runs, shelf, scope).filter(({ near }) => near >= NEAR);
  return best(grounds.flatMap((ground) => tellsOf(ground, ask)));
}

function tellsOf({ line, own: whole, near }: Ground, { runs, places, clause: asked }: Ask): WordAnswer[] {
  const said = places.flatMap((place) => place.said).join('\n');
  const clauses = splitClauses(line.text).flatMap((clause) => clause.split('、'));
  const deed = DEED.exec(asked)?.groups?.deed ?? '';
  const around = deed === '' ? whole : near;
  const regular = clauses.filter((clause) => EVERY.test(clause) && cover([deed], clause).share === 1);
  return regular.flatMap((clause) => {
    const own = cover(runs, `${clause}\n${said}`).share;
    if (runs.length === 0 || (own < ENOUGH && around < WHOLE)) return [];
    const confidence = 0.2 + 0.5 * own + 0.3 * near;
    return [{ kind: 'how-often' as const, headline: clause, evidence: evidenceOf(line), confidence }];
  });
}
