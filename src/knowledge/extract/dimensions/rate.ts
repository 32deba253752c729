import { quantityRule, unitSource } from '../quantity.ts';
import type { Dimension } from '../rule.ts';
import { measureWords } from '../tables/measure-words.ts';
import {
  areaUnits,
  durationUnits,
  energyUnits,
  lengthUnits,
  massUnits,
  moneyUnits,
  powerUnits,
  type Unit,
  volumeUnits,
} from '../tables/units.ts';

const numerators = [
  ...moneyUnits,
  ...measureWords,
  ...massUnits,
  ...volumeUnits,
  ...energyUnits,
  ...powerUnits,
  ...areaUnits,
  ...lengthUnits,
];
const rows = new Map<string, Unit>(numerators.map((row) => [row.unit, row]));
const spans = ['月', '日', '秒'].map((unit) => ({ unit, kind: 'duration' as const, factor: 1 }));
const per = `[/每][百千万]{0,2}${unitSource([...numerators, ...durationUnits, ...spans])}`;

/** So much per something: 18.6元/公斤, 每天2趟. */
export const rate: Dimension = {
  name: 'rate',
  rules: [
    quantityRule({
      name: 'rate/per', // 18.6元/公斤, 3元每月
      source: `${unitSource(numerators)}${per}`,
      unitOf: (word) => {
        const row = rows.get(word.split(/[/每]/)[0] ?? '');
        return row && { ...row, unit: word, kind: 'rate' };
      },
    }),
  ],
};
