import { commonUnit, comparable, inUnit, rounded } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../frame.ts';
import { isCorrection } from '../lookup.ts';
import { regionFit } from '../match/compatible.ts';
import type { Setting } from '../match/setting.ts';
import type { Derived } from './present.ts';

/** 差多少, 多了多少; 更正为多少 asks for the figure itself. */
const ASKS_GAP = /差|[多少高低](?:出)?(?:了)?(?:多少|几)/;

/** 更正前后差多少: the figure a page of corrections takes back, and the one it puts in its place. */
export function deriveCorrection(
  frame: Frame,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  if (!/更正|改正|修正/.test(frame.text) || !ASKS_GAP.test(frame.text)) return undefined;
  const metric = frame.targets.find((target) => target.metric)?.metric?.id;
  const pages = facts.filter(
    (f) =>
      isCorrection(f) &&
      f.metric === (metric ?? f.metric) &&
      regionFit(frame.regions, f, setting.pageOf(f)) > 0,
  );
  const before = pages.find((f) => f.role === 'superseded');
  const after = pages.find(
    (f) =>
      before !== undefined &&
      f.role === 'level' &&
      f.span.start > before.span.start &&
      comparable(f, before) &&
      f.level?.value === before.level?.value,
  );
  if (before === undefined || after === undefined) return undefined;
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
}
