import { commonUnit, comparable, inUnit, rounded } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import { rankFacts } from '../finding/lookup.ts';
import type { Setting } from '../match/setting.ts';
import type { Deriving } from './present.ts';

/** 差多少, 多了多少; 更正为多少 asks for the figure itself. */
const ASKS_GAP = /差|[多少高低](?:出)?(?:了)?(?:多少|几)/;

/** True for 更正前后差多少, which the corrected figure alone does not answer. */
export const asksCorrectionGap = (text: string): boolean =>
  /更正|改正|修正/.test(text) && ASKS_GAP.test(text);

/** 更正前后差多少: the figure a correction takes back, and the one it puts in its place. */
export const deriveCorrection: Deriving = (frame, _reading, facts, setting) => {
  if (!asksCorrectionGap(frame.text)) return undefined;
  const after = correctedFigure(frame, facts, setting);
  const before = after?.corrected?.was;
  if (after === undefined || before === undefined) return undefined;
  const unit = commonUnit([before.quantity, after.quantity]);
  const [old, now] = [inUnit(before.quantity, unit), inUnit(after.quantity, unit)];
  const [more, less] = now.greaterThan(old) ? [now, old] : [old, now];
  return {
    number: rounded(more.minus(less), true),
    unit: before.quantity.kind === 'percent' ? '个百分点' : unit,
    formula: `${more} - ${less}`,
    inputs: [after, before],
    label: '更正前后相差',
  };
};

/** The figure asked about, when it is a corrected one. */
export function correctedFigure(frame: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const target = frame.targets.find(({ metric }) => metric) ?? frame.targets[0];
  if (target === undefined) return undefined;
  const asked = {
    ...target,
    own: target.own.filter(isTold),
    shared: target.shared.filter(isTold),
    change: false,
  };
  const { period, ...timeless } = frame;
  const scope = period === undefined || WHEN_TOLD.test(frame.text) ? timeless : frame;
  const text = frame.text.replace(OF_REPORT, '');
  const best = rankFacts({ ...scope, text, terms: frame.terms.filter(isTold) }, asked, facts, setting)[0]
    ?.fact;
  const told = best?.corrected ? best : best && facts.find((fact) => isPutRightAs(fact, best));
  return told?.corrected && comparable(told, told.corrected.was) ? told : undefined;
}

/** 应为“完成投资7亿元” above the page that is printed anew: the figure of the new print is the one put right. */
const isPutRightAs = (fact: Fact, { article, metric, quantity }: Fact): boolean =>
  fact.corrected !== undefined &&
  fact.article === article &&
  fact.metric === metric &&
  fact.quantity.kind === quantity.kind &&
  fact.quantity.base === quantity.base;

/** 4月份报的和7月更正的: when it was said, and no stretch of the figure. */
const WHEN_TOLD = /[月日号]份?(?:上)?(?:通?报|公布|发布|说|登|更正|修正|改正)/;

/** 原来报的, 此前公布的: when it was said, and no figure of another time. */
const OF_REPORT =
  /(?:原[来先]?|最[早初]|起初|当初|此前|之前|后来|现在)[^，。？和跟与]{0,3}(?:[报说登写发]|公布|通报)(?:的|时)?/g;

/** 媒体最早报的, 后来更正的: words about the correction, which no page tells with its figure. */
const isTold = (word: string): boolean =>
  !/[更改修订]正|勘误|前后|媒体|[报登写]|通报|公布|发布|最[早初]|原[来先文稿]|起初|当初|后来/.test(word);
