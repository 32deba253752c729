import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { evidenceOf } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import { GENERAL } from '../tables/asking.ts';
import { ROLES } from '../tables/roles.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** 什么模式 · 哪八个字的工作理念 · 奋斗目标叫什么: the kind of the thing whose name is asked for. */
const KIND =
  /(?:什么|哪一?[个种项句条]|个字的)(?:\p{Script=Han}{2})?(?<asked>\p{Script=Han}{2})$|(?<named>\p{Script=Han}{2})(?:叫|是)(?:什么|哪一?[个种])(?:名字?)?$/u;
/** A kind that is a name of things and places says nothing. */
const THINGS = /公司|企业|单位|集团|银行|地方|部门|项目|园区|街道|学校|医院|时候|区长|书记|主任|职务|领导/u;
/** 项目经理叫什么名字: a person is not called by what stands in quotation marks. */
const OF_PERSON = new RegExp(`(?:${ROLES.join('|')})的?(?:叫|是)`, 'u');
/** What the question and the sentence share besides the kind. */
const ENOUGH = 0.5;
/** Of several names, the one meant shares so much more than the next. */
const AHEAD = 0.15;

interface Named {
  readonly name: string;
  readonly ground: Ground;
  readonly share: number;
}

/** What a kind of thing is called: the words in quotation marks that end with the kind or stand right before it. */
export function answerQuoted(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const { asked, named } = KIND.exec(ask.clause)?.groups ?? {};
  const kind = asked ?? named;
  if (kind === undefined || GENERAL.test(kind) || THINGS.test(kind) || OF_PERSON.test(ask.clause))
    return undefined;
  const runs = ask.runs.map((run) => run.replace(kind, '')).filter((run) => run.length > 1);
  const names = groundsFor({ ...ask, kind: 'name' }, runs, shelf, scope).flatMap((ground) =>
    namesIn(ground, kind, runs),
  );
  if (names.some(({ name }) => namesAlready(ask.clause, name, kind))) return undefined;
  const found = names
    .filter(({ name }) => !ask.question.includes(name) && !isOf(name, ask, kind))
    .sort((a, b) => b.share - a.share);
  const [first] = found;
  if (first === undefined || first.share < ENOUGH) return undefined;
  const rival = found.find(({ name }) => name !== first.name);
  if (rival !== undefined && first.share - rival.share < AHEAD) return undefined;
  return {
    kind: 'name',
    headline: first.name,
    evidence: evidenceOf(first.ground.line),
    confidence: 0.4 + 0.5 * first.share,
  };
}

/** “云岭会战”行动是什么: whoever says the name asks what it is. */
const namesAlready = (clause: string, name: string, kind: string): boolean =>
  [name, `${name}”`, `“${name}”`].some((said) => clause.includes(`${said}${kind}`));

/** 三清单 of “两图三清单”: what a name is made of has no other name. */
const isOf = (name: string, { clause }: Ask, kind: string): boolean => {
  const counted = clause.slice(0, clause.lastIndexOf(kind)).slice(-1);
  return /[两二三四五六七八九十]/u.test(counted) && name.includes(`${counted}${kind}`);
};

/** “前哨模式” · ‘项目为王’的工作理念 */
function namesIn(ground: Ground, kind: string, runs: readonly string[]): Named[] {
  const form = new RegExp(
    `[“‘](?:(?<whole>[^“”‘’]{1,12}${kind})|(?<before>[^“”‘’]{2,40})(?=[”’]的?\\p{Script=Han}{0,2}${kind}))[”’]`,
    'gu',
  );
  const share = 0.5 * cover(runs, ground.line.text).share + 0.5 * ground.near;
  return [...ground.line.text.matchAll(form)].map(({ groups }) => ({
    name: groups?.whole ?? groups?.before ?? '',
    ground,
    share,
  }));
}
