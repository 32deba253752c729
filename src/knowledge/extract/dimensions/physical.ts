import { unitRule } from '../quantity.ts';
import type { Dimension } from '../rule.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { energyUnits, massUnits, otherUnits, powerUnits, volumeUnits } from '../tables/units.ts';

export const physical: Dimension = {
  name: 'physical',
  rules: [
    unitRule('physical/mass', 'mass', massUnits), // 35.9万吨
    unitRule('physical/energy', 'energy', energyUnits), // 2808万千瓦时
    unitRule('physical/power', 'power', powerUnits), // 8000万千瓦
    unitRule('physical/volume', 'volume', volumeUnits), // 60亿立方米
    unitRule('physical/other', 'other', otherUnits), // 64GB, 36.5℃
  ],
  guards: numeralWords,
};
