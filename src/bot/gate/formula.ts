/** 51.3 + 43.6 + 28.4, 43.6亿元 ÷ 9个, 278 / 307 × 100%: the sums under derived figures, worked out again. */
import { SCALE, scaleFactor } from './units.ts';

/** A formula of an answer, reckoned again: 28.4−16.4 → 12. */
export interface Formula {
  /** The numbers it is made of, as written, scales left out; constants of percentages (100, 1) too. */
  readonly inputs: readonly number[];
  readonly result: number;
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[×✕*]/g, '*'],
  [/[÷/]/g, '/'],
  [/[−–—-]/g, '-'],
];
const TOKEN = new RegExp(`(?<number>\\d+(?:\\.\\d+)?)(?<scale>${SCALE})?|(?<sign>[-+*/()%])`, 'g');

/** Reads and works out a formula; undefined when it is not arithmetic. What follows an equals sign is ignored. */
export function readFormula(text: string): Formula | undefined {
  const [sum = ''] = text.normalize('NFKC').split('=');
  const signed = SIGNS.reduce((current, [pattern, sign]) => current.replace(pattern, sign), sum);
  const matches = Array.from(signed.replaceAll(',', '').matchAll(TOKEN));
  const inputs = matches.flatMap(({ groups }) => (groups?.number ? [Number(groups.number)] : []));
  const terms = matches.map(({ groups }) =>
    groups?.number ? Number(groups.number) * scaleFactor(groups.scale) : (groups?.sign ?? ''),
  );
  const result = evaluate(terms);
  return result === undefined || inputs.length < 2 ? undefined : { inputs, result };
}

type Term = number | string;

/** Recursive descent over + - * / ( ) and a trailing %. */
function evaluate(terms: readonly Term[]): number | undefined {
  let at = 0;
  const primary = (): number => {
    const term = terms[at++];
    if (typeof term === 'number') return percent(term);
    if (term === '-') return -primary();
    if (term !== '(') return Number.NaN;
    const inner = sum();
    return terms[at++] === ')' ? percent(inner) : Number.NaN;
  };
  const percent = (value: number): number => {
    if (terms[at] !== '%') return value;
    at++;
    return value / 100;
  };
  const product = (): number => {
    let value = primary();
    while (terms[at] === '*' || terms[at] === '/')
      value = terms[at++] === '*' ? value * primary() : value / primary();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (terms[at] === '+' || terms[at] === '-')
      value = terms[at++] === '+' ? value + product() : value - product();
    return value;
  };
  const value = sum();
  return at === terms.length && Number.isFinite(value) ? value : undefined;
}
