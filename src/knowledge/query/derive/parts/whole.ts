import { Decimal, rounded } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { measureOf } from '../../../facts/measure/measure.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import type { Setting } from '../../match/setting.ts';
import { batchFit } from '../../match/slots/batch.ts';
import { givenFit } from '../../match/slots/given.ts';
import { levelFit } from '../../match/slots/level.ts';
import { periodFit } from '../../match/slots/period/index.ts';
import { phaseFit } from '../../match/slots/phase.ts';
import { regionFit, wholeFit } from '../../match/slots/place.ts';
import { cover } from '../../match/words/cover.ts';
import { excess } from '../../match/words/excess.ts';
import type { Derived, Deriving } from '../present.ts';

/** The whole a share is of: 20亿元产值，占林业产值的40% → 林业产值 = 20 ÷ 40%. */
export const deriveWhole: Deriving = (frame, _reading, facts, setting) => {
  const [target] = frame.targets;
  if (target === undefined || !asksAmount(target)) return undefined;
  for (const share of ownListFirst(frame, facts, setting)) {
    const whole = wholeNamed(share) ?? taskNamed(share);
    if (whole === undefined || !isInScope(frame, share, setting)) continue;
    const part = facts.some((fact) => tells(fact, whole, share)) ? undefined : partOf(share, facts);
    if (part !== undefined && fitsWhole(frame, target, whole, share, part))
      return divided(part, share, whole);
  }
  return undefined;
};

/** The list of the place itself before those above it, in text order: 全县重点项目 before 省级重点项目. */
function ownListFirst(frame: Frame, facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const shares = facts.filter(({ quantity }) => quantity.kind === 'percent');
  const fitOf = (share: Fact): number => levelFit(frame.level, share, setting.pageOf(share), frame);
  return shares
    .map((share) => ({ share, held: fitOf(share) }))
    .sort((a, b) => b.held - a.held)
    .map(({ share }) => share);
}

/** 概算总投资21.5亿元 beside 占概算总投资的85%, 技改到位资金60亿元 beside 占全市技改到位资金的85%: what a page says need not be reckoned. */
const tells = (fact: Fact, whole: string, share: Fact): boolean =>
  isOfYearOf(fact, share) && names(fact, whole, share);

/** 年度计划投资95亿元 of the year to come is not the plan that this year's rate is of. */
const isOfYearOf = (fact: Fact, share: Fact): boolean => {
  const [a, b] = [fact, share].map(({ period }) => period?.value.from.slice(0, 4));
  return a === undefined || b === undefined || a <= b;
};

const names = ({ article, role, measure, subject, quantity }: Fact, whole: string, share: Fact): boolean =>
  article === share.article &&
  role === 'level' &&
  quantity.kind !== 'percent' &&
  [whole, whole.replace(/^[全我本该][省市县区州]/, '')].some(
    (words) => words === measure || words === `${subject}${measure}`,
  );

const asksAmount = ({ kinds }: Target): boolean =>
  kinds === undefined || kinds.some((kind) => ['money', 'count', 'area'].includes(kind));

/** 林业产值 of 占林业产值的40% */
export const wholeNamed = ({ quantity, layers }: Fact): string | undefined =>
  quantity.kind === 'percent'
    ? /占([^，。；占\d]{2,24})的$/.exec(layers.own.split(' ')[0] ?? '')?.[1]
    : undefined;

/** 年度任务 of 完成年度任务的108% */
const taskNamed = ({ quantity, layers }: Fact): string | undefined =>
  quantity.kind === 'percent'
    ? /完成([^，。；完\d]{0,8}(?:任务|计划|目标))的?$/.exec(layers.own.split(' ')[0] ?? '')?.[1]
    : undefined;

/** Of the place, list, time, batch, phase and number of things asked for. */
function isInScope(frame: Frame, share: Fact, setting: Setting): boolean {
  const page = setting.pageOf(share);
  return (
    regionFit(frame.regions, share, page) > 0 &&
    wholeFit(frame.text, frame.regions, share, () => frame.terms.some((term) => !isGeneric(term))) > 0 &&
    givenFit(frame, share) >= 0.85 &&
    levelFit(frame.level, share, page, frame) > 0 &&
    periodFit(frame.period, share) > 0 &&
    batchFit(frame.batch, share, page) > 0 &&
    phaseFit(frame.phases, share, false) > 0
  );
}

/** The figure the share is told of; a plan is no part of itself. */
const partOf = (share: Fact, facts: readonly Fact[]): Fact | undefined => {
  const part = share.of ?? facts.findLast((fact) => isBefore(fact, share));
  return part?.role === 'level' && part.metric !== 'annual-planned-investment' ? part : undefined;
};

const isBefore = (fact: Fact, share: Fact): boolean =>
  fact.sentence === share.sentence &&
  fact.article === share.article &&
  fact.span.start < share.span.start &&
  fact.role === 'level' &&
  fact.quantity.kind !== 'percent';

function divided(part: Fact, share: Fact, whole: string): Derived {
  const value = new Decimal(part.quantity.number).dividedBy(
    new Decimal(share.quantity.number).dividedBy(100),
  );
  const number = rounded(value, false);
  return {
    number,
    unit: part.quantity.unit,
    formula: `${part.quantity.number} ÷ ${share.quantity.number}%`,
    inputs: [part, share],
    label: `由占比倒推${whole}`,
    rounded: !value.equals(number),
  };
}

function fitsWhole(frame: Frame, target: Target, whole: string, share: Fact, part: Fact): boolean {
  if (target.kinds?.includes(part.quantity.kind) === false) return false; // 全市重点项目几个 asks for no money
  const words = frame.terms.filter((w) => w.length >= 2 && !isGeneric(w) && !/整个|盘子/.test(w));
  if (AIM.test(whole)) return isAimAsked(frame, target, part, share) && isOwner(words, share);
  if (target.terse !== undefined && !whole.includes(target.terse)) return false; // 税 is no 产值
  const around = `${whole} ${share.layers.sentence} ${share.article.title}`;
  if (!measures(target, whole, frame.text) || words.some((w) => cover(w, around) < 0.5)) return false;
  return words.some((w) => cover(w, whole) >= 0.6) || frame.text.includes(whole);
}

/** With so much that nobody asked for, the share is told of a part: 产业项目 of 重点项目. */
const FOREIGN = 0.2;

const AIM = /计划|目标|任务/;

/** The year's planned investment (no plan of how many are to be finished), or the year's task of what the part measures: 利用外资的全年任务. */
const isAimAsked = (frame: Frame, { metric }: Target, part: Fact, share: Fact): boolean =>
  metric?.id === 'annual-planned-investment'
    ? part.quantity.kind === 'money' && excess(frame, share) < FOREIGN
    : metric !== undefined && metric.id === part.metric && AIM.test(frame.text);

/** The whole is measured in what the question asks for. */
const measures = ({ metric, measure }: Target, whole: string, asked: string): boolean =>
  metric === undefined
    ? asked.includes(whole.slice(-2))
    : whole.includes(measure?.slice(-2) ?? whole) || measureOf(whole, 'money')?.metric?.id === metric.id;

/** 60个区重点项目…占年度投资计划的88.2%: the plan is that of the figure's own subject. */
const isOwner = (words: readonly string[], share: Fact): boolean =>
  words
    .filter((w) => !/完成/.test(w))
    .every(
      (w) =>
        share.region?.value.name.startsWith(w) ||
        cover(w, `${share.layers.head} ${share.layers.sentence}`) >= 0.6,
    );
