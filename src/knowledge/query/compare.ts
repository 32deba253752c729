import { commonUnit, comparable, inUnit, isSameMetric, rounded, sameOccasion } from '../facts/arithmetic.ts';
import type { Fact } from '../facts/fact.ts';
import { levelNamed } from '../facts/slots.ts';
import { isGeneric } from './chunks.ts';
import { citationList } from './citations.ts';
import { presentDerived } from './derive/present.ts';
import { type Draft, draft } from './draft.ts';
import type { Frame, Reading } from './frame.ts';
import { lookUp } from './lookup.ts';
import type { Setting } from './match/setting.ts';
import { basisLine, basisOf, levelLabel, shownFigure, toValue } from './shown.ts';
import { type Side, sidesOf } from './sides.ts';
import { ASKS_DIFFERENCE, ASKS_WHICH } from './sides-cut.ts';

const SMALLER =
  /(?:哪|谁)[^，。？]{0,20}?(?:少|小|低|慢)|[少小低慢]还是|还是[^，。？]{1,20}[少小低慢](?=$|[，？])/;

/** Two figures side by side: which is larger, by how much. Undefined when the question compares nothing. */
export function answerComparison(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const sides = sidesOf(frame.text, reading);
  if (sides === undefined) return undefined;
  const [a, b] = figuresOf(sides, facts, setting);
  if (a === undefined || b === undefined || a === b || !comparable(a, b)) return undefined;
  const [larger, smaller] = a.quantity.base >= b.quantity.base ? [a, b] : [b, a];
  const named = SMALLER.test(frame.text) ? smaller : larger;
  const name = nameAsked(named === a ? sides[0] : sides[1].frame) ?? nameOf(named, larger, smaller);
  const lead = ASKS_WHICH.test(frame.text) ? `${name}较${SMALLER.test(frame.text) ? '小' : '大'}` : '';
  if (!ASKS_DIFFERENCE.test(frame.text)) return sideBySide([a, b], lead);
  const unit = commonUnit([a.quantity, b.quantity]);
  const [more, less] = [inUnit(larger.quantity, unit), inUnit(smaller.quantity, unit)];
  const shown = larger.quantity.kind === 'percent' ? '个百分点' : unit;
  return presentDerived(
    [
      {
        number: rounded(more.minus(less), true),
        unit: shown,
        formula: `${more} - ${less}`,
        inputs: [larger, smaller],
        label: '相差',
      },
    ],
    lead,
  );
}

/** True for a question that asks which of two things is more, or by how much; 比去年多多少 compares one thing with itself. */
export function comparesSides(text: string, reading: Reading): boolean {
  const sides = sidesOf(text, reading);
  if (sides === undefined) return false;
  return ASKS_WHICH.test(text) || /差(?:多|几)|相差|差距/.test(text) || !sides[1].isTime;
}

/** The figure of each side. */
function figuresOf(
  [first, second]: readonly [Frame, Side],
  facts: readonly Fact[],
  setting: Setting,
): [Fact | undefined, Fact | undefined] {
  const a = figureOf(first, facts, setting);
  if (a === undefined) return [a, undefined];
  const named = second.frame.targets.some(({ metric }) => metric !== undefined);
  const alike = facts.filter((fact) => fact !== a && comparable(fact, a) && (named || isSameMetric(fact, a)));
  const beside = alike.filter((fact) => sameOccasion(fact, a));
  const near = second.reach === 'anywhere' ? undefined : figureOf(second.frame, beside, setting);
  return [a, near ?? (second.reach === 'beside' ? undefined : figureOf(second.frame, alike, setting))];
}

function figureOf(frame: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const target = frame.targets.at(-1);
  if (target === undefined) return undefined;
  const found = lookUp(frame, { ...target, change: false }, facts, setting);
  if (found.kind === 'several') return frame.regions.length > 0 ? found.matches[0]?.fact : undefined;
  return found.kind === 'one' ? found.match.fact : undefined;
}

/** The thing a side names: 红旗水库, 产业类. */
const nameAsked = ({ terms }: Frame): string | undefined =>
  terms.find((term) => term.length >= 3 && !isGeneric(term) && levelNamed(term) === undefined);

/** What tells the winner apart: its place, else its list, subject, phase or time. */
function nameOf(fact: Fact, a: Fact, b: Fact): string {
  const [mine, left, right] = [basisOf(fact), basisOf(a), basisOf(b)];
  const level =
    fact.level && a.level?.value !== b.level?.value
      ? `${levelLabel(fact.level.value).replace('级', '')}重点 `
      : '';
  const parts = (['region', 'subject', 'phase', 'batch', 'period'] as const).filter(
    (key) => left[key] !== right[key],
  );
  return (
    `${level}${parts
      .map((key) => mine[key] ?? '')
      .filter((part) => part !== '')
      .join(' ')}`.trim() || fact.subject
  );
}

function sideBySide(facts: readonly Fact[], lead: string): Draft {
  const citations = citationList();
  const values = facts.map((fact) => toValue(fact, [citations.citeFact(fact)]));
  const lines = facts.map((fact) => `${shownFigure(fact)}：${basisLine(fact)}`);
  return draft('answered', [lead, ...lines].filter((line) => line !== '').join('\n'), {
    values,
    citations: citations.list,
  });
}
