/** What has come by a day of the projects that a quarter or a month began. */
import type { Period } from '../../types.ts';
import type { Fact } from '../fact.ts';
import { cutOffBefore, isDoneSoFar, soFar, upToDay } from './cut-off.ts';
import { isOneStretch } from './one-stretch.ts';

/** 截至7月底，二季度集中开工的64个项目已完成投资9亿元: so much by that day, of what the quarter began. */
export function doneSinceEvent(fact: Fact, spokenOf: Period): Period | undefined {
  const isOfBegun = isOneStretch(spokenOf) && BEGUN.test(soFar(fact).split(spokenOf.text).at(-1) ?? '');
  const day = isOfBegun && isDoneSoFar(fact) ? cutOffBefore(fact, spokenOf) : undefined;
  return day === undefined || day < spokenOf.to ? undefined : upToDay(spokenOf, day);
}

const BEGUN = /^的?(?:集中)?(?:新?开工|签约|动工|落地)的/;
