/** 离全年90亿的目标还差多少: the aim is named by its size, and what has come of it is told elsewhere on the page or on another. */
import { comparable, isSameMetric } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { isClassName } from '../../../facts/role/threshold.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import { figureFor } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { regionFit } from '../../match/slots/place.ts';
import type { Deriving } from '../present.ts';
import { subtract } from '../subtract.ts';
import { yearTold } from './progress.ts';
import { isAim } from './wholes.ts';

/** 离全年850亿还差多少, 要完成全年竣工800个的目标还差几个; not 比去年差多少. */
const SHORT =
  /(?:离|距离?|要|完成|达到|实现|目标|任务|力争)[^，。？比]{0,24}\d[^？。比]{0,24}(?:还|仍|尚)[差缺]/;

export const deriveToNamedAim: Deriving = (frame, reading, facts, setting) => {
  const [named, ...others] = frame.given;
  if (named === undefined || others.length > 0 || !SHORT.test(frame.text)) return undefined;
  const aims = facts.filter(
    (fact) =>
      fact.quantity.kind === named.kind &&
      fact.quantity.base === named.base &&
      fact.role === 'level' &&
      isAim(fact) &&
      regionFit(frame.regions, fact, setting.pageOf(fact)) > 0,
  );
  const gaps = aims.flatMap((aim) => {
    const done = doneOf(aim, frame, reading, facts, setting);
    return (done && subtract(aim, [done], '距目标还差')) ?? [];
  });
  const [gap, ...rivals] = gaps;
  return rivals.every(({ number }) => number === gap?.number) ? gap : undefined;
};

/** What the page tells to be so of what it aims at: the same measure of the same thing, in the year aimed at. */
function doneOf(
  aim: Fact,
  { regions, period }: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Fact | undefined {
  const subject = aim.ownSubject || isClassName(aim.subject) ? aim.subject : '';
  const measure = aim.measure.replace(/(?:全年|年度)?(?:目标|任务)+$/, '');
  const words = measure.includes(subject) ? measure : `${subject}${measure}`;
  const place = regions[0]?.name ?? aim.region?.value.name ?? '';
  const count = aim.quantity.kind === 'count' ? `几${aim.quantity.unit}` : '多少';
  const asked = readQuestion(`${place}${words}${count}`, reading);
  const [target] = asked.targets;
  const told = facts.filter(
    (fact) =>
      !isAim(fact) &&
      fact.role === 'level' &&
      !fact.headline &&
      comparable({ ...fact, metric: aim.metric } as Fact, aim) &&
      (isSameMetric(fact, aim) || isOfOneThing(fact, aim)) &&
      fact.quantity.base < aim.quantity.base &&
      yearTold(fact) === yearTold(aim) &&
      fact.period?.value.from.endsWith('-01-01') === true, // 三季度集中开工 is no more than a part
  );
  const stretch = period?.asOf === true ? { period } : {};
  const find = (among: readonly Fact[]): Fact | undefined =>
    target && figureFor({ ...asked, ...stretch, insistsActual: true }, target, among, setting);
  return find(told.filter(({ article }) => article === aim.article)) ?? find(told);
}

/** 全年目标任务90亿元 of 完成公路投资40亿元，占全年目标任务90亿元的44%. */
const isOfOneThing = (fact: Fact, aim: Fact): boolean =>
  aim.metric === undefined && fact.article === aim.article && fact.group === aim.group;
