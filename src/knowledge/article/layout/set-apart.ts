/** Figures that a page sets apart, in bold and large, each on lines of their own: 总投资 ⏎ 61.8 ⏎ 亿元. */
import { joinLine, type PageLine } from '../../clean/page-line.ts';
import { isFigureCell } from '../../clean/tables/numeric-cell.ts';

const NUMBER = /^\d[\d,]{0,15}(?:\.\d{1,6})?$/;
/** What a number that stands alone is counted in, with nothing behind it or with the sentence going on. */
const UNIT =
  /^(?:[万亿千百]{0,2}(?:元|平方米|公里|千瓦|吨|亩|人|户)|万|亿|[个项家宗处座台套所条]|%|％|‰|个?百分点)(?=$|[，。；、])/u;
const GOES_ON = /^[，、。；]/;

/** 61.8亿元, and nothing else. */
const isFigure = (text: string): boolean => isFigureCell(text) && UNIT.test(text.replace(/^[\d,.]+/, ''));

/** How a label and its figure may not be: 总投资 of 29个, 开工项目 of 61.8亿元. */
const MISFITS: readonly (readonly [label: RegExp, figure: RegExp])[] = [
  [/(?:投资|资金|金额|产值|收入|税收|额)$/, /[^元万亿]$/],
  [/[率比]$/, /[^%％‰]$/],
  [/(?:项目|工程|企业|[个户家]?数量?)$/, /[元%％‰]$/],
];

const fits = (label: string, figure: string): boolean =>
  !MISFITS.some(([ofLabel, ofFigure]) => ofLabel.test(label) && ofFigure.test(figure));

const textOf = (line: PageLine | undefined): string => line?.content.text ?? '';

/** Puts lines that follow one another together where `belongs` says so. */
function joinWhere(
  lines: readonly PageLine[],
  belongs: (above: string, at: number) => boolean,
): readonly PageLine[] {
  const joined: PageLine[] = [];
  lines.forEach((line, at) => {
    const above = joined.at(-1);
    if (above && belongs(above.content.text, at)) joined[joined.length - 1] = joinLine(above, line);
    else joined.push(line);
  });
  return joined;
}

/** A line that a figure may end: it has words, and no sentence or figure ends it. */
const isLabel = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && !isFigureCell(text) && !/[。！？；：，、]$/.test(text);

/**
 * The lines of a page with the figures it sets apart put back behind their labels; a page that puts them before its
 * labels, or sets nothing apart, stays as it is.
 */
export function joinSetApart(lines: readonly PageLine[]): readonly PageLine[] {
  const whole = joinWhere(
    lines,
    (above, at) => NUMBER.test(above) && NUMBER.test(textOf(lines[at - 1])) && UNIT.test(textOf(lines[at])),
  );
  const setsApart = (at: number) => isFigure(textOf(whole[at])) && isLabel(textOf(whole[at - 1]));
  const figures = whole.flatMap((_, at) => (setsApart(at) ? [at] : []));
  const isSign = (at: number) => GOES_ON.test(textOf(whole[at + 1]));
  if (whole.length === lines.length && !figures.some(isSign)) return lines;
  if (!figures.every((at) => fits(textOf(whole[at - 1]), textOf(whole[at])))) return whole;
  return joinWhere(whole, (_, at) => setsApart(at));
}
