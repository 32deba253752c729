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

/** What a figure may be of, as a label alone: 总投资, 本次集中开工项目, 完成率; what asks for one: 较上年增加, 占比达到. */
const MEASURE =
  /(?:投资|资金|金额|产值|收入|税收|额|项目|工程|企业|数量?|[率比]|增[加长]|减少|下降|提[高升]|[达突]到?破?|完成|超过?|新增|[共占约])$/;

/**
 * The lines of a page with the figures it sets apart put back behind their labels. A page that may put them before its
 * labels, as the first has none above it or the last label none below, stays as it is: nobody can tell which is whose.
 */
export function joinSetApart(lines: readonly PageLine[]): readonly PageLine[] {
  const whole = joinWhere(
    lines,
    (above, at) => NUMBER.test(above) && NUMBER.test(textOf(lines[at - 1])) && UNIT.test(textOf(lines[at])),
  );
  const text = (at: number) => textOf(whole[at]);
  const setsApart = (at: number) => isFigure(text(at)) && isLabel(text(at - 1));
  const goesOn = (at: number) => GOES_ON.test(text(at + 1));
  const figures = whole.flatMap((_, at) => (setsApart(at) ? [at] : []));
  if (whole.length === lines.length && !figures.some(goesOn)) return lines;
  const isBehind = (at: number): boolean => {
    const opens = !setsApart(at - 2);
    const ends = !setsApart(at + 2) && !goesOn(at);
    return (
      fits(text(at - 1), text(at)) &&
      !(opens && !goesOn(at) && !MEASURE.test(text(at - 1))) &&
      !(ends && MEASURE.test(text(at + 1)))
    );
  };
  return figures.every(isBehind) ? joinWhere(whole, (_, at) => setsApart(at)) : lines;
}
