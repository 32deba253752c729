import { parseNumber } from '../number.ts';
import type { Dimension, Groups, Place, Reading } from '../rule.ts';

/** A table cell holds a number whose unit stands in the head of its column. */
function readCell(groups: Groups, place: Place): Reading | undefined {
  const read = parseNumber(groups.number ?? '');
  if (read === undefined) return undefined;
  const number = groups.sign === undefined ? read.number : -read.number;
  const text = place.text.slice(place.start, place.end);
  return {
    dimension: 'quantity',
    quantity: { kind: 'other', number, unit: '', base: number, text, bound: 'exact' },
  };
}

/** Numbers that stand alone between tabs, bars or line ends. */
export const numeral: Dimension = {
  name: 'numeral',
  rules: [
    {
      name: 'numeral/cell', // 苍溪县	15	31.2
      pattern:
        /(?<=^|[\t|\n])(?<sign>-)?(?<number>\d{1,3}(?:,\d{3}){1,4}|\d{1,12}(?:\.\d{1,6})?)(?=$|[\t|\n])/gu,
      read: readCell,
    },
  ],
};
