import { anyOf } from '../../any-of.ts';
import type { Fact } from '../../facts/fact.ts';
import { undoneListed, undoneWhole } from '../../facts/role/undone-whole.ts';
import { isSoft, tokensOf } from '../../language/tokens.ts';
import { remembered } from '../../remembered.ts';
import { isGeneric, withoutGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { asksOfAll, type Target } from '../asking/targets/index.ts';
import { carries } from '../tables/empty-words.ts';
import { variantsOf } from '../tables/synonyms.ts';
import { isAheadOfPlan, metricAffinity } from './affinity.ts';
import { isOfAllYears } from './all-years.ts';
import { isFarFromDeed } from './bare-deed.ts';
import { isOfDeedBeside } from './deed-beside.ts';
import { deedDoneTo } from './done-to.ts';
import { isOtherDeedOfFund } from './fund-deeds.ts';
import { isBeyondGathered } from './gathered.ts';
import { isWorkOfOtherKind } from './kind-of-work.ts';
import { measureFit } from './measure-fit.ts';
import { isNoLoan, isOfNoSuchBank, isStillOwed } from './named-bank.ts';
import { isOfNamesake } from './namesake.ts';
import { isOfNarrowerKind } from './narrower.ts';
import { isOneOfBatches } from './one-of-batches.ts';
import {
  isBelowTitle,
  isOneOfClass,
  isOneOfDivided,
  isOnePointedAt,
  isOneRow,
  isOneSector,
} from './one-of-class.ts';
import { isOfOtherMoney, isOneOfFunds } from './one-of-funds.ts';
import { isOfOtherClass } from './other-class.ts';
import { isCountOfWorks } from './output.ts';
import { isOutsideList, isPartOfList, isSumOfItems } from './part-of-list.ts';
import type { Setting } from './setting.ts';
import {
  isCostOfGiven,
  isOfMember,
  isOfMoreThanGiven,
  isOfNoYear,
  isOfOtherStretch,
  isOfPart,
  isWholeOfDone,
} from './sibling.ts';
import { isForMoney } from './slots/cause.ts';
import { isNamed, saidOf, slotsFit } from './slots/index.ts';
import { countedFits, kindFits, verbFits } from './slots/kind.ts';
import { isStillToCome } from './still-to-come.ts';
import { thingFits } from './things.ts';
import { cover } from './words/cover.ts';
import { coverageOf, lacksWord } from './words/coverage.ts';
import { excess, isStranger } from './words/excess.ts';
import { isOfYearAhead } from './year-ahead.ts';

/** A fact that fits a target, and how well. */
export interface Match {
  readonly fact: Fact;
  readonly score: number;
  /** Share of the question's words found around the figure. */
  readonly coverage: number;
}

/** Says of a figure that it is not the one asked for. */
type Refusal = (frame: Frame, target: Target, fact: Fact, setting: Setting) => boolean;

/** The figure is of another thing: of one where all are asked for, or of another kind of work. */
const OTHERS: readonly Refusal[] = [
  (_frame, target, fact) => isWorkOfOtherKind(target, fact),
  isOfNamesake,
  isFarFromDeed,
  isCountOfWorks,
  isOneRow,
  isOneOfDivided,
  isOneSector,
  isOneOfClass,
  isOnePointedAt,
  isBelowTitle,
  isOneOfFunds,
  isOfNarrowerKind,
  (_frame, target, fact) => isOfOtherMoney(target, fact),
  (frame, _target, fact) => isOfNoSuchBank(frame, fact) || isStillOwed(frame, fact) || isNoLoan(frame, fact),
];

/** Another figure beside it is nearer to what is asked. */
const NEARER: readonly Refusal[] = [
  (_frame, target, fact, setting) => isOfMember(target, fact, setting),
  (_frame, target, fact, setting) => isOfPart(target, fact, setting),
  (_frame, target, fact, setting) => isOfOtherClass(target, fact, setting),
  (frame, _target, fact, setting) => isBeyondGathered(frame, fact, setting),
  (_frame, target, fact, setting) => isOfDeedBeside(target, fact, setting),
  (frame, target, fact, setting) =>
    !target.ratherSoFar && isOfOtherStretch(target.period ?? frame.period, target, fact, setting),
  (frame, _target, fact, setting) => isCostOfGiven(frame, fact, setting),
  isOfMoreThanGiven,
  (frame, _target, fact, setting) => isWholeOfDone(frame, fact, setting),
  (frame, _target, fact) => isStillToCome(frame, fact),
  isOtherDeedOfFund,
  isOneOfBatches,
  isOfNoYear,
  isOfAllYears,
  isOfYearAhead,
  isPartOfList,
  isOutsideList,
  (frame, _target, fact) => isSumOfItems(frame, fact),
];

/** Undefined when any slot says it is another thing. */
export function scoreFact(frame: Frame, target: Target, fact: Fact, setting: Setting): Match | undefined {
  if (!isCandidate(frame, target, fact)) return undefined;
  const metric = metricAffinity(target, fact);
  if (metric === 0) return undefined;
  const slots = slotsFit(frame, target, fact, setting.pageOf(fact));
  const words = [...target.own, ...target.shared];
  const isOfWhole = asksOfAll(target);
  const held = target.measures.reduce((fit, measure) => fit * measureFit(measure, fact, isOfWhole), 1);
  if (slots === 0 || held === 0) return undefined;
  if (isStranger(frame, words, fact) || OTHERS.some((isOther) => isOther(frame, target, fact, setting)))
    return undefined;
  if (target.measured !== undefined && lacksWord([target.measured], fact, setting)) return undefined;
  const coverage = coverageOf(words, fact, setting);
  const more = excess(frame, fact);
  if (coverage === undefined || NEARER.some((tellsNearer) => tellsNearer(frame, target, fact, setting)))
    return undefined;
  const telling = isNamed(target, fact) ? words.filter((word) => !isSoft(word)) : words;
  if (more >= FOREIGN && lacksWord(telling, fact, setting)) return undefined;
  const score =
    (namesSubject(target, fact) ? 0.06 : 0) +
    (saysDeed(frame, fact) ? 0.06 : 0) +
    (isFromAbove(frame, fact) ? 0.4 : 0) +
    (saysSoFar(frame, fact) ? 0.1 : 0) +
    (isPartAsked(saidOf(frame, target), fact) ? 0.16 : 0) +
    coverage * (0.4 + 0.6 * slots) * (0.6 + 0.4 * metric * held) -
    more -
    (fact.headline ? 0.2 : 0) -
    (fact.part && !isNamedPart(frame, fact) ? 0.1 : 0) -
    (target.noun && !isOfNoun(target.noun, fact) ? 0.3 : 0);
  return score < LEAST ? undefined : { fact, score, coverage };
}

/** 床位 of 多少张床位: what is counted, or what of a project is told so. */
const isOfNoun = (noun: string, { subject, measure }: Fact): boolean =>
  variantsOf(noun).some((one) => subject.includes(one) || measure.includes(one));

/** Below this a figure has hardly a word and a slot of the question: 住宅投资 for 重点项目完成投资 has 0.17. */
const LEAST = 0.2;

/** 主桥 of 其中主桥长638米, 平川镇 of 其中平川镇1.2万亩, where 平川镇 is asked for, 续建项目4项 where the 续建 are, and 其中纳入省级3个 where that list is asked for. */
const isNamedPart = ({ text, level }: Frame, { subject, level: own }: Fact): boolean =>
  (level !== undefined && own?.origin === 'clause' && own.value === level) ||
  (subject.length > 1 && !isGeneric(subject) && text.includes(subject)) ||
  (BUILDING.test(subject) && text.includes(subject.slice(0, 2)));

/** 其中新建厂房2万平方米, where 其中新建多少 is asked behind the whole. */
function isPartAsked(said: string, { layers: { own } }: Fact): boolean {
  const part = PART_ASKED.exec(said)?.[1];
  return part !== undefined && new RegExp(`^其中，?${part}`, 'u').test(own);
}

const PART_ASKED = /其中，?的?(\p{Script=Han}{2,10}?)(?:呢|(?:[有是为占]|又?是)?(?:多少|几))/u;

/** How far the projects of a list have come, where it is cut by that. */
const BUILDING = /^[新续改扩在]建(?:重点|重大)?(?:项目|工程)/;

/** What a figure tells of mostly is not asked: with a word of the question nowhere near, it is of another thing. */
const FOREIGN = 0.2;

/** A figure that can fill the question word and that the question does not itself name (9.6亿里省级出多少). */
const isCandidate = (frame: Frame, target: Target, fact: Fact): boolean =>
  fact.role !== 'superseded' &&
  ((fact.role === 'change') === target.change ||
    isGap(target, fact) ||
    isDoneTo(frame, target, fact) ||
    isShortened(frame, fact)) &&
  kindFits(target, fact) &&
  verbFits(frame.text, target, fact) &&
  countedFits(target, fact) &&
  thingFits(target.things, fact) &&
  (frame.negated === 'among' || frame.negated === isNegated(frame, target, fact)) &&
  !isOfRest(frame, fact) &&
  !isBesideCut(frame, fact) &&
  !isHowFarOthersCame(frame, fact) &&
  !isOneHeldUp(frame, target, fact) &&
  !isRepeated(frame, fact.quantity.text);

/** 审批时限压缩多少天: by how much it was cut is what is asked. */
const isShortened = ({ text }: Frame, { quantity, layers }: Fact): boolean =>
  quantity.kind === 'duration' && CUT.test(text) && CUT.test(layers.own);

const CUT = /压缩|缩短|减少/;

/** 惠及企业9家 behind 审批时限压缩5天: how long it takes no more is no number of firms. */
const isBesideCut = ({ text }: Frame, { quantity }: Fact): boolean =>
  TIME_CUT.test(text) && !/^(?:duration|percent|multiple)/.test(quantity.kind);

const TIME_CUT = /(?:时限|时间|周期|工期)[^，。？]{0,6}(?:压缩|缩短)/;

/** The question says what was done to the thing. */
function isDoneTo({ text }: Frame, target: Target, fact: Fact): boolean {
  const deed = deedDoneTo(target, fact);
  return deed !== undefined && text.includes(deed);
}

/** 超时序进度4.7个百分点: a gap in points, whether the question speaks of a rise or not. */
const isGap = ({ kinds }: Target, fact: Fact): boolean =>
  fact.quantity.kind === 'percentage-point' &&
  (kinds?.[0] === 'percentage-point' ||
    (kinds?.includes('percentage-point') === true && isAheadOfPlan(fact)));

const isRepeated = ({ given }: Frame, figure: string): boolean =>
  given.some(({ text }) => text.startsWith(figure.replace(/元$/, '')));

/** Its subject has every word of the target's own, 工业类项目 that of 工业项目. */
export const namesSubject = ({ own }: Target, { subject }: Fact): boolean => {
  const names = `${subject} ${subject.replace(/类(?=项目|企业)/, '')}`;
  return (
    own.some((word) => !isGeneric(word) && !isSoft(word)) &&
    own.every((word) => isGeneric(word) || names.includes(word))
  );
};

/** 并 of 先并了几台: the figure's own words tell of that deed (此次并网的), where others count the same things. */
function saysDeed({ text }: Frame, { quantity, layers }: Fact): boolean {
  const deed = quantity.kind === 'count' ? deedAsked(text) : '';
  return deed !== '' && !carries(deed) && (layers.own.split(' ')[0] ?? '').includes(deed);
}

/** 5亿元 of 争取各类资金21亿元，其中上级资金5亿元, where what was got from above is asked for. */
const isFromAbove = ({ text }: Frame, { article, sentence, span }: Fact): boolean =>
  text.includes('向上争取资金') &&
  /^(?:(?!向上|上级)[^；])*其中，?上级(?:[^，。；\d]{0,8})$/u.test(
    article.text.slice(sentence.start, span.start),
  );

/** 开工以来累计完成投资9亿元 beside 1—9月完成2亿元, where 累计投资 is asked for and no stretch is named. */
const saysSoFar = ({ text, period }: Frame, { quantity, layers: { own } }: Fact): boolean =>
  period === undefined && quantity.kind === 'money' && /累计(?:完成)?投/.test(text) && own.includes('累计');

/** The verb before 了几台, 落实 of 落实了多少. */
const deedAsked = remembered((text) => {
  const before = /^(.*?)了(?:多少|几)/su.exec(text)?.[1] ?? '';
  return tokensOf(before).at(-1)?.text ?? '';
});

/** 未开工, 剩余: what is not done is another thing than what is; and so is each part of it (未开工的12个项目中，甲县4个). */
const isNegated = (frame: Frame, target: Target, fact: Fact): boolean =>
  fact.quantity.kind !== 'duration' &&
  (NOT_DONE.test(withoutMore(fact)) || undoneListed(fact) !== undefined || isUndonePart(frame, target, fact));

/** 开工项目还有：甲桥，总投资2亿元: the list goes on, and nothing is left to do. */
const withoutMore = ({ quantity, layers }: Fact): string =>
  quantity.kind === 'count' ? layers.own : layers.own.replace(/(?<=项目|工程|企业)还有(?=\s|$)/, '');

/** 甲县4个 of 未开工12个，其中甲县4个: only where it is asked for, or where all the parts are. */
const isUndonePart = ({ text, regions }: Frame, { members }: Target, fact: Fact): boolean =>
  (members === true ||
    (fact.subject !== '' && text.includes(fact.subject)) ||
    regions.some(({ name }) => name === fact.subject)) &&
  undoneWhole(fact) !== undefined;

/** 4个 of 11个尚未开工，其中5个因土地未批，4个因资金未落实; 9个 of 其中用地未落实的15个、手续不全的9个 */
const HELD_UP =
  /^(?:其中，?\s?|有)?(?:(?:因|受|由于|卡在)|[^，。；]{2,10}(?:未[^，。；]{1,4}|不[全齐足到]位?|缺[乏失位]?|滞后|受阻|没[^，。；]{1,4})的? ?)/;

/** 5个 of 未开工的9个项目中，用地未获批5个: one of the causes, where no cause is asked for. */
const isOneHeldUp = ({ text, negated }: Frame, { members }: Target, fact: Fact): boolean =>
  negated === true &&
  members !== true &&
  !isForMoney(text, fact) &&
  (undoneListed(fact) !== undefined ||
    (HELD_UP.test(fact.layers.own) && undoneWhole(fact) !== undefined && !/因|受|由于|卡/.test(text))) &&
  cover(withoutGeneric(fact.layers.own), text, 0) === 0;

/** 2亿元 of 其余8个项目一共安排2亿元, where nobody asks for those. */
const isOfRest = ({ text }: Frame, { layers }: Fact): boolean =>
  ((REST.test(layers.head) && !REST.test(layers.own)) || REST_ALIKE.test(layers.own)) &&
  !/其[余他]|剩余|余下|剩下|另外/.test(text);

/** 其余9个均在2亿元以上 */
const REST_ALIKE = /^(?:其余|剩余|余下|剩下)的? (?:均|都|全部?)/;
const REST = /^(?:其余|剩余|余下|剩下)的? /;

/** 6个 of 签约的10个项目中，已有6个开工: how far those signed have come, where 开工项目 are asked for. */
const isHowFarOthersCame = ({ text }: Frame, { subject, quantity }: Fact): boolean => {
  const stage = quantity.kind === 'count' ? /^(签约|开工|投产|竣工)项目中/.exec(subject)?.[1] : undefined;
  return stage !== undefined && !new RegExp(`${stage[0]}[^，、。]{0,10}[已有中里了的]`).test(text);
};

/** 还有9个要开工 is a plan, and 还有市级重点项目27个 tells of more, as 同日开工的还有 does. */
const NOT_DONE = anyOf(
  /未(?!来)|没(?:有|能|(?=[开复竣动投签完落批办]))|剩余|其余(?! (?:项目)?[均都]?(?:为|是|由|通过|靠))/,
  /(?<![短紧])缺(?![陷席点勤])|[还只]剩|剩下|尚(?:未|有|缺|余)/,
  /(?<!(?:同[日天期时]|当[日天])(?:[开动复竣]工|签约|投产|建成)的)还有(?![^，。；]{0,8}(?:(?<![主重需])要|滞后|落后|[缓较偏]慢)|[^，。；\s]{0,4}[国省市州县区]级(?:重[点大])?项目$)/,
  /还[差缺]|缺口|正在施工|正在办理|待[售建拆批办]|挂在?账/,
);
