/** Years that a text names by where they lie: 今年, 上年同期, 明年. */

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/前年/, -2],
  [/去年|上年|上一年|同期|同比|较上/, -1],
  [/今年|本年|当年|年初|年内|年底|目前|截至/, 0],
  [/明年|来年|次年|下一年/, 1],
];

/** The years as 2021年, reckoned from the year of `day` (YYYY-MM-DD). */
export function relativeYears(text: string, day: string): readonly string[] {
  const year = Number(day.slice(0, 4));
  return WORDS.flatMap(([words, offset]) => (words.test(text) ? [`${year + offset}年`] : []));
}
