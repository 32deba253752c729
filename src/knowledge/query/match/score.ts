import type { Fact } from '../../facts/fact.ts';
import { type Measure, measuredBy } from '../../facts/measure/measure.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import { levelNamed } from '../../facts/slots/slots.ts';
import { isSoft } from '../../language/tokens.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { variantsOf } from '../tables/synonyms.ts';
import { metricAffinity } from './affinity.ts';
import { batchFit } from './batch-fit.ts';
import { addedFit, countFit, undoneFit } from './counted.ts';
import { cover } from './cover.ts';
import { coverageOf, lacksWord } from './coverage.ts';
import { excess, isStranger } from './excess.ts';
import { givenFit } from './given-fit.ts';
import { countedFits, kindFits, unitFit, verbFits } from './kind.ts';
import { levelFit } from './level-fit.ts';
import { modalityFit } from './modality.ts';
import { measuredByFit, multipleOfFit } from './multiples.ts';
import { periodFit, sincePassed } from './period-fit.ts';
import { phaseFit } from './phase-fit.ts';
import { allOverFit, regionFit, wholeFit } from './place-fit.ts';
import {
  againstFit,
  classFit,
  exactFit,
  partFit,
  priceFit,
  qualifierFit,
  reachedFit,
  shareFit,
  termFit,
} from './qualifiers.ts';
import type { Setting } from './setting.ts';
import { isOfMember, isOfOtherStretch } from './sibling.ts';
import { thingFits } from './things.ts';

/** A fact that fits a target, and how well. */
export interface Match {
  readonly fact: Fact;
  readonly score: number;
  /** Share of the question's words found around the figure. */
  readonly coverage: number;
}

/** Undefined when any slot says it is another thing. */
export function scoreFact(frame: Frame, target: Target, fact: Fact, setting: Setting): Match | undefined {
  if (!isCandidate(frame, target, fact)) return undefined;
  const metric = metricAffinity(target, fact);
  if (metric === 0) return undefined;
  const slots = slotsFit(frame, target, fact, setting.pageOf(fact));
  const words = [...target.own, ...target.shared];
  const isOfWhole = target.members !== true && words.every(isGeneric);
  const held = target.measures.reduce((fit, measure) => fit * measureFit(measure, fact, isOfWhole), 1);
  if (slots === 0 || held === 0) return undefined;
  if (isStranger(frame, words, fact)) return undefined;
  if (target.measured !== undefined && lacksWord([target.measured], fact, setting)) return undefined;
  const coverage = coverageOf(words, fact, setting);
  const more = excess(frame, fact);
  if (coverage === undefined || isOfMember(target, fact, setting)) return undefined;
  if (isOfOtherStretch(target.period ?? frame.period, target, fact, setting)) return undefined;
  const telling = isNamed(target, fact) ? words.filter((word) => !isSoft(word)) : words;
  if (more >= FOREIGN && lacksWord(telling, fact, setting)) return undefined;
  const score =
    (namesSubject(target, fact) ? 0.06 : 0) +
    coverage * (0.4 + 0.6 * slots) * (0.6 + 0.4 * metric * held) -
    more -
    (fact.headline ? 0.2 : 0) -
    (fact.part && !isNamedPart(frame, fact) ? 0.1 : 0) -
    (target.noun && !variantsOf(target.noun).some((noun) => fact.subject.includes(noun)) ? 0.3 : 0);
  return score < LEAST ? undefined : { fact, score, coverage };
}

/** Below this a figure has hardly a word and a slot of the question. */
const LEAST = 0.12;

/** 平川镇 of 其中平川镇1.2万亩, where 平川镇 is asked for, and 续建项目4项 where the 续建 are. */
const isNamedPart = ({ text }: Frame, { subject }: Fact): boolean =>
  (subject.length > 2 && !isGeneric(subject) && text.includes(subject)) ||
  (BUILDING.test(subject) && text.includes(subject.slice(0, 2)));

/** How far the projects of a list have come, where it is cut by that. */
const BUILDING = /^[新续改扩在]建(?:重点|重大)?(?:项目|工程)/;

/** What a figure tells of mostly is not asked: with a word of the question nowhere near, it is of another thing. */
const FOREIGN = 0.2;

/** A figure that can fill the question word and that the question does not itself name (9.6亿里省级出多少). */
const isCandidate = (frame: Frame, target: Target, fact: Fact): boolean =>
  fact.role !== 'superseded' &&
  ((fact.role === 'change') === target.change || isGap(target, fact)) &&
  kindFits(target, fact) &&
  verbFits(frame.text, target, fact) &&
  countedFits(target, fact) &&
  thingFits(target.things, fact) &&
  (frame.negated === 'among' || frame.negated === isNegated(fact)) &&
  !isRepeated(frame, fact.quantity.text);

/** 超时序进度4.7个百分点: a gap in points, whether the question speaks of a rise or not. */
const isGap = ({ kinds }: Target, { quantity }: Fact): boolean =>
  quantity.kind === 'percentage-point' && kinds?.[0] === 'percentage-point';

const isRepeated = ({ given }: Frame, figure: string): boolean =>
  given.some(({ text }) => text.startsWith(figure.replace(/元$/, '')));

/** What the whole question says against a figure's own words. */
const QUALIFIED: readonly ((question: string, fact: Fact) => number)[] = [
  allOverFit,
  shareFit,
  exactFit,
  againstFit,
  priceFit,
  termFit,
  reachedFit,
  addedFit,
  countFit,
  undoneFit,
];

/** A target with the scope that holds for it, and the page of the fact. */
interface Asked {
  readonly frame: Frame;
  readonly target: Target;
  readonly regions: Frame['regions'];
  readonly level: Frame['level'];
  readonly page: PageScope;
}

const SLOTS: readonly ((asked: Asked, fact: Fact) => number)[] = [
  ({ regions, page }, fact) => regionFit(regions, fact, page),
  ({ frame, target, regions }, fact) =>
    wholeFit(frame.text, regions, fact, () => target.members === true || namesThing(target)),
  ({ frame, target, page }, fact) =>
    (target.period ?? frame.period) === undefined ? sincePassed(fact, page) : 1,
  ({ frame, target }, fact) =>
    periodFit(target.period ?? frame.period ?? (target.change ? undefined : frame.base), fact),
  ({ frame, target, page }, fact) => batchFit(target.batch ?? frame.batch, fact, page),
  ({ frame, target }, fact) => phaseFit(target.phases ?? frame.phases, fact, isNamed(target, fact)),
  ({ level, page, regions }, fact) => levelFit(level, fact, page, regions),
  ({ frame, target }, fact) => givenFit({ text: frame.text, given: target.given ?? frame.given }, fact),
  ({ frame, target }, fact) => modalityFit(frame, target, fact),
  ({ target }, fact) => unitFit(target, fact),
  ({ frame }, fact) => measuredByFit(frame, fact),
  ...QUALIFIED.map(
    (fitOf) =>
      ({ frame }: Asked, fact: Fact) =>
        fitOf(frame.text, fact),
  ),
  ({ frame, target }, fact) => qualifierFit(frame.text, fact, saidOf(frame, target)),
  ({ frame, target }, fact) =>
    target.item === undefined ? classFit(frame.text, fact) * partFit(frame.text, fact) : 1,
];

/** The question without what it says of the other figures. */
const saidOf = ({ text }: Frame, { aside = [] }: Target): string =>
  aside.reduce((rest, other) => rest.replace(other, ''), text);

/** How well place, time, batch, phase, list, modality, unit and qualifiers agree; 0 as soon as one says it is another thing. */
function slotsFit(frame: Frame, target: Target, fact: Fact, page: PageScope): number {
  const regions = target.regions ?? frame.regions;
  const level = target.level === 'none' ? undefined : (target.level ?? frame.level);
  const asked: Asked = { frame, target, regions, level, page };
  let product = 1;
  for (const fitOf of SLOTS) {
    product *= fitOf(asked, fact);
    if (product === 0) return 0;
  }
  return product;
}

/** A word of the target's is more than 重点项目 or 签约. */
const namesThing = ({ own, shared }: Target): boolean =>
  [...own, ...shared].some((word) => !isGeneric(word) && levelNamed(word) === undefined && !isSoft(word));

/** One of the target's words is the figure's subject. */
const isNamed = ({ own, shared }: Target, { subject }: Fact): boolean =>
  [...own, ...shared].some(
    (word) => !isGeneric(word) && levelNamed(word) === undefined && cover(word, subject) > 0.8,
  );

/** Its subject has every word of the target's own. */
export const namesSubject = ({ own }: Target, { subject }: Fact): boolean =>
  own.some((word) => !isGeneric(word)) && own.every((word) => isGeneric(word) || subject.includes(word));

/** 未开工, 剩余: what is not done is another thing than what is. */
const isNegated = (fact: Fact): boolean =>
  NOT_DONE.test(fact.layers.own) && fact.quantity.kind !== 'duration';

/** 还有9个要开工 is a plan. */
const NOT_DONE =
  /未(?!来)|没有|剩余|其余(?! [均都]?(?:为|是|由|通过|靠))|[还只]剩|剩下|尚(?:未|有|缺|余)|还有(?!.*要)|还[差缺]|缺口|正在施工|正在办理|待[售建拆批办]/;

/** 到位资金158亿元，增长5.2%: the change of another measure, whatever the page is headed. */
function namesOther(asked: string | undefined, { layers }: Fact): boolean {
  const told = measuredBy(`${layers.own}，${layers.head}`)?.metric?.id;
  return (
    asked !== undefined &&
    told !== undefined &&
    told !== asked &&
    (RATES.includes(asked) || !BROAD.includes(told))
  );
}

/** 基础设施投资增长6%，上半年为下降4%: of a class of the investment told of before, not of all of it. */
const isOfClass = ({ subject }: Fact): boolean => SECTOR.test(subject);
const SECTOR =
  /(?:项目(?=投资)|设施|房地产|开发|产业|[工农商服]业|技术改造|技改|民间|领域|类)(?:投资|建设)?$/;

/** A rate asked for is no sum of money that grew. */
const RATES: readonly string[] = ['completion-rate', 'start-rate', 'resumption-rate', 'share'];

/** Measures that say too little to be another one. */
const BROAD: readonly string[] = [
  'investment',
  'investment-completed',
  'project-count',
  'fixed-asset-investment',
];

/** 固定资产投资 of 固定资产投资增长多少 must be named before the figure in its paragraph, best in its own clause, in whatever words. */
function measureFit(asked: Measure, fact: Fact, ofWhole: boolean): number {
  const { words, metric } = asked;
  const multiple = multipleOfFit(asked, fact);
  if (multiple !== undefined) return multiple;
  const names = (text: string): boolean =>
    variantsOf(words).some((w) => text.includes(w)) ||
    (metric !== undefined && text.search(metric.pattern) >= 0);
  if (names(`${fact.layers.own}，${fact.layers.head}，${fact.subject}`)) return 1;
  if (fact.role === 'change' && (namesOther(metric?.id, fact) || (ofWhole && isOfClass(fact)))) return 0;
  const block = fact.article.blocks[fact.sentence.block];
  const before = fact.article.text.slice(block?.start ?? 0, fact.span.start);
  if (names(`${fact.layers.heading}${before}`)) return 0.6;
  return names(fact.article.title) ? 0.5 : 0;
}
