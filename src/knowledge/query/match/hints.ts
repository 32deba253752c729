/** What speaks for a figure, or against it, beside how well its slots and words fit. */
import type { Fact } from '../../facts/fact.ts';
import { isSoft, tokensOf } from '../../language/tokens.ts';
import { remembered } from '../../remembered.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { carries } from '../tables/empty-words.ts';
import { isOfNoun } from './nearer/counted-beside.ts';
import { saidOf } from './slots/index.ts';

/** What a hint adds, and when it holds. */
type Hint = readonly [weight: number, holds: (frame: Frame, target: Target, fact: Fact) => boolean];

const FOR: readonly Hint[] = [
  [0.06, (_frame, target, fact) => namesSubject(target, fact)],
  [0.06, saysDeed],
  [0.4, isFromAbove],
  [0.1, saysSoFar],
  [0.16, isPartAsked],
];

const AGAINST: readonly Hint[] = [
  [-0.2, (_frame, _target, { headline }) => headline],
  [-0.1, (frame, _target, fact) => fact.part && !isNamedPart(frame, fact)],
  [-0.3, (_frame, { noun }, fact) => noun !== undefined && !isOfNoun(noun, fact)],
];

/** A score with the hints that hold. */
const withHints = (hints: readonly Hint[], frame: Frame, target: Target, fact: Fact, score: number): number =>
  hints.reduce((sum, [weight, holds]) => (holds(frame, target, fact) ? sum + weight : sum), score);

/** How much speaks for a figure. */
export const favour = (frame: Frame, target: Target, fact: Fact): number =>
  withHints(FOR, frame, target, fact, 0);

/** A score lowered by all that speaks against its figure. */
export const lowered = (frame: Frame, target: Target, fact: Fact, score: number): number =>
  withHints(AGAINST, frame, target, fact, score);

/** 主桥 of 其中主桥长638米, 平川镇 of 其中平川镇1.2万亩, where 平川镇 is asked for, 续建项目4项 where the 续建 are, and 其中纳入省级3个 where that list is asked for. */
const isNamedPart = ({ text, level, phases }: Frame, { subject, level: own, phase }: Fact): boolean =>
  (phase !== undefined && phases.includes(phase.value) && ONE_OF_THREE.test(subject)) ||
  (level !== undefined && own?.origin === 'clause' && own.value === level) ||
  (subject.length > 1 && !isGeneric(subject) && text.includes(subject)) ||
  (BUILDING.test(subject) && text.includes(subject.slice(0, 2)));

/** 其中新建厂房2万平方米, where 其中新建多少 is asked behind the whole. */
function isPartAsked(frame: Frame, target: Target, { layers: { own } }: Fact): boolean {
  const part = PART_ASKED.exec(saidOf(frame, target))?.[1];
  return part !== undefined && new RegExp(`^其中，?${part}`, 'u').test(own);
}

const PART_ASKED = /其中，?的?(\p{Script=Han}{2,10}?)(?:呢|(?:[有是为占]|又?是)?(?:多少|几))/u;

/** 签约项目11个 of 共26个，其中，“签约一批”项目11个, where those signed are asked for. */
const ONE_OF_THREE = /^(?:签约|开工|竣工|投产)(?:一批)?项目$/;

/** How far the projects of a list have come, where it is cut by that. */
const BUILDING = /^[新续改扩在]建(?:重点|重大)?(?:项目|工程)/;

/** Its subject has every word of the target's own, 工业类项目 that of 工业项目. */
export const namesSubject = ({ own }: Target, { subject }: Fact): boolean => {
  const names = `${subject} ${subject.replace(/类(?=项目|企业)/, '')}`;
  return (
    own.some((word) => !isGeneric(word) && !isSoft(word)) &&
    own.every((word) => isGeneric(word) || names.includes(word))
  );
};

/** 并 of 先并了几台: the figure's own words tell of that deed (此次并网的), where others count the same things. */
function saysDeed({ text }: Frame, _target: Target, { quantity, layers }: Fact): boolean {
  const deed = quantity.kind === 'count' ? deedAsked(text) : '';
  return deed !== '' && !carries(deed) && (layers.own.split(' ')[0] ?? '').includes(deed);
}

/** 5亿元 of 争取各类资金21亿元，其中上级资金5亿元, where what was got from above is asked for. */
function isFromAbove({ text }: Frame, _target: Target, { article, sentence, span }: Fact): boolean {
  return (
    text.includes('向上争取资金') &&
    /^(?:(?!向上|上级)[^；])*其中，?上级(?:[^，。；\d]{0,8})$/u.test(
      article.text.slice(sentence.start, span.start),
    )
  );
}

/** 开工以来累计完成投资9亿元 beside 1—9月完成2亿元, where 累计投资 is asked for and no stretch is named. */
function saysSoFar({ text, period }: Frame, _target: Target, { quantity, layers: { own } }: Fact): boolean {
  return (
    period === undefined && quantity.kind === 'money' && /累计(?:完成)?投/.test(text) && own.includes('累计')
  );
}

/** The verb before 了几台, 落实 of 落实了多少. */
const deedAsked = remembered((text) => {
  const before = /^(.*?)了(?:多少|几)/su.exec(text)?.[1] ?? '';
  return tokensOf(before).at(-1)?.text ?? '';
});
