/** Does every value stand in its citations, or follow from figures that do? */
import type { Answer, Citation, Value } from '../../knowledge/index.ts';
import { figuresIn } from './figures.ts';
import { readFormula } from './formula.ts';
import { ARABIC, readNumber, SPELLED } from './numerals.ts';
import { plain } from './plain.ts';
import { type FigureBook, figureBook } from './proof.ts';
import { SCALE, scaleFactor } from './units.ts';

/** Numbers a formula may bring along: 100 of a percentage, 1 of a growth rate. */
const CONSTANTS = new Set([1, 100]);
const LEADING_NUMBER = new RegExp(`^(?:${ARABIC}|${SPELLED})`);
const LEADING_SCALE = new RegExp(`^(?:${SCALE})`);

/** What is wrong with the values of an answer, in English for the log; empty when nothing is. */
export function valueProblems({ values, citations }: Answer): readonly string[] {
  return values.flatMap((value, index) => {
    const cited = value.citations.flatMap((at) => citations[at] ?? []);
    const problem = value.derived ? derivedProblem(value, cited) : givenProblem(value, cited);
    return problem === undefined ? [] : [`value ${index} (${value.text}): ${problem}`];
  });
}

function givenProblem(value: Value, cited: readonly Citation[]): string | undefined {
  if (!cited.some(({ snippet }) => standsIn(value.text, snippet)))
    return 'it stands in none of its citations';
  return saysNumber(value) ? undefined : 'its number or unit is not what its text says';
}

function derivedProblem(value: Value, cited: readonly Citation[]): string | undefined {
  if (value.formula === undefined) return 'it is derived without a formula';
  if (!saysNumber(value)) return 'its number or unit is not what its text says';
  const proof = figureBook(cited.map(({ snippet }) => snippet));
  const formula = readFormula(value.formula);
  if (formula === undefined)
    return onlyDates(value.formula, proof) ? undefined : 'its formula cannot be read';
  const stray = formula.inputs.find((input) => !isInput(input, value, proof));
  if (stray !== undefined) return `${stray} in its formula stands in none of its citations`;
  return comesTo(formula.result, value) ? undefined : 'its formula comes to something else';
}

/** A cited number, a factor made of a cited percentage (8.9% → 1.089), or a cited amount in the value's unit. */
function isInput(input: number, { unit }: Value, proof: FigureBook): boolean {
  if (CONSTANTS.has(input) || proof.hasNumber(input)) return true;
  if (input > 0 && input < 10 && proof.hasNumber(100 * Math.abs(input - 1))) return true;
  return figuresIn(`${input}${unit}`).some((figure) => proof.has(figure));
}

/** 3月9日 − 2月23日: not worked out again, but its dates must be the sources'. */
function onlyDates(formula: string, proof: FigureBook): boolean {
  const figures = figuresIn(formula);
  return figures.length > 1 && figures.every((figure) => figure.kind === 'date' && proof.has(figure));
}

/** As a whole figure: 43.6亿元 does not stand in 143.6亿元. */
function standsIn(text: string, snippet: string): boolean {
  const [needle, hay] = [plain(text).replaceAll(' ', ''), plain(snippet).replaceAll(' ', '')];
  for (let at = hay.indexOf(needle); needle !== '' && at >= 0; at = hay.indexOf(needle, at + 1)) {
    const before = hay.slice(Math.max(0, at - 1), at);
    const after = hay.slice(at + needle.length);
    const cutBefore = /[\d.]/.test(before) && /^\d/.test(needle);
    const cutAfter = /\d$/.test(needle) && /^\.?\d/.test(after);
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}

/** `number` and `unit` say what `text` says: 260 and 公顷 for 260余公顷. */
function saysNumber(value: Value): boolean {
  const [said] = figuresIn(`${value.number}${value.unit}`);
  const read = figuresIn(value.text);
  if (said?.kind === 'amount' && read.some((figure) => figure.kind === 'amount')) {
    return read.some(
      (f) =>
        f.kind === 'amount' && f.core === said.core && f.base.toPrecision(10) === said.base.toPrecision(10),
    );
  }
  // A table cell has no unit of its own, and some units are not in the gate's table: the number decides.
  const [, minus = '', text = ''] = SIGNED.exec(plain(value.text)) ?? [];
  const [leading = ''] = LEADING_NUMBER.exec(text) ?? [];
  const unitSaid = leading === text || text.includes(plain(value.unit));
  return unitSaid && readNumber(leading) === (minus === '' ? value.number : -value.number);
}

/** -2.8 */
const SIGNED = /^([-−]?)(.*)$/s;

/** Within rounding to the decimals shown, as a plain number, a percentage, or in the value's own scale. */
function comesTo(result: number, value: Value): boolean {
  const decimals = String(value.number).split('.')[1]?.length ?? 0;
  const tolerance = 0.5001 * 10 ** -decimals;
  const scale = scaleFactor(LEADING_SCALE.exec(value.unit)?.[0]);
  return [result, 100 * result, result / scale].some(
    (shown) => Math.abs(Math.abs(shown) - value.number) <= tolerance,
  );
}
