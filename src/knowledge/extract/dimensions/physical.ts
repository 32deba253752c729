import { unitRule } from '../quantity.ts';
import type { Dimension } from '../rule.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { energyUnits, massUnits, otherUnits, powerUnits, volumeUnits } from '../tables/units.ts';

const units = [...massUnits, ...energyUnits, ...powerUnits, ...volumeUnits, ...otherUnits];

export const physical: Dimension = {
  name: 'physical',
  rules: [unitRule('physical/unit', units)], // 35.9万吨, 8000万千瓦, 60亿立方米
  guards: numeralWords,
};
