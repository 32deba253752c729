/** Rows whose cells stand on one line: parted by tabs, bars or spaces. */

import type { MappedText } from '../mapped-text.ts';
import { slice } from '../mapped-text.ts';
import type { PageLine } from '../page-line.ts';
import { cleanCell } from './cell.ts';
import { columnsWhere, type Grid, type GridRow, isRuling } from './grid.ts';
import { isFigureCell, isLabelCell, isNumericCell, isStretchCell } from './numeric-cell.ts';
import { twoLineHeader } from './two-line-header.ts';

/** Strongest mark first; a single space is believed only where whole rows agree. */
const delimiters = [/\t+/g, /(?:(?<!\s)\s+)?[|｜]\s*/g, /\s{2,}/g, /\s+/g] as const;

const mostCells = 40;

/** The cells of a line; leading and closing bars of a Markdown row hold none. */
function cellsOf(line: MappedText, delimiter: RegExp): readonly MappedText[] {
  const cells: MappedText[] = [];
  let from = 0;
  for (const mark of line.text.matchAll(delimiter)) {
    if (mark.index > from) cells.push(cleanCell(slice(line, from, mark.index)));
    from = mark.index + mark[0].length;
    if (cells.length > mostCells) return [];
  }
  if (from < line.text.length) cells.push(cleanCell(slice(line, from, line.text.length)));
  return cells.filter((cell) => cell.text !== '');
}

/** A row names something, or a year, and gives at least one figure: 苍溪县 15 31.2 12.05; where tabs part the cells, or a number opens the row and a figure ends it, whatever else it says. */
function isDataRow(cells: readonly MappedText[], fewest: number, delimiter: RegExp): boolean {
  const texts = cells.map((cell) => cell.text);
  if (texts.length < fewest || texts.some((text) => text.length > 60 || /[。！？]/.test(text))) return false;
  const figures = texts.slice(1).filter((text) => isFigureCell(text) && !isHeadedTime(text)).length;
  const others = texts.slice(1).filter((text) => !isNumericCell(text)).length;
  const isNumbered = /^\d{1,4}$/.test(texts[0] ?? '') && isFigureCell(texts.at(-1) ?? ''); // 17 某产业园 某县 年产电池20GWh 2024—2027 52.8 8.5
  const mostWords = delimiter === delimiters[0] || isNumbered ? texts.length : figures + 1;
  return figures >= 1 && others <= mostWords && (texts.some(isLabelCell) || isStretchCell(texts[0] ?? ''));
}

/** 10月 and 2024年 beside one another head columns. */
const isHeadedTime = (text: string): boolean => /[年月]/.test(text) && isStretchCell(text);

function rowAt(lines: readonly PageLine[], at: number, delimiter: RegExp): GridRow {
  const line = lines[at];
  return {
    first: at,
    last: at,
    cells: line && line.spaced.text.length < 400 ? cellsOf(line.spaced, delimiter) : [],
  };
}

/** The longest run of data rows with one number of cells, beginning at a line. */
function runFrom(
  lines: readonly PageLine[],
  at: number,
  delimiter: RegExp,
  fewest: number,
): readonly GridRow[] {
  const first = rowAt(lines, at, delimiter);
  if (!isDataRow(first.cells, fewest, delimiter)) return [];
  const rows = [first];
  for (let next = at + 1; next < lines.length; next++) {
    const row = rowAt(lines, next, delimiter);
    if (row.cells.length !== first.cells.length || !isDataRow(row.cells, fewest, delimiter)) break;
    rows.push(row);
  }
  return rows;
}

/** The line of labels above the first row, past a Markdown ruling. */
function headerAbove(lines: readonly PageLine[], below: GridRow, delimiter: RegExp): GridRow | undefined {
  const { first } = below;
  const width = below.cells.length;
  const above = isRuling(lines[first - 1]?.spaced.text) ? first - 2 : first - 1;
  if (above < 0) return undefined;
  const row = rowAt(lines, above, delimiter);
  const labels = row.cells.every((cell) => isLabelCell(cell.text) || isStretchCell(cell.text));
  if (row.cells.length === width && labels) return row;
  const grouped = above > 0 ? twoLineHeader(rowAt(lines, above - 1, delimiter), row, below) : undefined;
  return grouped ?? headerStackedAbove(lines, above, width);
}

/** The labels of all columns, one a line: 地区 / 项目数 / 总投资, and then rows of three cells. */
function headerStackedAbove(lines: readonly PageLine[], last: number, width: number): GridRow | undefined {
  const first = last - width + 1;
  if (width < 3 || first < 0) return undefined;
  const cells = lines.slice(first, last + 1).map((line) => line.content);
  const before = lines[first - 1]?.content.text ?? '';
  if (before.length <= 8 && isLabelCell(before) && !before.includes('：')) return undefined; // a label too many
  const labels = cells.every(({ text }) => text.length <= 16 && isLabelCell(text) && !/[，：]/.test(text));
  return labels && NAMES_ROWS.test(cells[0]?.text ?? '') ? { first, last, cells } : undefined;
}

/** What the first column may be headed; where it is 签约项目, the head of the names is lost and every figure one column off. */
const NAMES_ROWS =
  /^(?:序号|名称|项目|指标|年份|.{0,4}(?:地区|单位|名称|类别|类型|行业|领域|板块)|[各]?[省市州县区乡镇、（）()]{1,8}(?:名称)?|镇街|街道|乡镇街道|园区)$/u;

/** 第1名  某县  94.6分: a line of a ranking, which says itself what its figure is. */
const isRanked = ({ cells }: GridRow): boolean =>
  /^(?:倒数)?第[一二三四五六七八九十\d]{1,3}[名位]$/.test(cells[0]?.text ?? '');

/** 装备制造 22个  31.5亿元: a line of a list, whose figures say themselves what they are. */
const isMember = ({ cells }: GridRow): boolean =>
  /^[^，。；：、\d]{2,20}\d{1,4}[个项家]\d[\d.]{0,9}[万亿]元$/u.test(cells.map(({ text }) => text).join(''));

/** Tables with a figure column behind the first; every line belongs to one table at most. */
export function findDelimitedGrids(lines: readonly PageLine[]): readonly Grid[] {
  const grids: Grid[] = [];
  for (let at = 0; at < lines.length; at++) {
    for (const delimiter of delimiters) {
      const single = delimiter === delimiters[3];
      const rows = runFrom(lines, at, delimiter, single ? 3 : 2);
      const first = rows[0];
      if (rows.length < 2 || !first || !columnsWhere(rows, isFigureCell).slice(1).includes(true)) continue;
      const header = headerAbove(lines, first, delimiter);
      const spaced = delimiter !== delimiters[0] && delimiter !== delimiters[1];
      if (!header && (single || rows.every(isRanked) || (spaced && rows.every(isMember)))) continue;
      grids.push({ header, rows });
      at = rows.at(-1)?.last ?? at;
      break;
    }
  }
  return grids;
}
