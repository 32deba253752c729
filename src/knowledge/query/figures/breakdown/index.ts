/** What a whole is made up of: 42个项目按类别怎么分的，各几个; 是哪两个项目，各投资多少; 产业、城建、民生各多少. */
import type { Fact } from '../../../facts/fact.ts';
import { measuresIn } from '../../../facts/measure/measure.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import { lookUp, type Outcome } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { limitOf } from '../../rank/limit.ts';
import { listsFor } from '../../rank/lists.ts';
import { orderOf } from '../../rank/order.ts';
import { isOfSize } from '../../rank/sectors.ts';
import { wantedOf } from '../../rank/wanted.ts';
import { citationList } from '../../reply/citations.ts';
import { type Draft, draft } from '../../reply/draft.ts';
import { isOfYearNotAsked, shownFigure, toValue, yearGoneBy } from '../../reply/shown.ts';
import { type BreakdownAsked, breakdownAsked, namedPartsAsked } from './asked.ts';
import { partsNamed } from './names.ts';
import {
  divisionsOf,
  isOfLevel,
  isOfTerm,
  isStage,
  membersOf,
  namesSome,
  type Part,
  sectionsOf,
  toldOf,
} from './parts.ts';

export type Answering = (
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
) => Draft | undefined;

/** A whole with its parts, where the question asks for them as a whole. */
export const answerBreakdown: Answering = (frame, reading, facts, setting) =>
  limitOf(frame) === undefined && orderOf(frame.text) === undefined
    ? answerOf(breakdownAsked(frame.text), reading, facts, setting)
    : undefined;

/** The same where it names the parts, which no figure is called by alone. */
export const answerNamedParts: Answering = ({ text }, reading, facts, setting) => {
  const asked = namedPartsAsked(text);
  return answerOf(asked, reading, facts, setting) ?? (asked && ofProgramme(asked, reading, facts, setting));
};

/** The parts that one sentence names, each with its figure. */
function ofProgramme(
  { whole, names }: BreakdownAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const found = toldOf(readQuestion(whole, reading), facts, setting).flatMap((parts) => {
    const chosen = partsNamed(names, parts);
    return chosen ? [chosen] : [];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? present([only], readQuestion(whole, reading)) : undefined;
}

function answerOf(
  asked: BreakdownAsked | undefined,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  if (asked === undefined) return undefined;
  const wholes = wholesOf(asked, reading, facts, setting);
  const found = wholes.map((whole) => partsOf(asked, whole, facts));
  const told = found.filter((parts) => parts.length > 0);
  if (told.length === 0 && asked.by === 'field') return ofNoWhole(asked, reading, facts, setting);
  const enough = asked.measures.length > 1 ? told.length === asked.measures.length : told.length > 0;
  const shown = asked.measures.length > 1 ? told : told.slice(0, 1);
  const frame = readQuestion(asked.whole, reading);
  const isOther = shown.some((parts) => parts.some(({ part }) => isOfYearNotAsked(part, frame)));
  return enough && !isOther ? present(shown, frame) : undefined;
}

/** 甲产业营业收入9亿元，增长4%；乙产业…: fields told side by side in one sentence, whose sum no page tells. */
function ofNoWhole(
  { whole }: BreakdownAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const frame = readQuestion(`${whole}最高的产业是哪个`, reading);
  const [list = []] = listsFor(frame, wantedOf(frame, undefined), facts, setting);
  const [first] = list;
  const isOne = list.every(
    (fact) =>
      fact.article === first?.article &&
      fact.sentence.block === first.sentence.block &&
      OF_FIELD.test(fact.subject),
  );
  return list.length > 1 && isOne
    ? present([list.map((part) => ({ name: part.subject, part }))], frame)
    : undefined;
}

/** 食品加工产业, 电子信息行业. */
const OF_FIELD = /(?:产业|行业|领域|板块)$/;

/** The fields of work that a whole is cut into, each with its figure: its sum, or how many there are of it. */
export function fieldsOf(
  whole: string,
  measures: BreakdownAsked['measures'],
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): readonly Part[] {
  const asked: BreakdownAsked = { whole, form: 'classes', names: [], by: 'field', measures };
  const lists = wholesOf(asked, reading, facts, setting).map((one) => partsOf(asked, one, facts));
  return lists.find(({ length }) => length > 1) ?? [];
}

/** The parts asked for; none where the page does not tell them all. */
function partsOf(asked: BreakdownAsked, whole: Fact, facts: readonly Fact[]): readonly Part[] {
  if (asked.form === 'members') {
    const members = membersOf(whole, facts);
    const isAll = asked.many === undefined ? !namesSome(members, whole) : members.length === asked.many;
    return members.length >= 2 && isAll ? members : [];
  }
  const lists = divisionsOf(whole, facts);
  if (asked.form === 'named') return firstOf(lists, (list) => partsNamed(asked.names, list)) ?? [];
  if (asked.by === 'term') return lists.find((list) => list.every(({ part }) => isOfTerm(part))) ?? [];
  if (asked.by === 'level') return lists.find((list) => list.every(({ part }) => isOfLevel(part))) ?? [];
  if (asked.by === undefined) return lists[0] ?? [];
  const classes = lists.find((list) => !list.some(({ part }) => isOfSize(part))) ?? [];
  return classes.length === 0 || classes.some(({ part }) => isStage(part))
    ? sectionsOf(whole, facts)
    : classes;
}

function firstOf<T, R>(all: readonly T[], read: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 42 of 那42个项目, 二期的3个开工项目, 那30亿元里，: how many they are, as the asker says. */
const SAID =
  /(?:[那这]|(?<=的))?([\d.]+)(个亿|亿元?|个|项|家)的?[里中]?(?=\p{Script=Han}{0,6}(?:项目|债券?|资金|投资)|[，、]|$)/u;

/** How many there are of the whole, and what they take: what is asked, else whatever is told. */
function wholesOf(
  asked: BreakdownAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): readonly Fact[] {
  const [said = '', number, unit = ''] = SAID.exec(asked.whole) ?? [];
  const open = asked.whole.replace(said, '').replace(/[，、的里中分]+$/, '');
  const isSaid = ({ quantity }: Fact): boolean =>
    number === undefined ||
    (quantity.kind === 'money') !== unit.includes('亿') ||
    quantity.number === Number(number);
  const find = (question: string, kind: Kind): Fact | undefined => {
    const frame = readQuestion(question, reading);
    const [target] = frame.targets;
    const pool = facts.filter((fact) => fact.quantity.kind === kind && isSaid(fact));
    return (
      target && dividedOne(lookUp(frame, target, pool, setting), pool, (fact) => partsOf(asked, fact, facts))
    );
  };
  const isCount = asked.measures.length === 1 && asked.measures[0] === 'count'; // 专项债支持的项目分几类，各几个
  const isSum = !isCount && measuresIn(open, true).some(({ metric }) => metric?.kinds.includes('money'));
  const many = number === undefined && !isSum ? asked.many : undefined; // 投产一批是哪两个: the list that has two
  const count = isSum || many !== undefined ? undefined : find(`${open}有几个`, 'count');
  const sum = isSum ? `${open}多少` : `${open}总投资多少`;
  const money =
    (count && dividedBeside(count, facts, (fact) => partsOf(asked, fact, facts))) ??
    (many === undefined ? undefined : find(`${open}${many}个项目总投资多少`, 'money')) ??
    find(sum, 'money');
  const ofMoney = isSum || unit.includes('亿');
  const counted = ofMoney ? undefined : (count ?? (money && beside(money, 'count', facts)));
  const both = [counted, money].flatMap((fact) => fact ?? []);
  if (number !== undefined && !both.some((fact) => fact.quantity.number === Number(number))) return [];
  return asked.measures.length === 0
    ? both
    : both.filter(({ quantity: { kind } }) => asked.measures.some((one) => one === kind));
}

type Kind = 'count' | 'money';

/** The figure found, where its page tells it again with its parts that; of several the one that has parts. */
function dividedOne(
  found: Outcome,
  pool: readonly Fact[],
  partsIn: (fact: Fact) => readonly Part[],
): Fact | undefined {
  if (found.kind === 'none') return undefined;
  const isDivided = (fact: Fact): boolean => partsIn(fact).length > 0;
  if (found.kind === 'several') {
    const [only, ...others] = found.matches.filter(({ fact }) => isDivided(fact));
    return others.length === 0 ? only?.fact : undefined;
  }
  const { fact } = found.match;
  return isDivided(fact)
    ? fact
    : (pool.find((other) => isToldAgain(other, fact) && isDivided(other)) ?? fact);
}

/** 园区新签约项目16个 before 16个新签约项目中，已落地9个 */
const isToldAgain = (other: Fact, { article, quantity, sentence, subject }: Fact): boolean =>
  other.article === article &&
  other.quantity.base === quantity.base &&
  other.sentence.block === sentence.block &&
  other.subject.endsWith(subject);

/** 总投资30亿元 of 新签约项目16个，总投资30亿元, and not 到资9亿元 behind 16个新签约项目中: of the sums beside, the one that has parts. */
function dividedBeside(
  count: Fact,
  facts: readonly Fact[],
  partsIn: (fact: Fact) => readonly Part[],
): Fact | undefined {
  const counts = [count, ...facts.filter((other) => other !== count && isToldAgain(other, count))];
  const sums = counts.flatMap((one) => beside(one, 'money', facts) ?? []);
  return sums.find((sum) => partsIn(sum).length > 0) ?? sums[0];
}

/** What the same things take, or how many they are. */
const beside = (whole: Fact, kind: Kind, facts: readonly Fact[]): Fact | undefined =>
  facts.find(
    ({ article, group, quantity, role }) =>
      article === whole.article && group === whole.group && quantity.kind === kind && role === 'level',
  );

/** Each part on a line of its own, with all that is asked of it; the values stand in the order of the lines. */
function present(lists: readonly (readonly Part[])[], frame: Frame): Draft {
  const citations = citationList();
  const rows = (lists[0] ?? []).map(({ name, part }, i) => ({
    name,
    year: yearGoneBy(part, frame),
    figures: lists.map((parts) => (parts.find((one) => one.name === name) ?? parts[i])?.part ?? part),
  }));
  const values = rows.flatMap(({ figures }) => figures.map((one) => toValue(one, [citations.citeFact(one)])));
  const lines = rows.map(
    ({ name, figures, year }) => `${name}：${figures.map(shownFigure).join('，')}${year}`,
  );
  return draft('answered', lines.join('\n'), { values, citations: citations.list });
}
