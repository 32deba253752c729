import type { Ask } from '../asking/asks.ts';
import { cover, namesAll } from '../coverage.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { splitClauses } from '../reading/lists.ts';
import { evidenceOf } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** 与甲公司、乙集团签下…, 携手丙学院共建…, 同丁公司就某事达成合作 */
const WITH =
  /(?<opener>与|同|和|跟|携手|联合|联手|牵手|会同)(?<bodies>[^，。；“”]{3,40}?)(?:共同|联合|携手|成功|正式|现场)?(?=就|达成|签|合作|产学研|校[地企]|共建|开发|研发|联合|战略|结成|建立|开展|成立|打造)/u;
/** 等3家企业: how many they are, after the last of them. */
const TAIL = /(?:等)?(?:[一两二三四五六七八九十]{1,2}|\d{1,3})(?:家|个|所)[^、]{0,6}$|等$/u;
/** 哪家银行 is not answered by a company. */
const KIND = /哪.{0,2}?(?<kind>银行|高校|学校|院校|大学|学院|医院|研究院)/u;
const JOINT = /、|以及|及其?|和|与/u;
/** What the question calls the deal; the article has words of its own for it. */
const DEAL =
  /签(?:订|署|约|下|了|的)?|合作|谈成|谈好|谈|达成|联手|携手|联合开发|共建|结盟|牵手|对接|合办|搞(?!定)|协议$/gu;

/** With whom somebody made a deal: the bodies after 与 or 携手 in the clause about what is asked. */
export function answerPartner(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const runs = ask.runs.map((run) => run.replace(DEAL, '')).filter((run) => run.length > 1);
  const grounds = groundsFor(ask, runs, shelf, scope);
  return best(grounds.flatMap((ground) => rate(ground, ask, runs)));
}

function rate({ line, near, refersBack }: Ground, ask: Ask, runs: readonly string[]): WordAnswer[] {
  const said = ask.places.flatMap((place) => place.said).join('\n');
  const clauses = splitClauses(line.text);
  return clauses.flatMap((clause, at) => {
    const around = `${clauses[at - 1] ?? ''}，${clause}\n${said}\n${refersBack ? line.page.header : ''}`;
    const bodies = partnersIn(clause);
    if (bodies === undefined || !namesAll(runs, around) || !fits(bodies, ask)) return [];
    const own = cover(runs, `${clause}\n${said}`).share;
    return [
      {
        kind: 'partner' as const,
        headline: bodies,
        evidence: evidenceOf(line),
        confidence: 0.3 + 0.2 * near + 0.4 * own,
      },
    ];
  });
}

/** 甲公司、乙公司和丙公司签约: there 和 joins those who sign, it does not part two sides. */
function partnersIn(clause: string): string | undefined {
  const match = WITH.exec(clause);
  const { opener, bodies } = match?.groups ?? {};
  if (match === null || bodies === undefined) return undefined;
  const joins = opener === '和' && clause.slice(0, match.index).includes('、');
  return joins ? undefined : bodies.replace(TAIL, '');
}

/** As many as the question says, and of the kind it says. */
function fits(bodies: string, { clause, count }: Ask): boolean {
  const kind = KIND.exec(clause)?.groups?.kind ?? '';
  const kinds = /高校|学校|院校/u.test(kind) ? ['大学', '学院', '学校'] : [kind];
  return (
    kinds.some((words) => bodies.includes(words)) &&
    (count === undefined || bodies.split(JOINT).length === count)
  );
}
