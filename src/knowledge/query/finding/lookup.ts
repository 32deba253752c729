import { isWithin, shortName } from '../../extract/places.ts';
import { comparable, isSameMetric } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { isClassName } from '../../facts/role/threshold.ts';
import { namesProject } from '../../facts/subject/project.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { namesNothing, type Target } from '../asking/targets/index.ts';
import { metricAffinity } from '../match/affinity.ts';
import { areOfKindAsked } from '../match/kind-of-work.ts';
import { isSumOfBatches } from '../match/one-of-batches.ts';
import { type Match, namesSubject, scoreFact } from '../match/score.ts';
import type { Setting } from '../match/setting.ts';
import { cover } from '../match/words/cover.ts';
import { withExactFirst } from './exact.ts';
import { withFullestFirst } from './fullest.ts';
import { isToldOfOtherTime, namesNoYear, newerFirst, SAME, withNewestFirst } from './newest.ts';
import { isOtherLevel } from './other-level.ts';

/** What a search for one figure found. */
export type Outcome =
  | { readonly kind: 'one'; readonly match: Match }
  /** Figures of different places or occasions that fit the question equally well. */
  | { readonly kind: 'several'; readonly matches: readonly Match[] }
  | { readonly kind: 'none' };

const UNPLACED = 0.2;
const VAGUE = 0.28;
const OPEN = 0.52;
/** 储备签约项目 of one place beside “签约一批”项目 of another: each page has its own words. */
const OF_OTHER_PLACE = 0.36;
/** No more apart than this, two figures of a page fit alike. */
const TIED = 0.01;

/** Two works of the kind asked for are told apart by their names only. */
const KINDRED = 0.1;

/** Every fact that fits a target, best first. Facts of `near`'s group and article come before equals. */
export function rankFacts(
  frame: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
  near?: Fact,
): Match[] {
  const fitting = facts.flatMap((fact) => scoreFact(frame, target, fact, setting) ?? []);
  const named = target.own.some(isName) ? fitting.filter(({ fact }) => namesSubject(target, fact)) : [];
  const called = target.own.some(isName) ? fitting.filter(({ fact }) => isCalledSo(target, fact)) : [];
  const ranked = fitting
    .filter(({ fact }) => !isBesideNamed(fact, named, target) && !isSumBeside(fact, called))
    .map((match) => ({
      ...match,
      score: match.score + closeness(match.fact, near) + correction(frame, target, match.fact),
    }))
    .sort((a, b) => apart(b.score, a.score) || newerFirst(a.fact, b.fact) || a.fact.id - b.fact.id);
  if (near) return withExactFirst(ranked);
  return withExactFirst(
    isUndated(frame)
      ? withNewestFirst(ranked)
      : withFullestFirst(ranked, target.period ?? frame.period, frame.text),
  );
}

/** By how much one score is above another; sums of the same parts in another order are equal. */
const apart = (a: number, b: number): number => (Math.abs(a - b) < 1e-9 ? 0 : a - b);

const isUndated = ({ period, batch }: Frame): boolean => period === undefined && batch === undefined;

/** The figure a target asks for, or the several it may mean; `open` takes more for its rivals where nothing says which page is meant. */
export function lookUp(
  frame: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
  near?: Fact,
  reach: 'close' | 'open' = 'close',
): Outcome {
  const matches = rankFacts(frame, target, facts, setting, near);
  const best = matches[0];
  if (best === undefined) return { kind: 'none' };
  const rivals = near ? [] : rivalsOf(frame, target, best, matches, reach);
  if (rivals.length > 0) return { kind: 'several', matches: [best, ...rivals] };
  return { kind: 'one', match: best };
}

/** The figure a target asks for, when there is one and no other may be meant. */
export function figureFor(...search: Parameters<typeof lookUp>): Fact | undefined {
  const found = lookUp(...search);
  return found.kind === 'one' ? found.match.fact : undefined;
}

/** 产业 is a class, and part of many a name. */
const isName = (word: string): boolean => word.length > 3 && !isGeneric(word);

/** 50亿元 of 总投资6亿元的甲、总投资5亿元的乙等8个总投资50亿元的项目 is no figure of 乙, which has its own in the sentence. */
const isBesideNamed = (fact: Fact, named: readonly Match[], target: Target): boolean =>
  !namesSubject(target, fact) && named.some(({ fact: own }) => standsBeside(own, fact));

const standsBeside = (own: Fact, fact: Fact): boolean =>
  own.article === fact.article && own.sentence === fact.sentence && comparable(own, fact);

/** The same 50亿元 where 乙 is called almost by its name. */
const isSumBeside = (fact: Fact, called: readonly Match[]): boolean =>
  fact.quantity.kind === 'money' &&
  isGeneric(residue(fact.subject)) &&
  called.some(({ fact: own }) => standsBeside(own, fact) && isSameMetric(own, fact));

/** 云溪大学城A区二期 of 北岭大学城二期. */
const isCalledSo = ({ own }: Target, { subject }: Fact): boolean =>
  own.some(
    (word) => isName(word) && !OF_CLASS.test(word) && !isClassName(word) && cover(word, subject, 0) >= ALMOST,
  );

/** 产业类项目 names no 产业园. */
const OF_CLASS = /(?:类|领域|板块|方面|行业)的?(?:重[点大])?(?:项目|工程|企业)?$/;

const ALMOST = 0.6;

/** 增长9% of 实现产值12亿元，增长9%: nearer than any other, but for what a correction says anew. */
const LINKED = 0.19;

function closeness(fact: Fact, near: Fact | undefined): number {
  if (near === undefined) return 0;
  if (fact.article !== near.article) return 0;
  if (fact.of?.id === near.id) return LINKED;
  if (fact.group === near.group) return 0.1;
  return fact.sentence === near.sentence ? 0.06 : 0.03;
}

/** 更正 outranks what it corrects: a figure of the very measure asked, and of no stage that is not (已开工 for 重点项目几个). */
const correction = ({ phases }: Frame, target: Target, fact: Fact): number =>
  isCorrection(fact) &&
  metricAffinity(target, fact) > SAME_MEASURE &&
  fact.phases.every((phase) => phases.includes(phase))
    ? 0.2
    : 0;

const SAME_MEASURE = 0.75;

/** A figure of a page that corrects; the one it takes back is superseded and never found. */
export const isCorrection = (fact: Fact): boolean => /更正|勘误|订正/.test(fact.article.title);

/** Figures of other places (when none is asked) or of other occasions that fit about as well. */
function rivalsOf(
  frame: Frame,
  target: Target,
  best: Match,
  matches: readonly Match[],
  reach: 'close' | 'open',
): Match[] {
  const vague = namesNothing(target);
  const open = reach === 'open' && vague && isUnplaced(frame);
  const margin = frame.regions.length === 0 ? (vague ? VAGUE : UNPLACED) : vague ? UNPLACED : SAME;
  const close = matches.filter(
    (m) =>
      (isOfAnyPlace(frame, target, best, m) ||
        isOfOtherTime(frame, best, m) ||
        isListBeside(frame, best, m) ||
        (m.score >= best.score - (open ? OPEN : margin) &&
          m.coverage >= best.coverage - (open ? 0.14 : vague ? 0.1 : 0.06))) &&
      (m.fact.quantity.base !== best.fact.quantity.base || isOfOtherPlace(m.fact, best.fact)) &&
      !m.fact.headline,
  );
  const rivals = close.filter(
    (m) =>
      differs(frame, best.fact, m.fact, open) ||
      isOfOtherTime(frame, best, m) ||
      isListBeside(frame, best, m) ||
      isAsGood(frame, target, best, m),
  );
  const places = new Map<string, Match>();
  for (const rival of rivals) {
    const list = isListBeside(frame, best, rival) ? rival.fact.level?.value : '';
    const key = `${placeOf(rival.fact)} ${rival.fact.batch?.value.ordinal ?? ''} ${list} ${rival.fact.article.document}`;
    if (!places.has(key)) places.set(key, rival);
  }
  return [...places.values()].slice(0, 5);
}

/** 专项债争取了多少, 三个一批投产项目总投资多少: what the pages of several places tell, each in its own words. */
const isOfAnyPlace = (frame: Frame, target: Target, best: Match, { fact, score, coverage }: Match): boolean =>
  isUnplaced(frame) &&
  target.metric !== undefined &&
  fact.article !== best.fact.article &&
  score >= best.score - OF_OTHER_PLACE &&
  coverage >= best.coverage - 0.18 &&
  [best.fact, fact].every((one) => !namesProject(one.subject) && !isNamedSo(target, one)) &&
  target.own.every((word) => fact.article.text.includes(word));

/** How much worse another page may word what the first one tells of another stretch. */
const WORDED_OTHERWISE = 0.12;

/** 1—5月完成投资占年度计划43% and 1—6月…54% of two pages: who names no time may mean either, and who names no year 1—4月 of either. */
const isOfOtherTime = (frame: Frame, best: Match, { fact, score }: Match): boolean =>
  namesNoYear(frame, [best.fact, fact]) &&
  score >= best.score - WORDED_OTHERWISE &&
  isToldOfOtherTime(best.fact, fact);

/** The list of another level, where the question says nothing that its page does not. */
const isListBeside = (frame: Frame, best: Match, { fact }: Match): boolean =>
  best.coverage >= ALL_SAID && isOtherLevel(frame, best.fact, fact);

const ALL_SAID = 0.9;

const isNamedSo = (target: Target, fact: Fact): boolean =>
  target.own.some(isName) && namesSubject(target, fact);

/** In nothing behind the one that stands first on the page, and still another thing. */
const isAsGood = (frame: Frame, target: Target, best: Match, { fact, score }: Match): boolean =>
  fact.article === best.fact.article &&
  (best.score - score < TIED ||
    (best.score - score < KINDRED &&
      (areOfKindAsked(target, best.fact.subject, fact.subject) ||
        areNamesakes(target, best.fact.subject, fact.subject)))) &&
  (target.change
    ? isOtherRise(target, best.fact, fact)
    : isOneOfMany(frame, best.fact, fact) ||
      isOtherStage(best.fact, fact) ||
      isBatchOrAll(frame, best.fact, fact) ||
      (frame.phases.length === 0 && fact.phase?.value !== best.fact.phase?.value)); // 已开工83个，完工26个

/** 云溪大学城 of 云溪大学城A区 and 云溪大学城北地块, where neither is named. */
const areNamesakes = ({ own }: Target, a: string, b: string): boolean =>
  own.some((word) => {
    const name = word.replace(/(?:建设)?(?:项目|工程)$/, '');
    return name.length >= 4 && !isGeneric(name) && [a, b].every((one) => namesPartOf(name, one));
  });

/** 北地块 of 云溪大学城北地块; a stage of it (云溪大学城二期) is told of the whole. */
const namesPartOf = (name: string, subject: string): boolean =>
  (subject.split(name)[1] ?? '').replace(/项目|工程|建设|[首一二三四五六]期/g, '').length >= 2;

/** 高速投资多少: neither 甲高速 nor 乙高速 alone. */
const isOneOfMany = ({ text }: Frame, a: Fact, b: Fact): boolean =>
  [a, b].every(({ subject }) => namesProject(subject) && !text.includes(subject)) && a.subject !== b.subject;

/** 一期建厂房9万平方米，二期建厂房13万平方米: 建多少厂房 asks for neither alone. */
function isOtherStage(a: Fact, b: Fact): boolean {
  const [one, other] = [a, b].map(({ owner = '', subject }) => STAGE.exec(`${owner} ${subject}`)?.[0]);
  return one !== undefined && other !== undefined && one !== other;
}

const STAGE = /[首一二三四五六]期/;

/** 第三批2亿元 and 今年累计争取9亿元, where neither a batch nor a year is named. */
const isBatchOrAll = ({ batch, period }: Frame, a: Fact, b: Fact): boolean =>
  batch === undefined &&
  period === undefined &&
  ((b.batch !== undefined && isSumOfBatches(a, b)) || (a.batch !== undefined && isSumOfBatches(b, a)));

/** 个数、总投资分别增长6个、9亿元: 多了多少 asks for either. */
const isOtherRise = ({ metric, measures, kinds }: Target, a: Fact, b: Fact): boolean =>
  metric === undefined && kinds === undefined && measures.length === 0 && a.metric !== b.metric;

/** Neither place, time nor batch says which of the pages is meant. */
const isUnplaced = ({ regions, period, batch }: Frame): boolean =>
  regions.length === 0 && period === undefined && batch === undefined;

/** 甲区集中开工9个 and 乙区集中开工9个: one number, and two things. */
const isOfOtherPlace = (a: Fact, b: Fact): boolean =>
  a.article !== b.article &&
  a.region !== undefined &&
  b.region !== undefined &&
  !isWithin(a.region.value, b.region.value) &&
  !isWithin(b.region.value, a.region.value);

const placeOf = (fact: Fact): string => fact.region?.value.code ?? fact.article.document;

/** Different places, or different occasions of one place, where the question names neither. */
function differs(frame: Frame, a: Fact, b: Fact, open: boolean): boolean {
  if (a.article === b.article) return open && a.phase !== undefined && placeOf(a) !== placeOf(b);
  if (frame.regions.length === 0 || isOneOfSeveral(frame))
    return placeOf(a) !== placeOf(b) || occasion(frame, a) !== occasion(frame, b);
  return occasion(frame, a) !== occasion(frame, b);
}

/** 高新区, which several cities of the pages have: none of them is named. */
const isOneOfSeveral = ({ regions, text }: Frame): boolean =>
  regions.length > 1 && regions.every((place) => place.level === 'zone' && !text.includes(shortName(place)));

function occasion(frame: Frame, fact: Fact): string {
  if (frame.period !== undefined || frame.batch !== undefined) return '';
  const event = fact.phase?.value === 'started' || fact.phase?.value === 'signed';
  return event ? `${fact.batch?.value.ordinal ?? ''} ${fact.period?.value.from ?? ''}` : '';
}
