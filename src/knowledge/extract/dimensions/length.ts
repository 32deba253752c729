import { unitRule } from '../quantity.ts';
import type { Dimension } from '../rule.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { lengthUnits } from '../tables/units.ts';

/** Lengths, in metres. */
export const length: Dimension = {
  name: 'length',
  rules: [unitRule('length/unit', lengthUnits)], // 18.305公里
  guards: numeralWords,
};
