import type { Ask } from '../asking/asks.ts';
import { namesAll } from '../coverage.ts';
import { groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { splitClauses } from '../reading/lists.ts';
import { evidenceOf } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** 以种植为主的, 集观光、采摘于一体的: what stands right before the name of what it describes. */
const BEFORE = /(?:以[^，。；]{2,60}为[^，。；]{0,6}|集[^，。；]{2,60}[为于]一体)的[^，。；、的]{0,20}$/u;
/** 项目以…为主, 主要从事…, 是一家…, 用于…: what goes on after the name. */
const AFTER =
  /^[^，。；、的]{0,8}?(?:(?:主要|专门)?(?:从事|生产|建设|研发|用于|承担|负责)|以[^，。；]{2,60}为|集[^，。；]{2,60}[为于]一体|专注|是(?:一[家个座处]|集|以|全[国省市]))/u;

/** 某某园是干什么的: the clause that describes it by name. */
export function answerDescription(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const name = ask.runs.at(-1);
  if (name === undefined) return undefined;
  return best(
    groundsFor(ask, ask.runs, shelf, scope).flatMap(({ line, near }) =>
      splitClauses(line.text)
        .filter((clause) => describes(clause, name) && namesAll(ask.runs, clause))
        .map((clause) => ({
          kind: 'passage' as const,
          headline: clause,
          evidence: evidenceOf(line),
          confidence: 0.5 + 0.3 * near,
        })),
    ),
  );
}

function describes(clause: string, name: string): boolean {
  const at = clause.indexOf(name);
  return at >= 0 && (BEFORE.test(clause.slice(0, at)) || AFTER.test(clause.slice(at + name.length)));
}
