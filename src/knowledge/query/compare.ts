import type { Fact } from '../facts/fact.ts';
import { citationList } from './citations.ts';
import { commonUnit, comparable, inUnit, rounded } from './derive/arithmetic.ts';
import { presentDerived } from './derive/present.ts';
import { type Draft, draft } from './draft.ts';
import { type Frame, readQuestion, type Reading } from './frame.ts';
import { lookUp } from './lookup.ts';
import type { Setting } from './match/score.ts';
import { basisOf, basisLine, shownFigure, valueOf } from './shown.ts';

const ASKS_DIFFERENCE = /差(?:了)?(?:多少|几)|相差|[多少高低大小](?:出)?(?:了)?(?:多少|几)|差距/;
const ASKS_WHICH = /(?:哪|谁)[^，。？]{0,16}?(?:更|最)?(?:大|多|高|少|小|低|快)/;
const SMALLER = /(?:哪|谁)[^，。？]{0,16}?(?:少|小|低|慢)/;

/** Two figures side by side: which is larger, by how much. Undefined when the question compares nothing. */
export function answerComparison(frame: Frame, reading: Reading, facts: readonly Fact[], setting: Setting): Draft | undefined {
  const sides = sidesOf(frame.text);
  if (sides === undefined) return undefined;
  const found = sides.map((side) => figureOf(side, reading, facts, setting));
  const [a, b] = found;
  if (a === undefined || b === undefined || a === b || !comparable(a, b)) return undefined;
  const larger = a.quantity.base >= b.quantity.base ? a : b;
  const smaller = larger === a ? b : a;
  const named = SMALLER.test(frame.text) ? smaller : larger;
  const lead = ASKS_WHICH.test(frame.text) ? `${nameOf(named, larger, smaller)}${SMALLER.test(frame.text) ? '较小' : '较大'}` : '';
  if (!ASKS_DIFFERENCE.test(frame.text)) return sideBySide([larger, smaller], lead);
  const unit = commonUnit([a.quantity, b.quantity]);
  const value = inUnit(larger.quantity, unit).minus(inUnit(smaller.quantity, unit));
  const formula = `${inUnit(larger.quantity, unit)} - ${inUnit(smaller.quantity, unit)}`;
  const shown = larger.quantity.kind === 'percent' ? '个百分点' : unit;
  return presentDerived([{ number: rounded(value, true), unit: shown, formula, inputs: [larger, smaller], label: '相差' }], lead);
}

/** A和B，哪个总投资大，差多少 → the question for A and the question for B. */
function sidesOf(text: string): [string, string] | undefined {
  const body = text.replace(/[？?。]/g, '');
  const versus = /^(.{2,60}?)(?:和|跟|与|同|、)(.{2,60}?)(?:相?比|，|两次|两个|哪|谁)(.*)$/.exec(body);
  if (versus !== null && (ASKS_WHICH.test(body) || ASKS_DIFFERENCE.test(body) || /比/.test(body))) return finish(versus[1] as string, versus[2] as string, body.slice((versus[1] as string).length + (versus[2] as string).length + 1));
  const than = /^(.{2,60}?)比(.{1,40}?)(?:的)?([多少高低大小]出?了?(?:多少|几).*)$/.exec(body);
  if (than !== null) return finish(than[1] as string, than[2] as string, than[3] as string);
  return undefined;
}

const METRIC = /总投资|年度(?:计划)?(?:投资)?(?:计划)?(?:完成率|比例)?|完成(?:年度)?(?:投资|计划)?(?:的)?(?:比例|率)?|投资(?:额)?|项目(?:个)?数|个数|复工率|开工率|面积|增速|产值/;

/** Both sides ask for the metric that the rest of the question names. */
function finish(a: string, b: string, rest: string): [string, string] {
  const metric = METRIC.exec(a)?.[0] ?? METRIC.exec(b)?.[0] ?? METRIC.exec(rest)?.[0] ?? '总投资';
  const ask = (side: string): string => `${METRIC.test(side) ? side : `${side}${metric}`}多少`;
  return [ask(a), ask(`${sharedScope(a, b)}${b}`)];
}

/** 涧西第二期签约总投资比投产的多: the second side shares the scope the first one names. */
function sharedScope(a: string, b: string): string {
  if (b.length > 5) return '';
  const at = a.search(/签约|开工|投产|复工|竣工|落地/);
  return at > 0 ? a.slice(0, at) : '';
}

function figureOf(text: string, reading: Reading, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const frame = readQuestion(text, reading);
  const target = frame.targets.at(-1);
  if (target === undefined) return undefined;
  const found = lookUp(frame, { ...target, change: false }, facts, setting);
  return found.kind === 'none' ? undefined : found.kind === 'one' ? found.match.fact : undefined;
}

/** What tells the winner apart: its place, else its subject, phase or time. */
function nameOf(fact: Fact, a: Fact, b: Fact): string {
  const [mine, left, right] = [basisOf(fact), basisOf(a), basisOf(b)];
  const parts = (['region', 'subject', 'category', 'phase', 'batch', 'period'] as const).filter((key) => left[key] !== right[key]);
  return parts.map((key) => mine[key] ?? '').filter((part) => part !== '').join(' ') || fact.subject;
}

function sideBySide(facts: readonly Fact[], lead: string): Draft {
  const citations = citationList();
  const values = facts.map((fact) => valueOf(fact, [citations.cite(fact.article, fact.sentence)]));
  const lines = facts.map((fact) => `${shownFigure(fact)}：${basisLine(fact)}`);
  return draft('answered', [lead, ...lines].filter((line) => line !== '').join('\n'), { values, citations: citations.list });
}
