/** What the cells of flattened tables look like. */

/** 148.6 · 75.7% · 1,063.9亿元 · -3.2 · — */
const numeric =
  /^(?:[-+−]?\d[\d,]{0,15}(?:\.\d{1,6})?\s?(?:[%‰]|\p{Script=Han}{1,4})?|[-—–/]{1,2}|\*{1,4})$/u;

/** Reads as a number, or as none given (—, **). */
export const isNumericCell = (cell: string): boolean => numeric.test(cell);

/** Holds a digit and reads as a number. */
export const isFigureCell = (cell: string): boolean => /\d/.test(cell) && numeric.test(cell);

/** 25.6, which counts nothing. */
export const isFraction = (cell: string): boolean => /\d\.\d/.test(cell) && numeric.test(cell);

/** A name or header: 苍溪县, 完成投资（亿元）. */
export const isLabelCell = (cell: string): boolean =>
  STRETCH.test(cell) ||
  (cell.length <= 40 && /\p{L}/u.test(cell) && !numeric.test(cell) && !/[。！？；]/.test(cell));

/** 2022-2024, 2023.3—2025.12: when something is built. */
const STRETCH = /^(?:19|20)\d{2}(?:[.年]\d{1,2}月?)?年?[-—–~至到](?:(?:19|20)\d{2}(?:[.年]\d{1,2}月?)?年?)$/;

/** 2023年, 9月, 2023年9月累计: the time a column is of, which reads as a number. */
export const isStretchCell = (cell: string): boolean =>
  /^(?:(?:19|20)\d{2}年?(?:1?\d月份?)?|1?\d月份?)(?:累计|[止末]累计)?$/.test(cell);
