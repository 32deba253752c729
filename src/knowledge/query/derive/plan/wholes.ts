import { comparable, Decimal } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { residue } from '../../../facts/subject/subject.ts';
import { isNoun, tokensOf } from '../../../language/tokens.ts';
import { isGeneric, withoutGeneric } from '../../asking/chunks.ts';

/** A figure of which another may be a part, and how surely. */
export interface Whole {
  readonly whole: Fact;
  readonly nearness: number;
}

/** What a figure that tells of work done may be a part of: what its rate proves, what stands before it in its sentence or paragraph, or what names the same thing elsewhere on the page. */
export function wholesOf(done: Fact, facts: readonly Fact[]): readonly Whole[] {
  const larger = facts.filter((fact) => isLarger(fact, done) && !isOfYear(done, fact));
  const proven = larger.filter((fact) => isProven(done, fact, facts) || isAllOfProject(done, fact));
  const before = larger.filter((fact) => fact.span.start < done.span.start);
  const beside = before.filter(({ sentence }) => sentence === done.sentence);
  const above = before.filter(({ sentence }) => sentence.block === done.sentence.block);
  const near = beside.findLast(({ layers }) => !isStep(layers.own)) ?? beside.at(-1) ?? above.at(-1);
  const isTold = near?.sentence === done.sentence && !isStep(near.layers.own);
  return [
    ...proven.map((whole) => ({ whole, nearness: 0.2 })),
    ...(near ? [{ whole: near, nearness: near.sentence === done.sentence ? 0.1 : 0.06 }] : []),
    ...larger
      .filter(
        (whole) => whole !== near && (isOfOneSubject(whole, done) || (!isTold && isOfSameThing(whole, done))),
      )
      .map((whole) => ({ whole, nearness: isOfOneSubject(whole, done) ? 0.08 : 0 })),
  ];
}

const isOfOneSubject = (whole: Fact, done: Fact): boolean =>
  whole.subject === done.subject && !isGeneric(residue(done.subject));

const isLarger = (fact: Fact, done: Fact): boolean =>
  fact.article === done.article &&
  comparable(fact, done) &&
  fact.quantity.base > done.quantity.base &&
  fact.role === 'level' &&
  !fact.headline;

/** 已 of 需搬迁412户，已签约403户、搬迁385户: a step taken is no whole while there is one. */
const isStep = (own: string): boolean => /^[^，。；]{0,8}已/.test(own);

/** 全年计划, 年度目标85亿元: what was aimed at. */
export const isAim = ({ modality, metric, layers }: Fact): boolean =>
  modality === 'planned' ||
  modality === 'target' ||
  metric === 'annual-planned-investment' ||
  /计划|目标|任务|确保|力争|需|拟|应/.test(layers.own);

/** What one year took of a total investment says nothing of what is left of it. */
const isOfYear = (done: Fact, { metric }: Fact): boolean =>
  metric === 'total-investment' &&
  !/累计/.test(done.layers.own) &&
  /[今当本去]年|年内|\d[—~至-]\d+月|季度|半年|前\d+个月/.test(done.layers.own);

/** 累计完成投资 is part of the total investment of its project. */
const isAllOfProject = (done: Fact, { metric, subject }: Fact): boolean =>
  metric === 'total-investment' &&
  done.metric === 'investment-completed' &&
  /累计/.test(done.layers.own) &&
  isOfOneName(withoutGeneric(residue(subject)), withoutGeneric(residue(done.subject)));

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

/** 隧洞已贯通 and 其中隧洞 name one thing; so do two figures of one group. */
function isOfSameThing(whole: Fact, done: Fact): boolean {
  if (done.metric !== undefined && done.metric === whole.metric && isAim(whole)) return true;
  const nouns = nounsOf(`${done.subject} ${done.layers.own}`);
  const told = `${whole.subject} ${whole.layers.own}`;
  return nouns.length > 0 && nouns.some((noun) => told.includes(noun));
}

const nounsOf = (words: string): string[] =>
  tokensOf(residue(words))
    .filter((token) => isNoun(token) && token.text.length > 1 && !isGeneric(token.text))
    .map(({ text }) => text);
