import { Decimal, rounded } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { measureOf } from '../../../facts/measure/measure.ts';
import { withoutGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Setting } from '../../match/setting.ts';
import { periodFit } from '../../match/slots/period/index.ts';
import { regionFit } from '../../match/slots/place.ts';
import { cover } from '../../match/words/cover.ts';
import type { Derived, Deriving } from '../present.ts';
import { wholeNamed } from './whole.ts';

/** A part told only as a share: 总投资40亿元…资本金占总投资的20% → 资本金 = 40 × 20%. */
export const derivePart: Deriving = (frame, _reading, facts, setting) => {
  if (!frame.targets[0]?.kinds?.includes('money')) return undefined;
  const share = facts.find((fact) => isShareOfPart(fact, frame, setting));
  const whole = share && wholeOf(share, facts);
  return share && whole && product(whole, share);
};

/** Its own words name the part that is asked for, and every word of the question stands around it. */
function isShareOfPart(fact: Fact, frame: Frame, setting: Setting): boolean {
  if (wholeNamed(fact) === undefined || fact.quantity.bound !== 'exact') return false;
  if (frame.targets.some(({ change }) => change)) return false; // 比原概算增加多少 asks for no part
  const part = withoutGeneric(fact.subject);
  if (part.length < 2 || !frame.text.includes(part)) return false;
  const around = `${fact.layers.own} ${fact.layers.head} ${fact.layers.sentence} ${fact.article.title}`;
  return (
    regionFit(frame.regions, fact, setting.pageOf(fact)) >= 0.9 &&
    periodFit(frame.period, fact) >= 0.9 &&
    frame.terms.every((word) => cover(word, around) >= 0.75)
  );
}

/** What the page tells of that whole before the share, when it tells one figure of it. */
function wholeOf(share: Fact, facts: readonly Fact[]): Fact | undefined {
  const metric = measureOf(wholeNamed(share) ?? '', 'money')?.metric?.id;
  const told = facts.filter(
    (fact) =>
      metric !== undefined &&
      metric !== 'investment' &&
      fact.article === share.article &&
      fact.span.start < share.span.start &&
      fact.metric === metric &&
      fact.role === 'level' &&
      !fact.headline,
  );
  return new Set(told.map(({ quantity }) => quantity.base)).size === 1 ? told[0] : undefined;
}

function product(whole: Fact, share: Fact): Derived {
  const value = new Decimal(whole.quantity.number).times(share.quantity.number).dividedBy(100);
  const number = rounded(value, false);
  return {
    number,
    unit: whole.quantity.unit,
    formula: `${whole.quantity.number} × ${share.quantity.number}%`,
    inputs: [whole, share],
    label: '由占比推算',
    rounded: !value.equals(number),
  };
}
