/** 第2页/共6页, 第1/9页, - 3 - */
const pageNumber =
  /^(?:第\s?\d{1,3}\s?(?:\/\s?\d{1,3}\s?)?页(?:[/，\s]?共\s?\d{1,3}\s?页)?|[-—]\s?\d{1,3}\s?[-—])$/;
/** 某县人民政府公报 2024年第1期 ·3·: what every sheet repeats at its edge. */
const sheetEdge = /^[·•]\s?\d{1,3}\s?[·•][^，。；：]{2,50}$|^[^，。；：]{2,50}[·•]\s?\d{1,3}\s?[·•]$/;

/** Longer lines are text. */
const longest = 80;

/** A page number, or what is printed beside it: the text goes on behind it. */
export const isSheetEdge = (line: string): boolean =>
  line.length <= longest && (pageNumber.test(line) || sheetEdge.test(line));
