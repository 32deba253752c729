import { type Metric, metrics } from '../../extract/tables/metrics.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame, Reading } from '../frame.ts';
import { lookUp } from '../lookup.ts';
import type { Setting } from '../match/setting.ts';
import type { Target } from '../targets.ts';
import { halvesOf, shareOfWhole } from './part-of-whole.ts';
import { type Derived, quotient } from './present.ts';

/** A相当于B的百分之几: both found for themselves, then divided. */
export function deriveShare(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const halves = halvesOf(frame.text);
  return halves === undefined ? rateOf(frame, facts, setting) : shareOfWhole(halves, reading, facts, setting);
}

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
