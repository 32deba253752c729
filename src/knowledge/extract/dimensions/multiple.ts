import { readBound } from '../bound.ts';
import { parseNumber } from '../number.ts';
import { unitRule } from '../quantity.ts';
import type { Dimension, Groups, Place, Reading } from '../rule.ts';
import { multipleUnits } from '../tables/units.ts';

/** 翻一番 doubles, 翻两番 makes four times: the number is that of the words, the base that of the result. */
function readDoubling(groups: Groups, place: Place): Reading | undefined {
  const number = parseNumber(groups.number ?? '')?.number;
  return number === undefined ? undefined : times(number, '番', 2 ** number, place);
}

/** 5:1, 3比2: how many times the second the first is. Two digits after a colon would be minutes. */
function readRatio(groups: Groups, place: Place): Reading | undefined {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  return second === 0 ? undefined : times(first, `${groups.sign}${groups.second}`, first / second, place);
}

function times(number: number, unit: string, base: number, place: Place): Reading {
  const text = place.text.slice(place.start, place.end);
  const bound = readBound(place, 'multiple', '');
  return { dimension: 'quantity', quantity: { kind: 'multiple', number, unit, base, text, bound } };
}

/** How many times as much: 2.36倍, 翻一番, 3比2. */
export const multiple: Dimension = {
  name: 'multiple',
  rules: [
    unitRule('multiple/unit', multipleUnits), // 2.36倍
    {
      name: 'multiple/doubling',
      pattern: /(?<=翻(?:了|上|近)?)(?<number>\d|[一两三])番/gu,
      read: readDoubling,
    }, // 翻一番
    {
      name: 'multiple/ratio', // 收入比缩小到2.3:1
      pattern:
        /(?<![\d:：.])(?<first>\d{1,3}(?:\.\d{1,3})?)(?<sign>[:：比])(?<second>\d(?:\.\d{1,3})?)(?![\d:：.%])/gu,
      read: readRatio,
    },
  ],
};
