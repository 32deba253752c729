/** 上半年两次集中开工: the ceremonies of a stretch, where each quarter is told to have had one. */
import { comparable, isSameMetric } from '../../facts/arithmetic.ts';
import { type Fact, toldSoFar } from '../../facts/fact.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Setting } from '../match/setting.ts';
import { regionFit } from '../match/slots/place.ts';

/** True for figures of one ceremony each, as long as no page tells of a further one. */
export const areAllCeremonies = (
  items: readonly Fact[],
  { regions }: Frame,
  facts: readonly Fact[],
  setting: Setting,
): boolean =>
  items.every((item) => isOfCeremony(item) && !SEVERAL.test(toldSoFar(item))) &&
  !facts.some(
    (fact) =>
      isFurther(fact, items) && isOfCeremony(fact) && regionFit(regions, fact, setting.pageOf(fact)) > 0,
  );

const CEREMONY = /集中(?:开工|签约|竣工|开竣工|投产|复工)|(?:开工|签约|竣工|投产)(?:仪式|活动)/;
/** 一季度累计集中开工: of as many ceremonies as there were; 一季度第二次集中开工: not the only one. */
const SEVERAL = /累计|[两二三四五六七八九\d][批次场]/;

/** 一季度已集中开工19个, 此次开工16个 below a headline of 集中开工; 一季度开工项目30个 may have begun anyhow. */
function isOfCeremony(fact: Fact): boolean {
  const told = toldSoFar(fact);
  const pointed = /[本此这][次批场]/.test(told) || /earlier|title/.test(fact.period?.origin ?? '');
  return CEREMONY.test(told) || (pointed && CEREMONY.test(`${fact.article.title}${fact.layers.before}`));
}

/** Of the same measure and the same stretch, at another time or on another page, and no repeated figure. */
function isFurther(fact: Fact, items: readonly Fact[]): boolean {
  const like = items.find((item) => comparable(fact, item) && isSameMetric(fact, item));
  if (
    like === undefined ||
    !isOfPhase(fact, like) ||
    fact.role !== 'level' ||
    fact.headline ||
    !isOfAll(fact)
  )
    return false;
  const repeated = items.some(
    (item) =>
      item.quantity.base === fact.quantity.base ||
      (item.article === fact.article && isOneTime(item, fact) && !isToldAnew(fact, item)),
  );
  return !repeated && isWithinStretch(fact, items);
}

/** 集中开竣工项目26个 is of no further ceremony beside 集中开工项目17个: it has those completed, too. */
const isOfPhase = ({ phases }: Fact, item: Fact): boolean =>
  item.phases.length === 0 || phases.some((phase) => item.phases.includes(phase));

/** 3月20日，一季度第二次集中开工7个: a ceremony of another sentence of the page. */
const isToldAnew = (fact: Fact, item: Fact): boolean =>
  fact.sentence !== item.sentence && CEREMONY.test(toldSoFar(fact));

const isOfAll = ({ subject }: Fact): boolean => subject === '' || isGeneric(residue(subject));

const isOneTime = ({ period: a }: Fact, { period: b }: Fact): boolean =>
  a?.value.from === b?.value.from && a?.value.to === b?.value.to;

/** In the half-year, and not all of it. */
function isWithinStretch({ period }: Fact, items: readonly Fact[]): boolean {
  const [first] = items.map((item) => quarterOf(item.period?.value.from ?? '')).sort();
  const last = items
    .map((item) => quarterOf(item.period?.value.from ?? ''))
    .sort()
    .at(-1);
  if (period === undefined || first === undefined || last === undefined) return false;
  const { from, grain } = period.value;
  return /day|month|quarter/.test(grain) && quarterOf(from) >= first && quarterOf(from) <= last;
}

/** 2024-05-17 → 2024-2 */
const quarterOf = (day: string): string => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
