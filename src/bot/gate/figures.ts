/** Text → every figure in it. Reads replies and sources alike, so the same writing always gives the same figures. */
import type { Figure } from './figure.ts';
import {
  DETERMINER,
  FIGURE,
  FIVE_YEAR_PLAN,
  LETTERED,
  MEASURE,
  OF_CLASS,
  OWN_COUNT,
  RANGE,
} from './figure-pattern.ts';
import { readNumber } from './numerals.ts';
import { plain } from './plain.ts';
import { countable, isPeriod, readUnit, scaleFactor } from './units.ts';

/** The named groups of one match of `FIGURE`. */
type Groups = Readonly<Record<string, string | undefined>>;
type Found = { readonly figure: Figure; readonly start: number; readonly end: number };

/** Every figure of a text: lettered ones first, the others in order. */
export function figuresIn(text: string): readonly Figure[] {
  const cleaned = plain(text).replace(FIVE_YEAR_PLAN, yearsOfPlan);
  const labels: Figure[] = [];
  const rest = cleaned.replace(LETTERED, (label, at: number) => {
    if (/^[A-Za-z]/.test(label) && MEASURE.test(cleaned.slice(at + label.length))) return label;
    labels.push({ kind: 'label', text: label });
    return '\u0000'.repeat(label.length); // to the same length, so that its digits are not read again
  });
  const found = Array.from(rest.matchAll(FIGURE)).flatMap((match) => readMatch(match, rest));
  const figures = found.map((item, index) => {
    const next = found[index + 1];
    const range = next !== undefined && RANGE.test(rest.slice(item.end, next.start));
    return range ? withUnitOf(item.figure, next.figure) : item.figure;
  });
  return [...labels, ...figures];
}

/** 十四五 → 2021年2025年: a plan is as good as its first and last year. */
function yearsOfPlan(plan: string): string {
  const last = 2000 + 5 * ('一二三四五'.indexOf(plan.charAt(1)) + 2);
  return `${last - 4}年${last}年`;
}

function readMatch(match: RegExpExecArray, whole: string): readonly Found[] {
  const text = match[0].trimEnd();
  const start = match.index;
  const counted = /^[一1]/.test(text) && DETERMINER.test(whole.slice(Math.max(0, start - 1), start));
  const figure = counted ? undefined : readFigure(match.groups ?? {}, text, whole.slice(start));
  return figure === undefined ? [] : [{ figure, start, end: start + text.length }];
}

function readFigure(groups: Groups, text: string, onward: string): Figure | undefined {
  if (groups.mark) return { kind: 'mark', text, number: groups.mark.charCodeAt(0) - '①'.charCodeAt(0) + 1 };
  if (groups.label ?? groups.strange) return { kind: 'label', text };
  if (groups.percent ?? groups.denominator) return readShare(groups, text);
  if (groups.ordinal ?? groups.nth ?? groups.first) return readOrdinal(groups, text);
  if (groups.number) return readAmount(groups.number, groups, text, onward);
  return readDate(groups, text);
}

function readDate(groups: Groups, text: string): Figure {
  const [isoYear, isoMonth, isoDay] = groups.iso?.split(/[-/.]/) ?? [];
  const parts = {
    year: isoYear ?? groups.year,
    month: isoMonth ?? groups.month ?? groups.onlyMonth,
    day: isoDay ?? groups.day ?? groups.dayOfMonth ?? groups.onlyDay,
  };
  const given = Object.entries(parts).filter(([, part]) => part !== undefined);
  return {
    kind: 'date',
    text,
    date: Object.fromEntries(given.map(([name, part]) => [name, readNumber(part ?? '')])),
  };
}

/** 百分之五 → 5%, 四分之一 → 25%. */
function readShare(groups: Groups, text: string): Figure | undefined {
  const numerator = readNumber(groups.percent ?? groups.numerator ?? '');
  const denominator = groups.percent ? 100 : readNumber(groups.denominator ?? '');
  if (numerator === undefined || !denominator) return undefined;
  const percent = (100 * numerator) / denominator;
  return { kind: 'amount', text, number: percent, base: percent, core: '%', nominal: false, listed: false };
}

function readOrdinal(groups: Groups, text: string): Figure | undefined {
  if (groups.first) return { kind: 'ordinal', text, number: 1, word: groups.first };
  const number = readNumber(groups.ordinal ?? groups.nth ?? '');
  const word = groups.ordinalWord ?? groups.nthWord ?? '';
  // 第一时间, 排名第一: a turn of speech.
  if (number === undefined || (number === 1 && word === '')) return undefined;
  return { kind: 'ordinal', text, number, word };
}

function readAmount(written: string, groups: Groups, text: string, onward: string): Figure | undefined {
  const number = readNumber(written);
  if (number === undefined) return undefined;
  const spelled = !/^\d/.test(written);
  const scales = [groups.scale ?? groups.enclosedScale, groups.scale2];
  const scale = scales.join('') || (/[万亿萬億]$/.exec(written)?.[0] ?? '');
  const unit = readUnit(groups.unit ?? groups.enclosedUnit ?? '', scale);
  if (unit === undefined)
    return !spelled || isLongNumeral(written) ? { kind: 'bare', text, number } : undefined;
  const base = scales.reduce((product, each) => product * scaleFactor(each), number * unit.factor);
  const isName = OF_CLASS.test(onward.slice(text.length));
  const nominal = isName || isPeriod(unit.core) || (spelled && number <= 10 && countable(unit.core));
  return {
    kind: 'amount',
    text,
    number,
    base,
    core: unit.core,
    nominal,
    listed: OWN_COUNT.test(onward.slice(written.length)),
  };
}

/** 五百六十, 五十九点七, 二〇二一 but not 三 (三峡), 二七 (二七区). */
const isLongNumeral = (written: string): boolean =>
  written.length >= 3 || (written.length === 2 && /[十百千]/.test(written));

/** The first number of a range takes the unit of the second: 5—8亿元, 1—11月, 2021—2023年. */
function withUnitOf(first: Figure, second: Figure): Figure {
  if (first.kind !== 'bare') return first;
  const { text, number } = first;
  if (second.kind === 'amount') {
    const factor = second.number === 0 ? 1 : second.base / second.number;
    return { ...second, text, number, base: number * factor, nominal: false, listed: false };
  }
  if (second.kind !== 'date') return first;
  const { year, month } = second.date;
  const date =
    year !== undefined ? { year: number } : month !== undefined ? { month: number } : { day: number };
  return { kind: 'date', text, date };
}
