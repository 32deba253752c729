import { unitRule } from '../quantity.ts';
import type { Dimension } from '../rule.ts';
import { areaUnits } from '../tables/units.ts';

/** Areas, in square metres. */
export const area: Dimension = {
  name: 'area',
  rules: [unitRule('area/unit', areaUnits)], // 60余万平方米
};
