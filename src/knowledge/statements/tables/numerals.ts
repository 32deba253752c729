/** 三 of 三大攻坚战: the numeral of a number up to ten, at its place. */
export const NUMERALS = '零一二三四五六七八九十';
