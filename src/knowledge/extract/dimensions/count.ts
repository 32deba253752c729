import { type Candidate, quantityRule, unitRule } from '../quantity.ts';
import type { Dimension, Place } from '../rule.ts';
import { measureWords } from '../tables/measure-words.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { afterMoneyWord } from './money.ts';

/** 前三名 is a rank, 四个半 more than four; 一个 is an article and 二组 a name; 投资5亿多对… is money, not pairs. */
function isCounted({ numeral, unit, more }: Candidate, place: Place): boolean {
  if (more === '' && /^[一二〇零]$/.test(numeral) && unit.length === 1) return false;
  if (place.text[place.end] === '半' || isRank(unit, place)) return false;
  return !(/[万亿].$/.test(unit) && afterMoneyWord(place));
}

function isRank(unit: string, { text, start }: Place): boolean {
  return /^[名位]$/.test(unit) && /[前后]$/.test(text.slice(Math.max(0, start - 1), start));
}

const one = { unit: '', factor: 1 };

export const count: Dimension = {
  name: 'count',
  rules: [
    unitRule('count/measure-word', 'count', measureWords, isCounted), // 87个, 3.48万口
    quantityRule({
      name: 'count/groups', // 六大体系, 3大类
      kind: 'count',
      source: '大(?:类|(?=[\\u4e00-\\u9fff]))',
      unitOf: (unit) => ({ unit, factor: 1 }),
      accepts: ({ numeral, number }) => number <= 20 && !/^[一二]$/.test(numeral),
    }),
    quantityRule({
      name: 'count/batches', // 分三期建设, 分2批
      kind: 'count',
      source: '(?:期|批|步)',
      unitOf: (unit) => ({ unit, factor: 1 }),
      accepts: ({ numeral }, { text, start }) =>
        numeral === '两' || /[分共]成?为?$/.test(text.slice(Math.max(0, start - 3), start)),
    }),
    quantityRule({
      name: 'count/bare', // 人口突破200万
      kind: 'count',
      source: '(?<=万[余多]?)(?![\\u4e00-\\u9fff])',
      unitOf: () => one,
      accepts: ({ unit, numeral }, place) =>
        /万$/.test(unit) && /^\d/.test(numeral) && !afterMoneyWord(place),
    }),
  ],
  guards: numeralWords,
};
