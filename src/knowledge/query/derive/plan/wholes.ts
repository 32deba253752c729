import { comparable, Decimal } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { isClassName } from '../../../facts/role/threshold.ts';
import { residue } from '../../../facts/subject/subject.ts';
import { isNoun, isVerb, tokensOf } from '../../../language/tokens.ts';
import { isGeneric, withoutGeneric } from '../../asking/chunks.ts';
import { PLAN_OF_YEAR } from '../../match/slots/since-start.ts';
import { countAlike } from '../../match/things.ts';
import { LISTED } from '../../match/words/excess.ts';
import { isMarkedDone } from './verbs.ts';

/** A figure of which another may be a part, and how surely. */
export interface Whole {
  readonly whole: Fact;
  readonly nearness: number;
  /** Nothing but the measure joins the two: it holds where the question names this figure. */
  readonly byMeasure?: boolean;
}

/** What a figure that tells of work done may be a part of: what its rate proves, what stands before it in its sentence, or what names the same thing in its paragraph or elsewhere on the page. */
export function wholesOf(done: Fact, facts: readonly Fact[]): readonly Whole[] {
  const larger = facts.filter((fact) => isLarger(fact, done) && !isOfYear(done, fact));
  const beside = larger.filter((fact) => isBefore(fact, done));
  const near = beside.findLast((fact) => !isStep(fact)) ?? beside.at(-1);
  const isTold = near !== undefined && !isStep(near);
  const last = beside.length === 0 && tellsDeedOnly(done) ? lastBefore(done, larger) : undefined;
  return [
    ...larger.filter((fact) => isProven(done, fact, facts)).map((whole) => ({ whole, nearness: 0.3 })),
    ...larger.filter((fact) => isAllOfProject(done, fact)).map((whole) => ({ whole, nearness: 0.2 })),
    ...(near && isPartOf(done, near) ? [{ whole: near, nearness: 0.1 }] : []),
    ...(last && isMarkedDone(done.layers.own) ? [{ whole: last, nearness: 0 }] : []),
    ...larger.filter((whole) => whole !== near).flatMap((whole) => apart(whole, done, isTold) ?? []),
  ];
}

/** 已现场答复29个: what was done, and not with what. */
const tellsDeedOnly = ({ layers }: Fact): boolean =>
  [tokensOf(layers.own).at(-1)].every((token) => token !== undefined && isVerb(token));

/** The only figure counted so in the sentence right before: 梳理出的46个问题. */
function lastBefore({ article, sentence }: Fact, larger: readonly Fact[]): Fact | undefined {
  const at = article.sentences.indexOf(sentence);
  const told = larger.filter((fact) => article.sentences.indexOf(fact.sentence) === at - 1);
  const [only, ...others] = told.filter((fact) => fact.sentence.block === sentence.block);
  return others.length === 0 ? only : undefined;
}

/** A figure of another sentence: of one group or subject, or naming the same thing. */
function apart(whole: Fact, done: Fact, isTold: boolean): Whole | undefined {
  if (whole.level?.value !== done.level?.value || !isPartOf(done, whole)) return undefined;
  if (isOfOneSubject(whole, done) || whole.group === done.group) return { whole, nearness: 0.08 };
  if (!isTold && isOfSameThing(whole, done)) return { whole, nearness: 0 };
  return isAimOfMeasure(whole, done) ? { whole, nearness: 0, byMeasure: true } : undefined;
}

/** 新开工35个 is no part of 新签约45个 beside it, 已开工35个 is, and so is what follows it (已开工35个、竣工9个). */
const isPartOf = (done: Fact, whole: Fact): boolean =>
  isMarkedDone(done.layers.own) ||
  (isMarkedDone(soFar(done)) && !done.layers.own.includes('新')) ||
  whole.group === done.group ||
  isOfOneSubject(whole, done) ||
  isAim(whole);

const isOfOneSubject = (whole: Fact, done: Fact): boolean =>
  whole.subject === done.subject && !isGeneric(residue(done.subject));

/** Up to the last 。: ； parts what was done from what there is to do. */
const isBefore = ({ span, sentence }: Fact, done: Fact): boolean =>
  span.start < done.span.start &&
  sentence.block === done.sentence.block &&
  !done.article.text.slice(span.end, done.span.start).includes('。');

const isLarger = (fact: Fact, done: Fact): boolean =>
  fact.article === done.article &&
  comparable(fact, done) &&
  countAlike(fact.quantity, done.quantity) &&
  fact.quantity.base > done.quantity.base &&
  fact.role === 'level' &&
  !areOfTwoBatches(fact, done) &&
  !fact.headline;

/** 第一批已支出4亿元 is no whole of 第二批已支出2亿元. */
const areOfTwoBatches = ({ batch: a }: Fact, { batch: b }: Fact): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.value.ordinal !== b.value.ordinal || a.value.word !== b.value.word) &&
  [a, b].every(({ origin }) => origin === 'clause' || origin === 'sentence');

const soFar = ({ article, sentence, span }: Fact): string => article.text.slice(sentence.start, span.start);

/** 已 of 需搬迁412户，已签约403户、搬迁385户: a step taken is no whole while there is one. */
const isStep = (fact: Fact): boolean => /已[^，。；]{0,10}$/.test(soFar(fact));

/** 全年计划, 年度目标85亿元, 全年债券限额90亿元: what was aimed at; 计划新开工项目已开工46个 was done. */
export const isAim = ({ modality, metric, layers }: Fact): boolean =>
  modality === 'planned' ||
  modality === 'target' ||
  metric === 'annual-planned-investment' ||
  (/计划|目标|任务|限额|确保|力争|需|拟|应/.test(layers.own) && !DONE_OF_PLAN.test(layers.own));

const DONE_OF_PLAN = /计划[^，。；\d]{0,12}已[^，。；\d]{1,6}(?: |$)/;

/** What one year took of a total investment says nothing of what is left of it. */
const isOfYear = (done: Fact, { metric }: Fact): boolean =>
  metric === 'total-investment' &&
  !/累计/.test(done.layers.own) &&
  (/[今当本去]年|年内|\d[—~至-]\d+月|季度|半年|前\d+个月/.test(done.layers.own) ||
    PLAN_OF_YEAR.test(soFar(done)));

/** 累计完成投资 is part of the total investment of its project. */
const isAllOfProject = (done: Fact, { metric, subject }: Fact): boolean =>
  metric === 'total-investment' &&
  done.metric === 'investment-completed' &&
  /累计/.test(done.layers.own) &&
  isOfOneName(withoutGeneric(residue(subject)), withoutGeneric(residue(done.subject))) &&
  !(LISTED.test(subject) && !LISTED.test(done.subject)); // 重点项目 are all of a list, of which 青石水库 is one

/** 青石水库 and 青石水库工程, or 工程 alone. */
const isOfOneName = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** 82.5% of 掘进15.6公里，占82.5%: the one figure that this is the share of. */
const isProven = (done: Fact, whole: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    (rate) =>
      rate.of?.id === done.id &&
      rate.role === 'level' &&
      rate.quantity.kind === 'percent' &&
      rate.quantity.bound === 'exact' &&
      isShare(rate, done, whole),
  );

/** Equal to the digits that the page prints. */
function isShare({ quantity }: Fact, done: Fact, whole: Fact): boolean {
  const share = new Decimal(done.quantity.base).dividedBy(whole.quantity.base).times(100);
  const digits = /\.(\d+)/.exec(quantity.text)?.[1]?.length ?? 0;
  return (
    (digits > 0 || whole.sentence === done.sentence) && share.toDecimalPlaces(digits).equals(quantity.number)
  );
}

/** 隧洞已贯通 and 其中隧洞 name one thing. */
function isOfSameThing(whole: Fact, done: Fact): boolean {
  const nouns = nounsOf(`${done.subject} ${done.layers.own}`);
  const told = `${whole.subject} ${whole.layers.own}`;
  return nouns.some((noun) => told.includes(noun));
}

/** 确保签约额突破110亿元 is an aim of what the page measures elsewhere, whatever it is told of; not of what one work has come to. */
const isAimOfMeasure = (whole: Fact, done: Fact): boolean =>
  (done.subject === '' || isGeneric(residue(done.subject)) || isClassName(done.subject)) &&
  done.metric !== undefined &&
  done.metric === whole.metric &&
  isAim(whole);

const nounsOf = (words: string): string[] =>
  tokensOf(residue(words))
    .filter((token) => isNoun(token) && token.text.length > 1 && !isGeneric(token.text))
    .map(({ text }) => text);
