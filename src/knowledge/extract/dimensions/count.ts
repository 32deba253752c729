import { type Candidate, quantityRule, unitRule } from '../quantity.ts';
import type { Dimension, Place } from '../rule.ts';
import { measureWords } from '../tables/measure-words.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { afterMoneyWord } from './money.ts';

/** 3060项目 is the name of a class (above 30 of one kind, 60 of the other); several thousand are counted in 个. */
const isNameOfClass = ({ numeral, unit, more }: Candidate): boolean =>
  unit === '项目' && more === '' && /^\d{4}$/.test(numeral);

/** 一个 is an article and 二组 a name; 前三名 is a rank, 四个半 more than four; 投资5亿多对… is money, not pairs. */
function isCounted(candidate: Candidate, place: Place): boolean {
  const { numeral, unit, more, number } = candidate;
  if (more === '' && /^[一二〇零]$/.test(numeral) && /^(?:.|大类)$/u.test(unit)) return false;
  if (isNameOfClass(candidate)) return false;
  if (/^[期批步]$/.test(unit)) return isDivision(numeral, place) || (unit === '批' && areVisits(place));
  if (unit.startsWith('大')) return number <= 20;
  if (isPlaceName(numeral, place)) return false;
  if (place.text[place.end] === '半' || (/^[名位]$/.test(unit) && /[前后]$/.test(lead(place)))) return false;
  return !(/[万亿].$/.test(unit) && afterMoneyWord(place));
}

/** 分三期, 两批: how many, where 三期 alone would be the third and 两期建设 tells how it is built. */
function isDivision(numeral: string, place: Place): boolean {
  if (/[分共]成?为?$/.test(lead(place))) return true;
  return numeral === '两' && !/^(?:建设|开发|工程|项目|总|厂房|同)/.test(place.text.slice(place.end));
}

/** 接待客商268批, 外出招商12批: how often somebody came or went. */
const areVisits = ({ text, start }: Place): boolean =>
  /^\d/.test(text.slice(start, start + 1)) &&
  /(?:接待|来访|客商|考察|招商|洽谈|对接|走访|拜访|参观|观摩|邀请|团组?)[^，。；\d第]{0,6}$/.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** 三台高新区, 来三台投资: counties of that name; no machine is counted so. */
function isPlaceName(numeral: string, place: Place): boolean {
  const after = place.text.slice(place.end, place.end + 5);
  if (/\d/.test(numeral) || !place.text.slice(place.start, place.end).endsWith('台')) return false;
  return (
    /^(?:高新|经开|经济|开发|工业)(?:园?区|开发区|园)/.test(after) ||
    (/[来到赴]$/.test(lead(place)) && /^(?:投资|考察|兴业|发展|创业)/.test(after))
  );
}

/** The few characters before a figure. */
function lead({ text, start }: Place): string {
  return text.slice(Math.max(0, start - 3), start);
}

/** Things counted, by their measure word; bare scales count people and the like. */
export const count: Dimension = {
  name: 'count',
  rules: [
    unitRule('count/measure-word', measureWords, isCounted), // 87个, 2.65万口
    quantityRule({
      name: 'count/bare', // 人口突破200万
      source:
        '(?<=万[余多]?)(?:(?![\\u4e00-\\u9fff])|(?=(?:群众|居民|村民|市民|农民|移民|百姓|老百姓|师生|学生|职工|人口|农户)))', // 惠及38万群众
      unitOf: () => ({ unit: '', kind: 'count', factor: 1 }),
      accepts: ({ unit, numeral }, place) =>
        unit.endsWith('万') && /^\d/.test(numeral) && !afterMoneyWord(place),
    }),
  ],
  guards: numeralWords,
};
