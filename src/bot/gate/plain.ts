/** One spelling for everything a figure can hide in: widths, invisible characters, square metres, thousands. */

/** ㎡ m² → 平方米; written with a digit they would read as figures. */
const POWERS: readonly (readonly [RegExp, string])[] = [
  [/㎢|km²|km2(?![0-9])/gi, '平方公里'],
  [/㎡|m²|m2(?![0-9])/gi, '平方米'],
  [/㎥|m³|m3(?![0-9])/gi, '立方米'],
];

/** The text as the gate reads it. ①–⑳ stay: they are marks, not numbers. */
export function plain(text: string): string {
  const visible = text.replace(/\p{Cf}/gu, '');
  const spelledUnits = POWERS.reduce((current, [pattern, word]) => current.replace(pattern, word), visible);
  // A full-width comma never stands inside a number, but NFKC would make it one that does: 2021，300亿元.
  const commas = spelledUnits.replaceAll('，', '、');
  return commas.replace(/[^①-⑳]+/g, (part) => part.normalize('NFKC'));
}
