import { addDays, previousYear } from '../../extract/dimensions/period-arithmetic.ts';
import { commonUnit, Decimal, inUnit, rounded } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { measureOf } from '../../facts/measure.ts';
import type { Period } from '../../types.ts';
import { isGeneric } from '../chunks.ts';
import type { Frame } from '../frame.ts';
import { rankFacts } from '../lookup.ts';
import { regionFit } from '../match/compatible.ts';
import { cover } from '../match/cover.ts';
import type { Setting } from '../match/setting.ts';
import type { Target } from '../targets.ts';
import type { Derived } from './present.ts';

/** A figure of an earlier stretch, reckoned back from a later one and its change: 340 - 20, 630 ÷ 2.1, 24.2 ÷ 1.21. */
export function deriveBase(frame: Frame, facts: readonly Fact[], setting: Setting): Derived | undefined {
  const target = frame.targets[0];
  const period = frame.base ?? frame.period;
  if (target === undefined || period === undefined) return undefined;
  const { period: _asked, base: _base, ...timeless } = frame;
  const asked = { ...target, own: wordsOf(target.own), shared: wordsOf(target.shared) };
  const growth = target.metric?.id === 'growth';
  const levels = rankFacts(timeless, { ...asked, change: growth }, facts, setting).filter(
    (m) => m.fact.quantity.kind !== 'percentage-point' && isOfPlace(frame, m.fact, setting),
  );
  for (const { fact } of levels.slice(0, 12)) {
    const change = changesOf(fact, facts).find((c) => isFor(c, fact, period));
    if (change !== undefined) return before(fact, change);
  }
  return undefined;
}

/** A county's figure is not its city's. */
const isOfPlace = (frame: Frame, fact: Fact, setting: Setting): boolean =>
  regionFit(frame.regions, fact, setting.pageOf(fact)) >= 0.9;

const wordsOf = (words: readonly string[]): string[] =>
  words.filter((w) => !/同期|上年|去年|增速|倒推|申报|按|大概/.test(w));

/** Changes of the same measure told in the same sentence or the next. */
function changesOf(level: Fact, facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (c) =>
      c.article === level.article &&
      !c.headline &&
      c.span.start > level.span.start &&
      c.sentence.block === level.sentence.block &&
      (c.role === 'change' || c.quantity.kind === 'multiple') &&
      isSameMeasure(level, c, facts),
  );
}

/** 总投资…增长30亿元 changes 总投资; a bare 同比增长12.5% changes the figure before it. */
function isSameMeasure(level: Fact, change: Fact, facts: readonly Fact[]): boolean {
  const own = change.layers.own;
  const named = /个数|总投资|年度(?:计划)?投资|完成投资|完成率|投资/.exec(own)?.[0];
  if (named === undefined || named === '投资')
    return !facts.some(
      (f) =>
        f.article === level.article &&
        f.role === 'level' &&
        f.quantity.kind !== 'percent' &&
        f.span.start > level.span.start &&
        f.span.start < change.span.start,
    );
  if (named === '个数') return level.quantity.kind === 'count';
  if (named.startsWith('年度')) return level.metric === 'annual-planned-investment';
  if (named === '完成率') return level.metric === 'completion-rate';
  return named === '总投资'
    ? level.metric === 'total-investment'
    : level.metric === 'investment-completed' || level.metric === 'annual-planned-investment';
}

/** The stretch a change is measured against: 与2019年同期相比, 较5月份, 同比. */
function isFor(change: Fact, level: Fact, asked: Period): boolean {
  const words = change.layers.sentence;
  const from = asked.from;
  if (asked.grain === 'years')
    return new RegExp(`(?:是|比|较|为)[“”"]*${asked.text.replace(/[“”"]|时期|期间/g, '')}`).test(words);
  const year = from.slice(0, 4);
  const given = level.period?.value;
  if (isForMonth(change, asked)) return true;
  if (new RegExp(`(?:是|与|比|较|和)${year}年`).test(words)) return true;
  if (/同比|上年|去年|同期/.test(`${change.layers.own}${words}`) && given !== undefined) {
    const last = previousYear(given);
    return (
      last.from.slice(0, 4) === year &&
      (asked.grain === 'year' || asked.to === last.to || asked.to.slice(5) === last.to.slice(5))
    );
  }
  return false;
}

/** 比1-6月收窄: the month told in the change itself is the one asked. */
function isForMonth(change: Fact, asked: Period): boolean {
  const month = /(?:比|较)(?:1[-—－~～至])?(\d{1,2})月(?!底)/.exec(change.layers.own)?.[1];
  return (
    month !== undefined &&
    asked.grain === 'month' &&
    Number(addDays(asked.to, -1).slice(5, 7)) === Number(month)
  );
}

const FELL = /下降|减少|降低|下跌|回落|少完成/;

/** 降幅收窄 and 增速回落: the rate was larger before. */
const narrowed = (change: Fact): boolean => /收窄|回落|缩小|下降|减少/.test(change.layers.own);

function before(level: Fact, change: Fact): Derived {
  const fell = level.role === 'change' ? narrowed(change) : FELL.test(change.layers.own);
  const now = new Decimal(level.quantity.number);
  const { kind, number } = change.quantity;
  const inputs = [level, change];
  const label = '由变化倒推';
  if (kind === 'multiple')
    return result(now.dividedBy(number), level, `${level.quantity.number} ÷ ${number}`, inputs, label);
  if (kind === 'percent') {
    const factor = new Decimal(1).plus(new Decimal(number).dividedBy(100).times(fell ? -1 : 1));
    return result(
      now.dividedBy(factor),
      level,
      `${level.quantity.number} ÷ ${factor.toString()}`,
      inputs,
      label,
    );
  }
  const unit = commonUnit([level.quantity]);
  const step = kind === 'percentage-point' ? new Decimal(number) : inUnit(change.quantity, unit);
  const value = fell ? inUnit(level.quantity, unit).plus(step) : inUnit(level.quantity, unit).minus(step);
  return {
    number: rounded(value, true),
    unit,
    formula: `${level.quantity.number} ${fell ? '+' : '-'} ${step.toString()}`,
    inputs,
    label,
  };
}

function result(
  value: Decimal,
  level: Fact,
  formula: string,
  inputs: readonly Fact[],
  label: string,
): Derived {
  const number = rounded(value, false);
  return { number, unit: level.quantity.unit, formula, inputs, label, rounded: !value.equals(number) };
}

/** The whole a share is of: 20亿元产值，占林业产值的40% → 林业产值 = 20 ÷ 40%. */
export function deriveWhole(frame: Frame, facts: readonly Fact[], setting: Setting): Derived | undefined {
  const target = frame.targets[0];
  if (
    target === undefined ||
    (target.kinds !== undefined && !target.kinds.some((k) => k === 'money' || k === 'count' || k === 'area'))
  )
    return undefined;
  const words = frame.terms.filter((w) => !isGeneric(w) && !/整个|大概|倒推|盘子/.test(w));
  for (const share of facts) {
    const whole =
      share.quantity.kind === 'percent' &&
      /占([^，。；占\d]{2,24})的$/.exec(share.layers.own.split(' ')[0] ?? '')?.[1];
    if (
      !whole ||
      regionFit(frame.regions, share, setting.pageOf(share)) === 0 ||
      !fitsWhole(frame, target, words, whole, share)
    )
      continue;
    const part = facts
      .filter(
        (f) =>
          f.sentence === share.sentence &&
          f.article === share.article &&
          f.span.start < share.span.start &&
          f.role === 'level' &&
          f.quantity.kind !== 'percent',
      )
      .at(-1);
    if (part === undefined) continue;
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
  return undefined;
}

function fitsWhole(
  frame: Frame,
  target: Target,
  words: readonly string[],
  whole: string,
  share: Fact,
): boolean {
  if (/计划|目标|任务/.test(whole))
    return target.metric?.id === 'annual-planned-investment' && ownerFits(words, share);
  const around = `${whole} ${share.layers.sentence} ${share.article.title}`;
  const named = words.filter((w) => w.length >= 2);
  const measure =
    target.metric === undefined ||
    whole.includes(target.measure?.slice(-2) ?? '') ||
    measureOf(whole, share.quantity.kind === 'percent' ? 'money' : share.quantity.kind)?.metric?.id ===
      target.metric.id;
  if (!measure || named.some((w) => cover(w, around) < 0.5)) return false;
  return named.some((w) => cover(w, whole) >= 0.6) || frame.text.includes(whole);
}

/** 60个区重点项目…占年度投资计划的88.2%: the plan is that of the figure's own subject. */
const ownerFits = (words: readonly string[], share: Fact): boolean =>
  words
    .filter((w) => w.length >= 2 && !/完成/.test(w))
    .every((w) => cover(w, `${share.layers.head} ${share.layers.sentence}`) >= 0.6);
