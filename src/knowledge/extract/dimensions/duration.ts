import { readBound } from '../bound.ts';
import { CHINESE, NUMBER_START, parseNumber, tidy } from '../number.ts';
import { type Candidate, unitRule } from '../quantity.ts';
import type { Dimension, Groups, Place, Reading } from '../rule.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { durationUnits } from '../tables/units.ts';

/** 2021年 is a year of the calendar, 一年 or 一天 are mostly words (一年来, 有一天), and 两年平均增长 says how a rate is reckoned. */
function isStretch({ numeral, number, unit, more }: Candidate, { text, end }: Place): boolean {
  if (unit === '年' && text.startsWith('平均', end)) return false;
  if (unit === '年' && (number >= 100 || /^(?:0\d|[〇零])/.test(numeral))) return false;
  return !(numeral === '一' && more === '' && /^[年天周]$/.test(unit));
}

/** 两年半, 三个半月: half of the unit more. */
function readHalf(groups: Groups, place: Place): Reading | undefined {
  const number = parseNumber(groups.number ?? '')?.number;
  const unit = groups.counted === undefined ? '年' : `个${groups.counted}`;
  const row = durationUnits.find((candidate) => candidate.unit === unit);
  if (number === undefined || row === undefined) return undefined;
  const text = place.text.slice(place.start, place.end);
  const base = tidy((number + 0.5) * row.factor);
  const bound = readBound(place, 'duration', '');
  return {
    dimension: 'quantity',
    quantity: { kind: 'duration', number: number + 0.5, unit, base, text, bound },
  };
}

/** Stretches of time, in days. */
export const duration: Dimension = {
  name: 'duration',
  rules: [
    unitRule('duration/unit', durationUnits, isStretch), // 18个月
    {
      name: 'duration/half', // 两年半, 三个半月
      pattern: new RegExp(
        `${NUMBER_START}(?<number>\\d{1,2}|${CHINESE})(?:年半|个半(?<counted>月|小时))`,
        'gu',
      ),
      read: readHalf,
    },
  ],
  guards: numeralWords,
};
