import type { Span } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import type { AskedDeed } from '../asking/deeds.ts';
import { askedOffices } from '../asking/offices.ts';
import { cover } from '../coverage.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { bodiesAround } from '../reading/bodies.ts';
import { clauseAround, isNamedLater } from '../reading/clauses.ts';
import { namesAlone } from '../reading/names.ts';
import { evidenceOf } from '../reading/pages.ts';
import type { Holder } from '../reading/people.ts';
import { peopleAround } from '../reading/people-around.ts';
import type { Shelf } from '../reading/shelf.ts';
import { ASKS_LEADERS } from '../tables/asking.ts';
import { isOrganisation } from '../tables/organisations.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** Somebody or some body that did what is asked. */
interface Doer {
  readonly text: string;
  /** What the question may say of them: 银行这边. */
  readonly title: string;
}

const toDoer = ({ title, name = '' }: Holder): Doer => ({ text: `${title}${name}`, title });

const BODY = '(?:部门|单位|公司|企业|机构|集团|银行|局)';
const ASKS_FOR_BODY = new RegExp(
  `(?:哪|什么|啥).{0,3}${BODY}|${BODY}(?:是|叫)?(?:哪|谁$|什么|啥)|哪家|业主|项目法人`,
  'u',
);
/** Asked 谁, a person answers before a body does. */
const BODY_FOR_PERSON = 0.8;
/** 由甲局建设，乙公司承建: who is asked for by one of such words is not told by the other, where a line says the first. */
const OTHERWISE_SAID = 0.8;
/** 该行, and 同时 of 同时要求: nobody is named. */
const NO_BODY = /^(?:[该本其我他她]|(?:同时|此外|另外|目前|近日|其间|期间|随后|最后|下一步|接下来)$)/u;
/** Done by somebody, and by no body. */
const OF_A_PERSON = /讲话|致[辞词]|讲解/u;
/** A sentence that says less of what is asked about, with those before it, tells of another thing. */
const ENOUGH = 0.5;
/** 设计院, 建设局, 投资促进局, 建设管理中心, 建设投资有限公司, 建设者, 施工高峰: a deed inside a name. */
const IN_A_NAME =
  /^(?![为是])(?:者|高峰|\p{Script=Han}{0,8}?(?:有限|股份)(?:责任)?公司|院|局|城|师|研究|公司|集团|银行|协会|促进|控股|发展(?!了)|管理(?!，)|服务|中心)/u;
/** 投资最大的是…, 投资额: what is said of a sum. */
const OF_A_SUM = /^(?:额|最|规模|强度)/u;

/** 总投资18亿元: a sum, not a deed. */
const MEASURED = /(?:总|年度|完成|累计|固定资产|[静动]态)$/u;

/** Who did what a question asks, in the sentence that covers the rest of it best. */
export function answerDoer(ask: Ask, deed: AskedDeed, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const runs = ask.runs.map((run) => run.replace(deed.asked, '')).filter((run) => run.length > 1);
  const said = ask.places.flatMap((place) => place.said);
  const things = runs.map((run) =>
    run.slice(said.find((place) => run.startsWith(place))?.length ?? 0).replace(/^[省市县区州旗镇乡]/u, ''),
  );
  const grounds = groundsFor(ask, runs, shelf, scope).filter(
    ({ near, setting }) => near >= ENOUGH && things.every((thing) => !isOfNamesake(thing, setting)),
  );
  const answers = grounds.map((ground) => {
    const exact = exactly(deed.told, ask.clause);
    const said = placeOf(exact, ground.line.text, runs);
    const place = said ?? placeOf(deed.told, ground.line.text, runs);
    const answer = place && answerAt(place, ground, ask, runs, shelf.holders.get(ground.line) ?? []);
    return said === undefined && exact.length > 0 && answer
      ? { ...answer, confidence: answer.confidence * OTHERWISE_SAID }
      : answer;
  });
  return best(answers.filter((answer) => answer !== undefined));
}

/** 承建 and 施工 are the builder's, and 建设 may be the owner's. */
const BUILDER = ['承建', '总承包', '施工'];

/** The ways to say a deed that mean what the question says. */
function exactly(told: readonly string[], clause: string): readonly string[] {
  const isAsked = (word: string): boolean => clause.includes(word);
  return BUILDER.some(isAsked) ? told.filter((word) => BUILDER.includes(word)) : told.filter(isAsked);
}

/** A thing with a name of its own: 轴承产业园. */
const NAMED_THING = /^\p{Script=Han}{3,}?(?:园区?|基地|水库|[厂路桥馆院校])/u;
/** How much longer the whole name of a thing may be than the one it is asked by. */
const LONGER = 9;

/** What the lines around tell of is another 产业园: no name there has all the characters of the one asked, in their order. */
function isOfNamesake(run: string, setting: string): boolean {
  const name = NAMED_THING.exec(run)?.[0];
  if (name === undefined) return false;
  const [first = '', ...rest] = name;
  for (let at = setting.indexOf(first); at >= 0; at = setting.indexOf(first, at + 1)) {
    const told = /^[^，。；：\n]*/u.exec(setting.slice(at, at + name.length + LONGER))?.[0] ?? '';
    if (holdsInOrder(told, rest)) return false;
  }
  return true;
}

function holdsInOrder(words: string, characters: readonly string[]): boolean {
  let at = 0;
  return characters.every((character) => {
    at = words.indexOf(character, at + 1);
    return at > 0;
  });
}

function answerAt(
  place: Span,
  { line, own, near }: Ground,
  ask: Ask,
  runs: readonly string[],
  holders: readonly Holder[],
): WordAnswer | undefined {
  const wantsBody = ASKS_FOR_BODY.test(ask.clause);
  const people = wantsBody ? [] : peopleAt(place, line.text, holders, ASKS_LEADERS.test(ask.clause));
  const spoken = !wantsBody && OF_A_PERSON.test(line.text.slice(place.start, place.end));
  const bodies = (spoken ? [] : bodiesAround(line.text, place.start, place.end))
    .map((body) => body.replace(/^据(?=\p{Script=Han}{3})/u, '')) // 据县发改局介绍
    .filter((body) => !ask.question.includes(body) && !NO_BODY.test(body)) // 谁设计了甲园区 is not answered by 甲园区, nor by 该行
    .map((body) => ({ text: body, title: body }));
  // The page is about the place and the event, so these point to nobody.
  const pointing = runs.filter((run) => isOrganisation(run) || cover([run], line.page.header).share < ENOUGH);
  const doers = meant(people.length > 0 ? people : bodies, pointing, ask.clause).filter(
    ({ text }) => !isKnown(text, ask),
  );
  if (doers.length === 0 || (ask.count !== undefined && doers.length !== ask.count)) return undefined;
  const fit = people.length > 0 || wantsBody ? 1 : BODY_FOR_PERSON;
  const headline = doers.map(told).join('、');
  return {
    kind: 'who',
    headline,
    evidence: evidenceOf(line),
    confidence: fit * (0.3 + 0.3 * near + 0.3 * own),
  };
}

/** Those named alone in front of the deed are who did it, whoever did something else before. */
function peopleAt(place: Span, text: string, holders: readonly Holder[], leaders: boolean): readonly Doer[] {
  const before = text.slice(0, place.start);
  const known = holders.some(({ end }) => end > before.lastIndexOf('，') && end <= place.start);
  const alone = known || leaders ? [] : namesAlone(before).map((name) => ({ text: name, title: '' }));
  return alone.length > 0 ? alone : peopleAround(text, place, holders, leaders).map(toDoer);
}

/** Of 除了书记和某某, neither is told again. */
const isKnown = (person: string, { known = '' }: Ask): boolean => {
  const names = known.split(/[和、及与跟]/u).filter((name) => name.length > 1);
  return names.some((name) => person.includes(name));
};

/** 区领导某甲、某乙: a title that several share is said once. */
function told({ text, title }: Doer, at: number, doers: readonly Doer[]): string {
  return text !== title && doers[at - 1]?.title === title ? text.slice(title.length) : text;
}

/** 听取建设情况汇报: what was heard, and not who told it. */
const HEARD = /听取[^，。；]{0,30}(?:情况|工作|进展|问题)的?$/u;

/** The same characters in a name, of a sum or of what others heard. */
const isOtherwise = (before: string, after: string): boolean =>
  IN_A_NAME.test(after) || OF_A_SUM.test(after) || MEASURED.test(before) || HEARD.test(before);

/** Where a line says the deed: of several places, in the clause that covers the question best. */
function placeOf(told: readonly string[], text: string, runs: readonly string[]): Span | undefined {
  const places = told.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'gu'))]
      .map(({ index }) => ({ start: index, end: index + word.length }))
      .filter(({ start, end }) => !isOtherwise(text.slice(0, start), text.slice(end))),
  );
  const shares = places.map((place) => cover(runs, clauseAround(text, place)).share);
  const place = places[shares.indexOf(Math.max(...shares))];
  return place !== undefined && isNamedLater(text, place, runs) ? undefined : place;
}

/** Of several doers, those the question's own words point to: 银行这边谁签的, 致辞的书记和市长. */
function meant(doers: readonly Doer[], runs: readonly string[], clause: string): readonly Doer[] {
  const asked = askedOffices(clause);
  if (asked.length > 1) return doers.filter(({ title }) => asked.some((role) => title.includes(role)));
  const shares = doers.map((doer) => cover(runs, doer.title).share);
  const most = Math.max(0, ...shares);
  return most === 0 ? doers : doers.filter((_, at) => shares[at] === most);
}
