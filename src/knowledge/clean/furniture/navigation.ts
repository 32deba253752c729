/** Menus: short names side by side. */

const digitsOnly = /^[\d.,%\s-]+$/;

function cellsOf(text: string, delimiter: RegExp): string[] {
  return text
    .split(delimiter)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** 偃师 | 孟津 | 新安 */
function isBarMenu(text: string): boolean {
  const cells = cellsOf(text, /[|｜丨│┃/]/);
  if (cells.length < 2 || cells.some((cell) => digitsOnly.test(cell))) return false;
  const longest = Math.max(...cells.map((cell) => cell.length));
  const average = cells.join('').length / cells.length;
  if (cells.length === 2) return longest <= 10 && !/\d/.test(text);
  return longest <= 24 && average <= 14;
}

/** 政 府 工 作 报 告（摘 登）: a title set in spaced-out letters. */
const isSpacedOut = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell.length === 1).length * 2 > cells.length;

/** 首页 新闻 县区 百姓呼声 电子报 */
function isSpacedMenu(text: string): boolean {
  const cells = cellsOf(text, /\s+/);
  if (cells.length < 4 || isSpacedOut(cells) || cells.some((cell) => digitsOnly.test(cell))) return false;
  const average = cells.join('').length / cells.length;
  return average <= 5 && Math.max(...cells.map((cell) => cell.length)) <= 10;
}

/** A menu, judged by its gaps and bars. */
export function isNavigation(spaced: string): boolean {
  if (spaced.length > 300 || /[，。；？！“《]/.test(spaced)) return false;
  return isBarMenu(spaced) || isSpacedMenu(spaced);
}
