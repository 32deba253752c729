import { type Candidate, quantityRule, unitRule } from '../quantity.ts';
import type { Dimension, Place } from '../rule.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { energyUnits, massUnits, otherUnits, powerUnits, volumeUnits } from '../tables/units.ts';

const units = [...massUnits, ...energyUnits, ...powerUnits, ...volumeUnits, ...otherUnits];

/** What a number without a unit may be: 容积率1.2, 价格指数为102.4. */
function isIndex({ numeral }: Candidate, { text, start }: Place): boolean {
  const lead = text.slice(Math.max(0, start - 4), start);
  return /^\d/.test(numeral) && /(?:率|指数|系数)[为达到约：:]?$/.test(lead);
}

/** Masses, volumes, power and the like, each in its own unit. */
export const physical: Dimension = {
  name: 'physical',
  rules: [
    unitRule('physical/unit', units), // 27.4万吨, 6000万千瓦, 45亿立方米
    quantityRule({
      name: 'physical/index', // 容积率1.2
      source: String.raw`(?![\d.,:：/%‰万亿A-Za-z+×—-]|[\u4e00-\u9fff])`,
      unitOf: () => ({ unit: '', kind: 'other', factor: 1 }),
      accepts: isIndex,
    }),
  ],
  guards: numeralWords,
};
