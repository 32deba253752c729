import { type Candidate, quantityRule, unitRule } from '../quantity.ts';
import type { Dimension, Place } from '../rule.ts';
import { measureWords } from '../tables/measure-words.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { afterMoneyWord } from './money.ts';

/** 一个 is an article and 二组 a name; 前三名 is a rank, 四个半 more than four; 投资5亿多对… is money, not pairs. */
function isCounted(candidate: Candidate, place: Place): boolean {
  const { numeral, unit, more, number } = candidate;
  if (more === '' && /^[一二〇零]$/.test(numeral) && /^(?:.|大类)$/u.test(unit)) return false;
  if (/^[期批步]$/.test(unit)) return isDivision(numeral, place);
  if (unit.startsWith('大')) return number <= 20;
  if (place.text[place.end] === '半' || (/^[名位]$/.test(unit) && /[前后]$/.test(lead(place)))) return false;
  return !(/[万亿].$/.test(unit) && afterMoneyWord(place));
}

/** 分三期, 两批: how many, where 三期 alone would be the third. */
function isDivision(numeral: string, place: Place): boolean {
  return numeral === '两' || /[分共]成?为?$/.test(lead(place));
}

/** The few characters before a figure. */
function lead({ text, start }: Place): string {
  return text.slice(Math.max(0, start - 3), start);
}

export const count: Dimension = {
  name: 'count',
  rules: [
    unitRule('count/measure-word', measureWords, isCounted), // 87个, 2.65万口
    quantityRule({
      name: 'count/bare', // 人口突破200万
      source: '(?<=万[余多]?)(?![\\u4e00-\\u9fff])',
      unitOf: () => ({ unit: '', kind: 'count', factor: 1 }),
      accepts: ({ unit, numeral }, place) =>
        unit.endsWith('万') && /^\d/.test(numeral) && !afterMoneyWord(place),
    }),
  ],
  guards: numeralWords,
};
