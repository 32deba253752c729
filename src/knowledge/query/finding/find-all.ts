import { comparable } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { isVerb, tokensOf } from '../../language/tokens.ts';
import type { Frame } from '../asking/frame.ts';
import { EACH, type Target } from '../asking/targets/index.ts';
import { namesSubject } from '../match/hints.ts';
import type { Match } from '../match/score.ts';
import type { Setting } from '../match/setting.ts';
import { kindFits } from '../match/slots/kind.ts';
import { cover } from '../match/words/cover.ts';
import { variantsOf } from '../tables/synonyms.ts';
import { claimedAgain } from './claimed.ts';
import { isGuess } from './guess.ts';
import { hangingFrom, hangsOn, isOfOther } from './hanging.ts';
import { isCorrection, lookUp, type Outcome, rankFacts } from './lookup.ts';
import { nearOf } from './near.ts';
import { areOfOneScope, isOfStage, isOfStretch } from './one-scope.ts';

const NONE: Outcome = { kind: 'none' };

type One = Extract<Outcome, { kind: 'one' }>;

/** One figure a target, the later ones close to the first; or the several that the first ambiguous one may mean. Undefined as soon as one is missing. */
export function findAll(
  frame: Frame,
  facts: readonly Fact[],
  setting: Setting,
): readonly Outcome[] | undefined {
  const found: One[] = [];
  for (const [i, target] of frame.targets.entries()) {
    const rest = facts.filter((fact) => !found.some((one) => one.match.fact === fact));
    const near = nearOf(frame, i, found.at(-1)?.match.fact, rest, setting);
    const pool = within(frame.targets, i, found, ofSame(near, target, ofStretch(frame, found, rest)));
    const wide = next(frame, target, pool, setting, near);
    const told =
      target.item !== undefined && near ? next(frame, target, sameSentence(pool, near), setting, near) : NONE;
    const hung = isCorrected(wide) ? NONE : hanging(frame.text, near, target, rest);
    const outcome =
      hung.kind === 'one'
        ? hung
        : told.kind === 'one' && scoreOf(told) >= scoreOf(wide) - BESIDE
          ? told
          : wide;
    if (outcome.kind === 'none') return undefined;
    if (outcome.kind === 'several') return [outcome];
    if (near !== undefined && isFaint(outcome.match, near)) return undefined;
    if (target.item === undefined && isToldAgain(outcome.match.fact, found)) return undefined;
    const before = found.at(-1);
    const claimed = before && claimedAgain(frame, i, before.match, outcome.match, facts, setting);
    if (claimed === 'another-kind') return undefined;
    if (before && claimed) {
      found.splice(-1, 1, { kind: 'one', match: claimed }, before);
      continue;
    }
    if (near === undefined && isGuess(frame, outcome.match, () => rankFacts(frame, target, pool, setting)))
      return undefined;
    found.push(outcome);
  }
  const figures = found.map(({ match }) => match.fact);
  const [only, ...others] = found;
  if (only === undefined || !areOfOneScope(frame, figures)) return undefined;
  if (others.length === 0 && EACH.test(frame.text)) return eachOf(only.match, frame, facts, setting);
  const alone = facts.filter((fact) => !figures.includes(fact));
  return found.flatMap((one, i) => withTwin(one, frame.targets[i], alone));
}

/** 15万千瓦 and 60万千瓦时 of 配套15万千瓦/60万千瓦时储能, 3宗 and 24公顷 of 盘活土地3宗24公顷, where no unit is asked for: how big it is takes both. */
function withTwin(one: One, target: Target | undefined, facts: readonly Fact[]): readonly One[] {
  const { fact } = one.match;
  if (target?.unit !== undefined) return [one];
  const isOpen = target?.kinds === undefined && target?.metric === undefined;
  const isTwin = (a: Fact, b: Fact): boolean =>
    a.sentence === b.sentence &&
    a.span.end <= b.span.start &&
    (isOpen && a.quantity.kind === 'count' && SIZES.has(b.quantity.kind) ? ADJACENT : DIVIDED).test(
      a.article.text.slice(a.span.end, b.span.start),
    );
  const twin = facts.find((other) => isTwin(other, fact) || isTwin(fact, other));
  if (twin === undefined) return [one];
  const pair: One[] = [one, { kind: 'one', match: { ...one.match, fact: twin } }];
  return pair.sort((a, b) => a.match.fact.span.start - b.match.fact.span.start);
}

const SIZES: ReadonlySet<string> = new Set(['area', 'length', 'volume', 'mass']);
const DIVIDED = /^\/$/;
/** 3宗|24公顷, 5条约32公里 */
const ADJACENT = /^[、共约近]?$/;

/** 已开工97个 of October and 已开工72个 of July: one thing, told by two pages, is no answer to two questions. */
const isToldAgain = (fact: Fact, found: readonly One[]): boolean =>
  found.some(({ match }) => isToldElsewhere(match.fact, fact));

const isToldElsewhere = (a: Fact, b: Fact): boolean =>
  a.article !== b.article &&
  a.quantity.kind === b.quantity.kind &&
  a.metric === b.metric &&
  a.measure === b.measure &&
  a.subject === b.subject &&
  a.phase?.value === b.phase?.value &&
  a.region?.value.code === b.region?.value.code;

/** A figure told elsewhere than the one before it, and hardly in the words asked, is of another thing. */
const isFaint = ({ fact, score }: Match, near: Fact): boolean =>
  score < FAINT && fact.sentence !== near.sentence;

const FAINT = 0.45;

/** 看了几个镇街、多少项目: where the question names no stretch, all is told of the one that the first figure is of. */
const ofStretch = (frame: Frame, [first]: readonly One[], facts: readonly Fact[]): readonly Fact[] =>
  first === undefined ||
  frame.period !== undefined ||
  frame.targets.some(({ period }) => period !== undefined)
    ? facts
    : facts.filter((fact) => isOfStretch(fact, first.match.fact));

/** What hangs on a figure is told of no other, and the sum of one part is not that of the whole: 文旅的几个，多少钱. */
function ofSame(near: Fact | undefined, target: Target, facts: readonly Fact[]): readonly Fact[] {
  if (near === undefined) return facts;
  const group = facts.filter(
    ({ article, group, sentence, subject }) =>
      article === near.article &&
      (group === near.group || (sentence === near.sentence && subject !== '' && subject === near.subject)), // 桥梁9座2146米
  );
  const namesNothing = target.own.every((word) => /^总长度?$/.test(word)) && target.item === undefined;
  const isLength = target.kinds?.[0] === 'length'; // 有几座桥，总长多少
  const isOfPart = namesNothing && (near.part || isLength) && near.quantity.kind === 'count';
  if (isOfPart && group.some((fact) => kindFits(target, fact))) return group;
  const ofList = namesNothing ? facts.filter((fact) => !isOfNarrowerList(fact, near)) : facts;
  return hangsOn(near, target) ? ofList.filter((fact) => !isOfOther(fact, near)) : ofList;
}

/** 市级重点完成9亿元 is told of fewer than 全县重点项目40个. */
const isOfNarrowerList = (fact: Fact, near: Fact): boolean =>
  near.level === undefined && fact.level !== undefined && fact.sentence !== near.sentence;

/** A correction says it anew. */
const isCorrected = (outcome: Outcome): boolean => outcome.kind === 'one' && isCorrection(outcome.match.fact);

/** 62% of 完成投资9亿元，占年度计划的62%, where the rate is asked behind the sum. */
function hanging(text: string, near: Fact | undefined, target: Target, facts: readonly Fact[]): Outcome {
  const fact = near && hangsOn(near, target) ? hangingFrom(near, target, text, facts) : undefined;
  return fact === undefined ? NONE : { kind: 'one', match: { fact, score: 1, coverage: 1 } };
}

function next(
  frame: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
  near: Fact | undefined,
): Outcome {
  const outcome = lookUp(frame, target, facts, setting, near, 'open');
  return outcome.kind === 'none' && near !== undefined
    ? lookUp(frame, { ...target, shared: [] }, sameSentence(facts, near), setting, near)
    : outcome;
}

/** The sentence of the first figure answers for the rest when the shared words are its subject's. */
const sameSentence = (facts: readonly Fact[], near: Fact): Fact[] =>
  facts.filter((fact) => fact.article === near.article && fact.sentence === near.sentence);

/** Of 甲和乙各多少个、各多长 the lengths are of the same two; of 中央、省里各出多少 the second is money as the first. */
function within(
  targets: readonly Target[],
  at: number,
  found: readonly One[],
  facts: readonly Fact[],
): readonly Fact[] {
  const target = targets[at];
  const item = target?.item;
  if (target === undefined || item === undefined) return facts;
  const twin = found[targets.slice(0, at).findIndex((target) => target.item === item)]?.match.fact;
  if (twin !== undefined) return besideTwin(twin, target, found, facts);
  const others = targets.filter(
    (other) =>
      other.item !== undefined &&
      other.own.some((word) => !target.own.includes(word)) &&
      other.level === undefined,
  );
  const free = facts.filter(
    (fact) =>
      isOfItem(target, fact) &&
      (namesSubject(target, fact) || !others.some((other) => namesSubject(other, fact))),
  );
  const first = item > 0 ? found[at - 1]?.match.fact : undefined;
  return first === undefined
    ? free
    : free.filter(
        (fact) =>
          (ofOneKind(fact, first) || isNextDeed(target, fact, first)) &&
          !isWholeOf(fact, first) &&
          (namesPhase(targets) || isOfStage(fact, first)),
      );
}

/** What is told of the same: in its group, else in its sentence where that tells of no other item (第一批债券5亿元，安排项目6个). */
function besideTwin(
  twin: Fact,
  target: Target,
  found: readonly One[],
  facts: readonly Fact[],
): readonly Fact[] {
  const beside = facts.filter(
    ({ article, sentence }) => article === twin.article && sentence === twin.sentence,
  );
  const group = facts.filter(({ article, group }) => article === twin.article && group === twin.group);
  const isShared = found.some(({ match: { fact } }) => fact !== twin && fact.sentence === twin.sentence);
  return isShared || group.some((fact) => kindFits(target, fact)) ? group : beside;
}

/** 20亿元 of 总投资20亿元，其中中央资金8亿元, and of 总投资20亿元。资金构成为：…: the sum of the items is none of them. */
const isWholeOf = (fact: Fact, item: Fact): boolean =>
  fact.article === item.article &&
  isToldWith(fact, item) &&
  fact.span.end < item.span.start &&
  /其中|构成|来源|包括/.test(fact.article.text.slice(fact.span.end, item.span.start));

/** In one sentence, or in the next that tells where the money comes from. */
const isToldWith = ({ sentence: a, article }: Fact, { sentence: b }: Fact): boolean =>
  a === b ||
  (a.block === b.block && /^(?:其中，?)?资金(?:构成|来源)/.test(article.text.slice(b.start, b.end)));

const namesPhase = (targets: readonly Target[]): boolean =>
  targets.some(({ phases = [] }) => phases.length > 0);

/** 大中修、安全设施各多少钱: the sum of both names neither beside it. */
const isOfItem = ({ named = [] }: Target, { layers, measure, subject }: Fact): boolean => {
  const near = `${layers.own} ${layers.head} ${subject} ${measure} ${layers.heading} ${layers.list}`;
  return named.every((word) => variantsOf(word).some((words) => cover(words, near) >= NAMED));
};

const NAMED = 0.6;

/** 1.6倍 stands beside 21% in a list of rises. */
const ofOneKind = (a: Fact, b: Fact): boolean =>
  comparable(a, b) || (a.role === 'change' && b.role === 'change');

/** 迁坟120座 of 交地30公顷、拆除房屋5万平方米、迁坟120座: what is done one after the other is told in units of its own. */
const isNextDeed = (
  { named = [], kinds, metric }: Target,
  { sentence, layers }: Fact,
  first: Fact,
): boolean =>
  sentence === first.sentence &&
  kinds === undefined &&
  metric === undefined &&
  named.some((word) => tokensOf(word).every(isVerb)) &&
  named.every((word) => variantsOf(word).some((words) => cover(words, layers.own) >= NAMED));

/** By how much the next item of a list may fit worse where it stands in the sentence of the one before. */
const BESIDE = 0.2;

const scoreOf = (outcome: Outcome): number => (outcome.kind === 'one' ? outcome.match.score : 0);

/** As good a fit as the best of a list told in one sentence. */
const EQUAL = 0.01;

/** 两座主塔各多高: the figures of one sentence that fit as well as the first; one alone answers no 各. */
function eachOf(best: Match, frame: Frame, facts: readonly Fact[], setting: Setting): One[] | undefined {
  const [target] = frame.targets;
  if (target === undefined) return undefined;
  const all = rankFacts(frame, target, sameSentence(facts, best.fact), setting)
    .filter(({ fact, score }) => score >= best.score - EQUAL && comparable(fact, best.fact))
    .sort((a, b) => a.fact.span.start - b.fact.span.start);
  const many = frame.given.find((quantity) => quantity.kind === 'count')?.number;
  return all.length >= 2 && (many === undefined || many === all.length)
    ? all.map((match) => ({ kind: 'one', match }))
    : undefined;
}
