import { findMentions } from '../../extract/index.ts';
import type { Quantity, Value } from '../../types.ts';
import type { ClaimAsked } from '../asking/typed/claim/index.ts';
import type { Draft } from './draft.ts';
import { boundBehind } from './shown.ts';

/** Says behind each figure whether it is the one that the asker has heard. */
export function withVerdict(found: Draft, { claimed, reworded }: ClaimAsked, now: string): Draft {
  if (found.values.length !== claimed.length) return found;
  let text = found.text;
  let from = 0;
  for (const [i, value] of found.values.entries()) {
    const at = text.indexOf(value.text, from);
    if (at < 0) return found;
    const end =
      at + value.text.length + (boundBehind.exec(text.slice(at + value.text.length))?.[0].length ?? 0);
    const verdict = (reworded ? REWORDED : verdictOn(value, claimed[i] as Quantity, now)) ?? '';
    text = text.slice(0, end) + verdict + text.slice(end);
    from = end + verdict.length;
  }
  return { ...found, text };
}

const REWORDED = '（资料说的是几倍，不是增长几倍）';

function verdictOn({ text }: Value, claimed: Quantity, now: string): string | undefined {
  const shown = findMentions(text, { today: now, question: true }).flatMap((mention) =>
    mention.dimension === 'quantity' && mention.quantity.kind === claimed.kind ? [mention.quantity] : [],
  );
  if (shown.some(({ base }) => Math.abs(base - claimed.base) <= Math.abs(claimed.base) * 1e-9))
    return '（与所问的数一致）';
  if (claimed.bound === 'over' || claimed.bound === 'at-least')
    return shown.length === 0
      ? undefined
      : `（${shown.every(({ base }) => base > claimed.base) ? '超过' : '没有超过'}所问的数）`;
  if (claimed.bound !== 'exact') return undefined;
  return shown.some(({ number, unit }) => number === claimed.number && unit !== claimed.unit)
    ? '（与所问的数不一致：单位不同）'
    : '（与所问的数不一致）';
}
