/** The words of lines whose cells stand between single gaps. */
import type { MappedText } from '../mapped-text.ts';
import { isLabelCell } from './numeric-cell.ts';
import { NUMBERS_ROWS } from './sections.ts';

/** A word and where in its line it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const wordsOf = (line: MappedText): readonly Word[] =>
  [...line.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));

/** 26800, 1,200.5, 84.6%, — */
const FIGURE = /^(?:[-−+]?\d[\d,]{0,15}(?:\.\d{1,6})?%?|[-—–/]{1,2})$/u;

export const isFigureWord = (word: Word | undefined): boolean => word !== undefined && FIGURE.test(word.text);

/** 合计, 总计（13个）, 续建小计 */
export const SUMS_UP = /^\p{Script=Han}{0,10}[合总小]计(?:[（(]\d{1,4}[个项][）)])?$/u;

const FEWEST_COLUMNS = 4;
const MOST_COLUMNS = 16;
const LONGEST = 24;
/** What the first column is headed where none numbers the rows. */
const NAMES_ROWS = /^(?:(?:项目|工程|单位|企业)(?:名称)?|名称)$/u;

/** 序号 项目名称 建设规模 总投资 2024年计划投资 责任单位 */
export function isHead(words: readonly Word[]): boolean {
  const first = words[0]?.text ?? '';
  return (
    words.length >= FEWEST_COLUMNS &&
    words.length <= MOST_COLUMNS &&
    (NUMBERS_ROWS.test(first) || NAMES_ROWS.test(first)) &&
    words.every(({ text }) => text.length <= LONGEST && isLabelCell(text) && !/[，：]/.test(text))
  );
}
