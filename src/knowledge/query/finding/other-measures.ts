/** 同比增长多少, 比去年多多少: what has changed goes without saying, and a page tells of many changes. */
import { type Fact, ofWhat } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import { namesNothing, type Target } from '../asking/targets/index.ts';
import type { Match } from '../match/score.ts';

/** A change is asked for, and neither a thing nor a measure that changed. */
export const changesNothingNamed = ({ targets, phases, given, text }: Frame, target: Target): boolean =>
  targets.length === 1 &&
  target.change &&
  namesNothing(target) &&
  target.measures.length + phases.length + given.length === 0 &&
  (target.metric === undefined || target.metric.id === 'growth') &&
  !/项目|工程|企业/.test(text);

const MOST = 4;

/** The changes of other measures that may be meant as well; none where the headline tells of the best one. */
export function otherMeasures(
  frame: Frame,
  target: Target,
  best: Match,
  matches: readonly Match[],
): readonly Match[] {
  if (!changesNothingNamed(frame, target) || isInTitle(best.fact)) return [];
  const told: Fact[] = [best.fact];
  for (const { fact } of matches)
    if (!fact.headline && !isGap(best.fact, fact) && told.every((other) => isOtherMeasure(fact, other)))
      told.push(fact);
  return matches.filter(({ fact }) => fact !== best.fact && told.includes(fact)).slice(0, MOST);
}

/** 高于全市平均水平2个百分点 and 加快1个百分点 are told of a growth, and are none. */
const isGap = (best: Fact, { quantity }: Fact): boolean =>
  best.quantity.kind === 'percent' && quantity.kind === 'percentage-point';

/** 6.4 of a table tells again what 增长6.4% does. */
const isOtherMeasure = (a: Fact, b: Fact): boolean =>
  whatMoved(a) !== whatMoved(b) && (a.quantity.base !== b.quantity.base || a.article !== b.article);

const isInTitle = ({ article, quantity }: Fact): boolean => article.title.includes(quantity.text);

/** 民间投资 of 民间投资增长6%: what the change is of, put as a question names it. */
export function whatMoved(fact: Fact): string {
  const measure = fact.measure.replace(MOVED, '').replace(/^完成(?=.{4})/u, '');
  const thing = ofWhat(fact);
  return measure.includes(thing) ? measure : `${thing}${measure}`;
}

/** 增速提高, 高于全市平均水平, 同比增加 */
const MOVED =
  /(?:增[速幅长]|占比|比重)?(?:同比|环比)?(?:(?:[高低快慢]于.{0,12})|(?:增长|增加|提高|上升|回升|加快|扩大|收窄|回落|下降|下滑|减少|降低|放缓)(?:了)?)?$/u;
