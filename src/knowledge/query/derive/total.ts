import {
  commonUnit,
  comparable,
  Decimal,
  inUnit,
  isSameMetric,
  rounded,
  sameOccasion,
} from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { measuresIn } from '../../facts/measure/measure.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { holesIn } from '../asking/holes.ts';
import { levelsApart } from '../asking/levels.ts';
import { figuresOfEach } from '../finding/each-of.ts';
import type { Setting } from '../match/setting.ts';
import { areOfTwoStretches } from '../match/slots/period/two-stretches.ts';
import { regionFit } from '../match/slots/place.ts';
import { countAlike } from '../match/things.ts';
import { addsUp, sumsTogether } from '../tables/operations.ts';
import { threeSpelt } from '../tables/stages.ts';
import { asksSoFar, batchesTogether } from './all-batches.ts';
import { membersAnnounced } from './announced.ts';
import { areAllCeremonies } from './by-quarter.ts';
import { areNested } from './nested.ts';
import { type Derived, type Deriving, quotientOf } from './present.ts';

/** 甲、乙和丙加起来: the sum of several figures, each found for itself; with 占年度计划合计的多少 also that of their plans. */
export const deriveTotal: Deriving<Derived[]> = (frame, reading, facts, setting) => {
  const { text, given, phases } = frame;
  const isSum = sumsTogether.test(text) || addsUp.test(text);
  if (!isSum && !asksSoFar(text)) return undefined;
  const together = batchesTogether(frame, facts, setting);
  if (!isSum && together === undefined) return undefined;
  const [, amount = text, share] = OF_PLAN.exec(text) ?? [];
  const sumsOf = (asked: string, isMeant = allMeant): readonly Derived[] | undefined => {
    const each = figuresOfEach(asked, reading, facts, setting);
    if (!each?.every(isMeant)) return undefined;
    const sums = each.flatMap((items) =>
      isCountOf(items, given) && !areOfTwoStretches(text, items) ? (sumOf(items) ?? []) : [],
    );
    return sums.length === each.length ? sums : undefined;
  };
  const apart = levelsApart(amount);
  const spelt = phases.length === 0 ? phasesSpelt(apart, frame) : apart.replace(/“三个一批”[，、]?/, '');
  const sums =
    (together === undefined ? undefined : sumsOf(listed(together))) ??
    sumsOf(listed(spelt)) ??
    (tellsBatches(frame, facts, setting)
      ? undefined
      : sumsOf(
          listed(batchesSpelt(spelt)),
          (items) => !BY_QUARTER.test(spelt) || areAllCeremonies(items, frame, facts, setting),
        ));
  if (spelt !== amount && sums?.some((sum) => isStated(sum, facts))) return undefined;
  if (sums === undefined && share === undefined) return sumAnnounced(frame, facts, setting);
  if (sums === undefined || share === undefined) return sums && [...sums];
  const plans = sumsOf(listed(ofPlan(amount)));
  const rate = plans?.[0] && sums[0] && quotientOf(sums[0], plans[0], '占年度计划');
  return rate && [...sums, rate];
};

/** 三个一批, 三块总投资, 第二期一共几个项目: what is signed, begun and come into production of a round. */
function phasesSpelt(text: string, { batch, terms }: Frame): string {
  const named = text.replace(THREE, threeSpelt);
  const isOneRound = batch !== undefined && terms.every(isGeneric) && !SEVERAL.test(text);
  return named === text && isOneRound ? text.replace(sumsTogether, (sum) => `${threeSpelt}${sum}`) : named;
}

/** 第一批和第二批, 前三期 */
const SEVERAL = /[、和与跟及]|前[两二三四]/;
const THREE = /三个一批|三(?:大?块|个?部分|个?阶段|个?环节|大?板块|大?类(?=项目))/;

const allMeant = (_items: readonly Fact[]): boolean => true;

/** 前三批 → 第一批、第二批、第三批; 上半年两次集中开工 → 一季度、二季度集中开工, as they are held every quarter */
const batchesSpelt = (text: string): string =>
  text
    .replace(/前([两三四])([批期])/, (_, many: string, word: string) =>
      ordinals(many)
        .map((one) => `第${one}${word}`)
        .join('、'),
    )
    .replace(BY_QUARTER, (_, half?: string, three?: string, bare?: string) =>
      ordinals(half ? '两' : (three ?? bare) ? '三' : '四')
        .map((one) => `${one}季度`)
        .join('、'),
    );

const BY_QUARTER =
  /(?:(上半年)的?[两2]|([前头]三个?季度)的?[三3]|全年的?[四4])[次批场](?=重[点大]|项目|集中|开工|签约)|([前头]三个?季度)(?=(?:重大|重点)?(?:项目)?集中)/;

const ordinals = (many: string): string[] => [...'一二三四'.slice(0, '两三四'.indexOf(many) + 2)];

/** A page of the place tells what the 前三批 took together. */
const tellsBatches = ({ batch, regions }: Frame, facts: readonly Fact[], setting: Setting): boolean =>
  facts.some(
    (fact) =>
      fact.batch !== undefined &&
      fact.batch.value.ordinal === batch?.ordinal &&
      fact.batch.value.word === batch.word &&
      regionFit(regions, fact, setting.pageOf(fact)) > 0,
  );

/** 三个停车项目合计: the sum of those that a page announces and names. */
function sumAnnounced(frame: Frame, facts: readonly Fact[], setting: Setting): Derived[] | undefined {
  const sum = sumOf(membersAnnounced(frame, facts, setting) ?? []);
  return sum && [sum];
}

/** 合计完成投资多少｜，占三级年度计划合计的多少 */
const OF_PLAN = /^(.{4,80}?)，(占[^，。？]{0,10}年度[^，。？]{0,12})$/;

/** 完成投资多少 → 年度计划投资多少 */
function ofPlan(amount: string): string {
  const measure = measuresIn(amount, true).at(-1);
  return measure
    ? `${amount.slice(0, measure.start)}年度计划投资${amount.slice(measure.end)}`
    : `${amount}年度计划投资`;
}

/** The question without what says that its things are summed: a list, and what is asked of it, in one clause. */
function listed(text: string): string {
  const apart = text
    .replace(new RegExp(sumsTogether.source, 'g'), '')
    .replace(new RegExp(addsUp.source, 'g'), '、');
  const [first = '', ...rest] = apart.split('，');
  return holesIn(first).length === 0 ? first + rest.join('，') : apart;
}

/** 三个泵站 are no two: a place of the question was not read; 4个 of 4个市重点 is told beside one of them, and three of 三次集中开工 are 前两次 and the last. */
const isCountOf = (items: readonly Fact[], given: Frame['given']): boolean =>
  given.every(
    ({ kind, number, text }) =>
      kind !== 'count' ||
      /[批轮次]$/.test(text) ||
      number === items.length ||
      items.some(({ article, sentence }) => article.text.slice(sentence.start, sentence.end).includes(text)),
  );

/** The page of the parts tells their sum itself. */
const isStated = ({ number, unit, inputs }: Derived, facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) =>
      sameOccasion(fact, inputs[0] as Fact) &&
      comparable(fact, inputs[0] as Fact) &&
      inUnit(fact.quantity, unit).equals(number),
  );

/** What several figures of one measure come to; undefined where they are no parts of one sum. */
export function sumOf(items: readonly Fact[]): Derived | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const alike = items.every(
    (fact) =>
      comparable(fact, first) && isSameMetric(fact, first) && countAlike(fact.quantity, first.quantity),
  );
  if (!alike || first.quantity.kind === 'percent' || isToldTwice(items) || areNested(items)) return undefined;
  const unit = commonUnit(items.map(({ quantity }) => quantity));
  const parts = items.map(({ quantity }) => inUnit(quantity, unit));
  const sum = parts.reduce((all, part) => all.plus(part), new Decimal(0));
  return { number: rounded(sum, true), unit, formula: parts.join(' + '), inputs: items, label: '合计' };
}

/** A figure, and the headline that says it again. */
const isToldTwice = (items: readonly Fact[]): boolean =>
  items.some((fact, i) =>
    items
      .slice(0, i)
      .some(
        (other) =>
          fact === other ||
          (fact.quantity.base === other.quantity.base &&
            fact.article === other.article &&
            (fact.headline || other.headline)),
      ),
  );
