import { commonUnit, comparable, inUnit, rounded } from '../facts/arithmetic.ts';
import type { Fact } from '../facts/fact.ts';
import { measuresIn } from '../facts/measure.ts';
import { levelNamed } from '../facts/slots.ts';
import { isGeneric } from './chunks.ts';
import { citationList } from './citations.ts';
import { presentDerived } from './derive/present.ts';
import { type Draft, draft } from './draft.ts';
import { standAlone } from './follow-up.ts';
import { type Frame, type Reading, readQuestion } from './frame.ts';
import { lookUp } from './lookup.ts';
import type { Setting } from './match/score.ts';
import { basisLine, basisOf, levelLabel, phaseLabel, shownFigure, toValue } from './shown.ts';

const ASKS_DIFFERENCE = /差(?:了)?(?:多少|几)|相差|[多少高低大小](?:出)?(?:了)?(?:多少|几)|差距/;
const ASKS_WHICH = /(?:哪|谁)[^，。？]{0,20}?(?:更|最)?(?:大|多|高|少|小|低|快)/;
const SMALLER = /(?:哪|谁)[^，。？]{0,20}?(?:少|小|低|慢)/;

/** Two figures side by side: which is larger, by how much. Undefined when the question compares nothing. */
export function answerComparison(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const sides = sidesOf(frame.text, reading);
  if (sides === undefined) return undefined;
  const [a, b] = sides.map((side) => figureOf(side, reading, facts, setting));
  if (a === undefined || b === undefined || a === b || !comparable(a, b)) return undefined;
  const [larger, smaller] = a.quantity.base >= b.quantity.base ? [a, b] : [b, a];
  const named = SMALLER.test(frame.text) ? smaller : larger;
  const lead = ASKS_WHICH.test(frame.text)
    ? `${nameOf(named, larger, smaller)}较${SMALLER.test(frame.text) ? '小' : '大'}`
    : '';
  if (!ASKS_DIFFERENCE.test(frame.text)) return sideBySide([larger, smaller], lead);
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

/** True for a question that asks which of two things is more, or by how much. */
export const comparesSides = (text: string, reading: Reading): boolean =>
  (ASKS_WHICH.test(text) || /差多少|相差|差距/.test(text)) && sidesOf(text, reading) !== undefined;

/** What ends the second side: 甲和乙，哪个…; 甲跟乙比; 4月和5月两次…. */
const SECOND_ENDS = /相?比|，|两[次个期地者]|二者|哪|谁/;
/** 甲比乙多多少 */
const THAN = /^([^，谁哪]{1,40}?)的?(?=[多少高低大小]出?了?(?:多少|几))/;
const LONGEST_SIDE = 60;

/** A和B，哪个总投资大，差多少 → the question for A and the question for B. */
function sidesOf(text: string, reading: Reading): [string, string] | undefined {
  const body = text.replace(/[？?。]/g, '').slice(0, 200);
  if (!ASKS_WHICH.test(body) && !ASKS_DIFFERENCE.test(body)) return undefined;
  const than = body.indexOf('比');
  const other = than >= 2 ? THAN.exec(body.slice(than + 1)) : null;
  if (other !== null)
    return asQuestions(
      body.slice(0, than),
      other[1] as string,
      body.slice(than + 1 + other[0].length),
      reading,
    );
  for (let at = 2; at < Math.min(body.length, LONGEST_SIDE); at++) {
    if (!/[和跟与同、]/.test(body.charAt(at))) continue;
    const rest = body.slice(at + 1);
    const end = rest.search(SECOND_ENDS);
    if (end > 0 && end <= LONGEST_SIDE)
      return asQuestions(body.slice(0, at), rest.slice(0, end), rest.slice(end), reading);
  }
  return undefined;
}

/** Words of the comparison itself, taken off what both sides ask. */
const COMPARING =
  /(?:相?比(?:较)?|两[次个期地者]|二者|哪(?:个|次|家|边|里|一个|一次)?|谁|更|差多少|相差(?:多少)?|差距|各(?:是|为)?(?:多少)?|[多少高低大小]出?了?(?:多少|几)个?|(?:最|更)?[大多高少小低快慢](?=$|，)|的$|，)/g;

function asQuestions(first: string, second: string, rest: string, reading: Reading): [string, string] {
  const common = rest.replace(COMPARING, '').trim();
  const phase = phaseOnlyIn(second, first, reading);
  const measure =
    measuresIn(`${first}${common}`, true).length > 0 ? '' : (measuresIn(second, true).at(-1)?.words ?? '');
  const shared = `${phase}${common}${measure}`;
  const a = `${first}${shared}多少`;
  if (/全[省市县区部]|整体|总体|所有/.test(second))
    return [a, a.replace(/(?:国家|省|市|县|区)级?(?=重[点大])/, '')];
  const b = namesThing(second, reading)
    ? `${second}${common}多少`
    : standAlone(`那${second}呢`, [a], reading.now, reading.known);
  return [a, b];
}

/** 舞钢第八期和涧西区第二期开工项目: the phase said once, at the end, holds for both. */
function phaseOnlyIn(second: string, first: string, reading: Reading): string {
  if (readQuestion(first, reading).phases.length > 0) return '';
  const phase = readQuestion(second, reading).phases[0];
  return phase ? `${phaseLabel(phase)}项目` : '';
}

/** 甲县青石水库 is a question of its own; 5月 and 平桥第三批 take the place of their like in the first. */
const namesThing = (side: string, reading: Reading): boolean => {
  const { regions, batch, period, phases, terms } = readQuestion(side, reading);
  const scoped = batch !== undefined || period !== undefined || phases.length > 0;
  const named = terms.some((term) => term.length >= 3 && !isGeneric(term) && levelNamed(term) === undefined);
  return (regions.length > 0 && scoped) || named;
};

function figureOf(
  text: string,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Fact | undefined {
  const frame = readQuestion(text, reading);
  const target = frame.targets.at(-1);
  if (target === undefined) return undefined;
  const found = lookUp(frame, { ...target, change: false }, facts, setting);
  if (found.kind === 'several') return frame.regions.length > 0 ? found.matches[0]?.fact : undefined;
  return found.kind === 'one' ? found.match.fact : undefined;
}

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
  const values = facts.map((fact) => toValue(fact, [citations.cite(fact.article, fact.sentence)]));
  const lines = facts.map((fact) => `${shownFigure(fact)}：${basisLine(fact)}`);
  return draft('answered', [lead, ...lines].filter((line) => line !== '').join('\n'), {
    values,
    citations: citations.list,
  });
}
