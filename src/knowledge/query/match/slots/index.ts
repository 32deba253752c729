import type { Fact } from '../../../facts/fact.ts';
import type { PageScope } from '../../../facts/page-scope.ts';
import { isClassName } from '../../../facts/role/threshold.ts';
import { levelNamed } from '../../../facts/slots/slots.ts';
import { isSoft } from '../../../language/tokens.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { cover } from '../words/cover.ts';
import { allOverFit, hereFit } from './all-over.ts';
import { baseYearFit } from './base-year.ts';
import { batchFit, roundsFit, theseFit } from './batch.ts';
import { bondKindFit, bondSumFit } from './bond-kind.ts';
import { causeFit } from './cause.ts';
import { comparedFit, contributedFit, ranksMovedFit } from './compared-with.ts';
import { addedFit, countFit } from './counted.ts';
import { doneFit, undoneFit } from './done.ts';
import { begunFit, recountedFit } from './event.ts';
import { festivalFit } from './festival.ts';
import { givenFit, rateLimitFit } from './given.ts';
import { goalFit } from './goal.ts';
import { groupFit } from './group.ts';
import { jointFundsFit } from './joint-funds.ts';
import { outputFit, unitFit } from './kind.ts';
import { leftOutFit } from './left-out.ts';
import { levelFit } from './level.ts';
import { miscountFit } from './miscount.ts';
import { modalityFit } from './modality.ts';
import { measuredByFit } from './multiples.ts';
import { partFit, portionFit, restFit, shortFit } from './part.ts';
import { payerFit } from './payer.ts';
import { againstStretchFit } from './period/against-stretch.ts';
import { allYearFit, monthAloneFit, periodFit, sincePassed, weekFit, yearBeforeFit } from './period/index.ts';
import { allThreeFit, phaseFit } from './phase.ts';
import { modelFit, onePartFit, parkFit, regionFit, townFit, wholeFit } from './place.ts';
import {
  againstFit,
  apartFit,
  classFit,
  exactFit,
  markFit,
  priceFit,
  qualifierFit,
  reachedFit,
  shareFit,
  termFit,
} from './qualifiers.ts';
import { roundBeforeFit } from './round-before.ts';
import { sinceStartFit } from './since-start.ts';
import { spentAsideFit, spentFit } from './spent.ts';
import { stageFit } from './stage.ts';
import { venueFit } from './venue.ts';
import { verifiedFit } from './verified.ts';
import { workDoneFit } from './work-done.ts';

/** What the whole question says against a figure's own words. */
const QUALIFIED: readonly ((question: string, fact: Fact) => number)[] = [
  allOverFit,
  hereFit,
  allYearFit,
  yearBeforeFit,
  allThreeFit,
  shareFit,
  exactFit,
  againstFit,
  againstStretchFit,
  baseYearFit,
  apartFit,
  priceFit,
  markFit,
  portionFit,
  restFit,
  shortFit,
  termFit,
  reachedFit,
  rateLimitFit,
  weekFit,
  festivalFit,
  countFit,
  doneFit,
  begunFit,
  causeFit,
  undoneFit,
  theseFit,
  verifiedFit,
  groupFit,
  bondKindFit,
  bondSumFit,
  workDoneFit,
  outputFit,
  miscountFit,
  roundBeforeFit,
];

/** A target with the scope that holds for it, and the page of the fact. */
interface Asked {
  readonly frame: Frame;
  readonly target: Target;
  readonly regions: Frame['regions'];
  readonly level: Frame['level'];
  readonly page: PageScope;
}

/** 累计完成投资9亿元 */
const SO_FAR = /累计|开累/;

const SLOTS: readonly ((asked: Asked, fact: Fact) => number)[] = [
  ({ regions, page }, fact) => regionFit(regions, fact, page),
  ({ frame, page, regions }, fact) => onePartFit(frame.text, regions, fact, page),
  ({ regions }, fact) => modelFit(regions, fact),
  ({ frame, regions }, fact) => parkFit(frame.text, regions, fact),
  ({ frame, page, regions }, fact) => venueFit(frame.text, regions, fact, page),
  ({ frame, target, regions }, fact) =>
    wholeFit(frame.text, regions, fact, () => target.members === true || namesThing(target)),
  ({ frame, target, page, regions }, fact) => townFit(frame, regions, fact, () => namesThing(target), page),
  ({ frame, target, page }, fact) =>
    (target.period ?? frame.period) === undefined
      ? sincePassed(fact, page) * monthAloneFit(frame.text, fact)
      : 1,
  ({ frame, target }, fact) => {
    const told = SO_FAR.test(fact.layers.own);
    if (target.soFar || (target.ratherSoFar && told)) return Number(told);
    const fit = periodFit(target.period ?? frame.period ?? (target.change ? undefined : frame.base), fact);
    return target.ratherSoFar ? 0.8 * fit : fit;
  },
  ({ frame, target, page }, fact) => batchFit(target.batch ?? frame.batch, fact, page, frame.text),
  ({ frame, target }, fact) => roundsFit(target.period ?? frame.period, fact),
  ({ frame, target }, fact) => phaseFit(target.phases ?? frame.phases, fact, isNamed(target, fact)),
  ({ frame, level, page, regions }, fact) => levelFit(level, fact, page, { ...frame, regions }),
  ({ frame, target }, fact) => givenFit({ text: frame.text, given: target.given ?? frame.given }, fact),
  ({ frame, target }, fact) => goalFit(frame, target, fact),
  ({ frame, target }, fact) => modalityFit(frame, target, fact),
  ({ frame, target }, fact) => spentFit(frame, target, fact),
  ({ target }, fact) => unitFit(target, fact),
  ({ target }, fact) => stageFit(target, fact),
  ({ target }, fact) => payerFit(target.payers, fact),
  ({ target }, fact) => jointFundsFit(target, fact),
  ({ frame }, fact) => measuredByFit(frame, fact),
  ({ frame, target }, fact) => recountedFit((target.period ?? frame.period) !== undefined, fact),
  ...QUALIFIED.map(
    (fitOf) =>
      ({ frame }: Asked, fact: Fact) =>
        fitOf(frame.text, fact),
  ),
  ({ frame, target }, fact) => sinceStartFit(saidOf(frame, target), fact),
  ({ frame, target }, fact) => spentAsideFit(saidOf(frame, target), frame.text, fact),
  ({ frame, target }, fact) => comparedFit(saidOf(frame, target), fact),
  ({ frame }, fact) => ranksMovedFit(frame.text, fact) * contributedFit(frame.text, fact),
  ({ frame, target }, fact) => addedFit(saidOf(frame, target), fact),
  ({ frame, target }, fact) => leftOutFit(saidOf(frame, target), fact),
  ({ frame, target }, fact) => qualifierFit(thingOf(frame, target), fact, saidOf(frame, target)),
  ({ frame, target }, fact) =>
    target.item === undefined
      ? classFit(saidOf(frame, target), fact) * partFit(saidOf(frame, target), fact)
      : 1,
];

/** The question without what it says of the other figures. */
export const saidOf = ({ text }: Frame, { aside = [] }: Target): string =>
  aside.reduce((rest, other) => rest.replace(other, ''), text);

/** What is said of the thing: all of the question, but for what tells the others of a list apart (新建项目和续建项目各几个). */
const thingOf = (frame: Frame, target: Target): string =>
  target.item === undefined ? frame.text : `${saidOf(frame, target)}${measuresOf(target)}`;

/** 人均可支配收入 of 城镇居民、农村居民人均可支配收入各增长多少: what all items of the list are measured in. */
const measuresOf = ({ measure = '', measures }: Target): string =>
  `${measures.map(({ words }) => words).join('')}${measure}`;

/** How well place, time, batch, phase, list, modality, unit and qualifiers agree; 0 as soon as one says it is another thing. */
export function slotsFit(frame: Frame, target: Target, fact: Fact, page: PageScope): number {
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

/** A word of the target's is more than 重点项目, 工业项目 or 签约. */
const namesThing = ({ own, shared }: Target): boolean =>
  [...own, ...shared].some(
    (word) => !isGeneric(word) && levelNamed(word) === undefined && !isSoft(word) && !isClass(word),
  );

/** 工业 and 工业项目, 亿元以上产业项目, 锂电产业; 城北片区 is a name */
const isClass = (word: string): boolean =>
  isClassName(word) ||
  /(?:产业链?|行业)$/.test(word) ||
  (!/[市县区州旗]$/.test(word) && isClassName(`${word}项目`));

/** One of the target's words is the figure's subject. */
export const isNamed = ({ own, shared }: Target, { subject }: Fact): boolean =>
  [...own, ...shared].some(
    (word) =>
      !isGeneric(word) && levelNamed(word) === undefined && !isClassName(word) && cover(word, subject) > 0.8,
  );
