/** What figures may be proven by: a book of the figures of some texts. */
import type { CalendarDate, Figure } from './figure.ts';
import { figuresIn } from './figures.ts';
import { impliedDates } from './implied-dates.ts';

/** The figures of a set of texts, ready to be asked for. */
export interface FigureBook {
  has(figure: Figure): boolean;
  /** The number as written, whatever its unit: the inputs of a formula. */
  hasNumber(number: number): boolean;
  /** The number standing alone, as in a table cell. */
  hasBare(number: number): boolean;
}

/** Twelve digits: more than any figure has, fewer than binary rounding disturbs. */
const key = (number: number): string => number.toPrecision(12);

/** Reads texts into a book. */
export function figureBook(texts: readonly string[]): FigureBook {
  const figures = texts.flatMap((text) => [...figuresIn(text), ...figuresNamed(text)]);
  const written = new Set(figures.flatMap(writings));
  const named = figures.flatMap((figure) => (figure.kind === 'date' ? [figure.date] : []));
  const dates = [...named, ...impliedDates(texts.join('\n'), figures)];
  const hasNumber = (number: number): boolean => written.has(`number ${key(number)}`);
  const has = (figure: Figure): boolean => {
    if (figure.kind === 'date') return holdsDate(dates, figure.date);
    if (figure.kind === 'bare') return hasNumber(figure.number);
    const proof = identity(figure);
    if (proof !== undefined && written.has(proof)) return true;
    // 前5个月 where the source says 1—5月.
    return figure.kind === 'amount' && figure.core === '个月' && holdsDate(dates, { month: figure.number });
  };
  const bare = new Set(figures.flatMap((figure) => (figure.kind === 'bare' ? [key(figure.number)] : [])));
  return { has, hasNumber, hasBare: (number) => bare.has(key(number)) };
}

/** 3060 of “3060”项目, a name of digits: a reply says it without its marks, where it reads as 3060项. */
const figuresNamed = (text: string): readonly Figure[] =>
  QUOTED_DIGITS.test(text) ? figuresIn(text.replace(/[“”"「」『』]/g, '')) : [];

const QUOTED_DIGITS = /\d[+＋\-—·.]?[A-Za-z]?[”"」』]/;

/** All a figure is entered under: itself, and its number alone. */
function writings(figure: Figure): readonly string[] {
  const number = figure.kind === 'date' ? figure.date.year : 'number' in figure ? figure.number : undefined;
  const alone = number === undefined ? undefined : `number ${key(number)}`;
  // 第二期 proves 第二, which leaves out of what.
  const wordless = figure.kind === 'ordinal' ? `第${figure.number}` : undefined;
  return [identity(figure), alone, wordless].filter((writing) => writing !== undefined);
}

/** What makes two figures the same; dates are compared part by part instead. */
function identity(figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'amount':
      return `${figure.core} ${key(figure.base)}`;
    case 'ordinal':
      return `第${figure.number}${figure.word}`;
    case 'label':
      return figure.text;
    case 'bare':
    case 'date':
    case 'mark':
      return undefined;
  }
  return figure satisfies never;
}

/** The year may come from elsewhere than the day (a page's date, 10月8日 in a sentence); day and month belong together. */
function holdsDate(dates: readonly CalendarDate[], { year, month, day }: CalendarDate): boolean {
  const yearHeld = year === undefined || dates.some((date) => date.year === year);
  const partsMatch = (date: CalendarDate) =>
    (month === undefined || date.month === month) && (day === undefined || date.day === day);
  return yearHeld && ((month ?? day) === undefined || dates.some(partsMatch));
}
