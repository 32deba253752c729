import { type Metric, metrics } from '../../extract/tables/metrics.ts';
import { comparable, Decimal, sameOccasion } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { measuresIn } from '../../facts/measure.ts';
import { type Frame, type Reading, readQuestion } from '../frame.ts';
import { lookUp } from '../lookup.ts';
import type { Setting } from '../match/setting.ts';
import type { Target } from '../targets.ts';
import type { Derived } from './present.ts';

/** A相当于B的百分之几: both found for themselves, then divided. */
export function deriveShare(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const halves =
    /^(.{4,80}?)(?:相当于|占到?|是|为)(.{3,60}?)(?:的)?(?:百分之几|比重|比例|多大比例|几成|多少)/.exec(
      frame.text,
    );
  if (halves !== null) {
    const [part, whole] = [halves[1] as string, halves[2] as string];
    const measure = measuresIn(part, true).length > 0 ? '' : (measuresIn(whole, true).at(-1)?.words ?? '');
    const [a, b] = [find(`${part}${measure}`), find(`${scopeOf(part)}${whole}`)];
    return a && b && isShareOf(a, b) ? quotient(a, b, '占比') : undefined;
  }
  return rateOf(frame, facts, setting);

  function find(text: string): Fact | undefined {
    const asked = readQuestion(`${text}多少`, reading);
    const target = asked.targets[0];
    if (target === undefined) return undefined;
    const found = lookUp(asked, target, facts, setting);
    return found.kind === 'one' ? found.match.fact : undefined;
  }
}

/** A part and its whole: one page and batch, one measure, and the part not the larger. */
const isShareOf = (part: Fact, whole: Fact): boolean =>
  sameOccasion(part, whole) && part.metric === whole.metric && part.quantity.base <= whole.quantity.base;

/** The place and date of the first half hold for the second. */
const scopeOf = (text: string): string =>
  /^[\p{Script=Han}]{2,6}?(?=\d|今年|去年|全年|集中|[上下]半年)/u.exec(text)?.[0] ?? '';

/** 完工率 that nobody states: the finished part over the whole, from one sentence. */
function rateOf(frame: Frame, facts: readonly Fact[], setting: Setting): Derived | undefined {
  const verb = /(完工|竣工|开工|复工|投产|落地|解决|办结|签约)率/.exec(frame.text)?.[1];
  const target = frame.targets[0];
  if (target === undefined) return undefined;
  if (target.metric?.id === 'completion-rate') return completionOf(frame, target, facts, setting);
  if (verb === undefined) return partOfWhole(frame, target, facts, setting);
  const { metric: _metric, measure: _measure, ...rest } = target;
  const done = lookUp(
    frame,
    { ...rest, kinds: ['count'], own: target.own.filter((w) => !w.endsWith('率')) },
    facts.filter((f) => f.layers.own.includes(verb) && f.modality === 'actual'),
    setting,
  );
  if (done.kind !== 'one') return undefined;
  const part = done.match.fact;
  const whole = facts.find(
    (f) =>
      f.sentence === part.sentence &&
      f.article === part.article &&
      f.quantity.kind === 'count' &&
      f.span.start < part.span.start &&
      f.quantity.base >= part.quantity.base,
  );
  return whole === undefined ? undefined : quotient(part, whole, `${verb}率`);
}

/** The year's plan done so far, when no page states the rate: 完成6.9亿元 of a plan of 9.6亿元. */
function completionOf(
  frame: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const of = (id: string, asked: Frame, among: readonly Fact[]): Fact | undefined => {
    const metric = metrics.find((m) => m.id === id) as Metric;
    const money = { ...target, kinds: ['money' as const], metric, measure: metric.label, money: true };
    const found = lookUp(asked, money, among, setting);
    return found.kind === 'one' ? found.match.fact : undefined;
  };
  const plan = of('annual-planned-investment', yearOf(frame), facts);
  if (plan === undefined) return undefined;
  const page = facts.filter((fact) => fact.article === plan.article);
  const beside = page.filter((fact) => fact.sentence === plan.sentence);
  const done = of('investment-completed', frame, beside) ?? of('investment-completed', frame, page);
  return done && quotient(done, plan, '占年度计划');
}

/** A plan is of the year, whatever the stretch asked. */
function yearOf(frame: Frame): Frame {
  if (frame.period === undefined) return frame;
  const year = frame.period.from.slice(0, 4);
  return {
    ...frame,
    period: {
      ...frame.period,
      from: `${year}-01-01`,
      to: `${Number(year) + 1}-01-01`,
      grain: 'year',
      asOf: false,
    },
  };
}

/** 办完手续的占比: a count told after, and within, a larger one of the same sentence. */
function partOfWhole(
  frame: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  if (!/占比|占多少|百分之几|比例/.test(frame.text)) return undefined;
  const { metric: _metric, measure: _measure, ...rest } = target;
  const found = lookUp(frame, { ...rest, kinds: ['count'] }, facts, setting);
  if (found.kind !== 'one') return undefined;
  const part = found.match.fact;
  const larger = facts.filter(
    (f) =>
      f.sentence === part.sentence &&
      f.article === part.article &&
      f.quantity.kind === 'count' &&
      f.span.start < part.span.start &&
      f.quantity.base > part.quantity.base,
  );
  const whole = larger.at(-1);
  return whole && quotient(part, whole, '占比');
}

function quotient(part: Fact, whole: Fact, label: string): Derived | undefined {
  if (part === whole || !comparable(part, whole) || whole.quantity.base === 0) return undefined;
  const value = new Decimal(part.quantity.base).dividedBy(whole.quantity.base).times(100);
  const number = value.toDecimalPlaces(2).toNumber();
  return {
    number,
    unit: '%',
    formula: `${part.quantity.text} ÷ ${whole.quantity.text}`,
    inputs: [part, whole],
    label,
    rounded: !value.equals(number),
  };
}
