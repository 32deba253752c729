import { readBound } from '../bound.ts';
import { parseNumber, tidy } from '../number.ts';
import { unitRule } from '../quantity.ts';
import type { Dimension, Groups, Place, Reading } from '../rule.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { percentUnits } from '../tables/units.ts';

const NUMERAL = '[零一二两三四五六七八九十百]{1,5}(?:点[零一二三四五六七八九]{1,4})?';

/** 百分之六十五, 千分之三: the unit is % or ‰ as if written in digits. */
function readSpelled(groups: Groups, place: Place): Reading | undefined {
  const read = parseNumber(groups.number ?? '');
  if (read === undefined) return undefined;
  const [unit, factor] = groups.whole === '百' ? ['%', 1] : ['‰', 0.1];
  return share(read.number, unit as string, read.number * (factor as number), place);
}

/** 三分之一: the fraction is its own unit. */
function readFraction(groups: Groups, place: Place): Reading | undefined {
  const whole = parseNumber(groups.whole ?? '')?.number ?? 0;
  const part = parseNumber(groups.part ?? '')?.number ?? 0;
  if (whole <= 0 || part <= 0 || part >= whole) return undefined;
  return share(1, place.text.slice(place.start, place.end), (part / whole) * 100, place);
}

/** 七成五: tenths and hundredths. */
function readTenths(groups: Groups, place: Place): Reading | undefined {
  const read = parseNumber(groups.number ?? '');
  const half = groups.half === undefined ? 0 : (parseNumber(groups.half)?.number ?? 0) / 10;
  if (read === undefined || read.number > 10) return undefined;
  return share(read.number + half, '成', (read.number + half) * 10, place);
}

/** 1.3个、2.8个 of 1.3个、2.8个和0.9个百分点: the last of the list names the unit of all. */
function readListedPoints(groups: Groups, place: Place): Reading {
  const number = Number(groups.number);
  const text = place.text.slice(place.start, place.end);
  const bound = readBound(place, 'percentage-point', '');
  return {
    dimension: 'quantity',
    quantity: { kind: 'percentage-point', number, unit: '个百分点', base: number, text, bound },
  };
}

const POINTS = String.raw`\d{1,3}(?:\.\d{1,3})?个`;

function share(number: number, unit: string, base: number, place: Place): Reading {
  const text = place.text.slice(place.start, place.end);
  const bound = readBound(place, 'percent', '');
  return {
    dimension: 'quantity',
    quantity: { kind: 'percent', number, unit, base: tidy(base), text, bound },
  };
}

/** Shares and changes, in hundredths; percentage points are a kind of their own. */
export const percentage: Dimension = {
  name: 'percentage',
  rules: [
    unitRule('percentage/unit', percentUnits), // 82.4%, 3.4个百分点
    {
      name: 'percentage/points-listed', // 1.3个、2.8个和0.9个百分点
      pattern: new RegExp(
        `(?<![\\d.])(?<number>\\d{1,3}(?:\\.\\d{1,3})?)个(?=(?:[、和及与]${POINTS}){0,4}[、和及与]${POINTS}百分点)`,
        'gu',
      ),
      read: readListedPoints,
    },
    {
      name: 'percentage/spelled', // 百分之六十五
      pattern: new RegExp(`(?<whole>[百千])分之(?<number>${NUMERAL})`, 'gu'),
      read: readSpelled,
    },
    {
      name: 'percentage/fraction', // 三分之一
      pattern: /(?<whole>[二三四五六七八九十]{1,3})分之(?<part>[一二两三四五六七八九十]{1,3})/gu,
      read: readFraction,
    },
    {
      name: 'percentage/slashed', // 占比达2/3
      pattern: /(?<=[占达近约超过为少增降减升的])(?<part>\d{1,2})\/(?<whole>\d{1,2})(?![\d/])/g,
      read: readFraction,
    },
    {
      name: 'percentage/tenths', // 近八成, 七成五
      pattern:
        /(?<![\d.点第〇零一二三四五六七八九十百千万亿])(?<number>\d|[一两三四五六七八九])成(?<half>[一二三四五六七八九](?![个项家成]))?/gu,
      read: readTenths,
    },
  ],
  guards: numeralWords,
};
