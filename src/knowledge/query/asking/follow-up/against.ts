import { holesIn } from '../holes.ts';
import { sideOf } from './alike.ts';
import type { Parts } from './parts.ts';
import { substituted } from './substituted.ts';

const MORE = '(?:谁|哪一?[个边家批期])的?[^，。？]{0,12}[多少大小高低快慢]';
const GAP = '相?差(?:了|额|距)?(?:是|有)?(?:多少|几个?(?:百分点|亿元?)?)';
const BY_HOW_MUCH = '[多少高低大小快慢]出?了?(?:多少|几)[^，。？]{0,4}';
/** 谁多, 哪个多几个, 谁大，差多少 */
const WHICH = `${MORE}(?:了?(?:多少|几)[^，。？]{0,4}|，(?:${BY_HOW_MUCH}|${GAP}))?`;
/** 和来安县第二期开工比谁多, 跟签约的比呢, 比开工的少多少: another is set beside the one before. */
const WITH = new RegExp(
  `^(?:那么?|再)?(?:(?<joint>[和跟与同])(?<one>[^，。？]{2,24}?)的?(?:(?:相比|比起来|比较?|对比)?呢?，?(?<ask>${WHICH}|${GAP})|[相对]?比(?=呢))|[比较](?<other>[^，。？]{2,24}?)的?(?<much>${BY_HOW_MUCH}))[呢？。]*$`,
  'u',
);

/** 省重点的比这个高几个百分点, 来安县的比它少多少: another, against the one before. */
const THAN_THIS = new RegExp(
  `^(?:那么?)?(?<one>[^，。？比]{1,16}?)的?[比较跟和与](?:这个|它|上面的?|前面的?|刚才的?)(?:相?比|要)?(?:${BY_HOW_MUCH}|${GAP})[呢？。]*$`,
  'u',
);

/** 占开工的多少: the whole that a sum before is a part of. */
const PART_OF =
  /^(?:那么?)?占(?:了|到)?(?<whole>[^，。？多少几比]{2,16}?)的?(?:多少|百分之几|几成|比[例重](?:是?多少)?)[呢？。]*$/u;

/** 来安县第二期开工工业类投资多少 + 占开工的多少 → …投资占开工投资的百分之几; what was counted is a part of a count. */
export function partOf(question: string, last: Parts, read: (text: string) => Parts): string | undefined {
  const whole = PART_OF.exec(question)?.groups?.whole;
  const measure = last.measures.at(-1);
  if (whole === undefined || measure?.metric?.kinds.includes('money') !== true) return undefined;
  const { measures, slots } = read(whole);
  const side = sideOf(last.text);
  const isOfList = /重[点大]|三个一批/.test(whole);
  if (measures.length > 0 || (slots.length === 0 && !isOfList) || side === undefined) return undefined;
  return `${side}占${whole.replace(/的$/, '')}${measure.words}的百分之几`;
}

/** 东明县第四期开工总投资多少 + 和来安县的比差多少 → 东明县第四期开工总投资和来安县第四期开工总投资差多少; undefined where it sets nothing against what was asked. */
export function setAgainst(
  question: string,
  earlier: readonly string[],
  read: (text: string) => Parts,
): string | undefined {
  const last = earlier.at(-1)?.replace(OF_PLAN, '完成率');
  const { one, ask, other, much } =
    (THAN_THIS.exec(question) ?? WITH.exec(question.replace(OF_PLAN, '完成率')))?.groups ?? {};
  const named = one ?? other;
  if (named === undefined || last === undefined || holesIn(last).length > 1) return undefined;
  const now = read(`${named}呢`);
  const isBare = now.words.length === 0 && now.slots.every(({ kind }) => kind === 'period');
  const isPlace =
    now.words.length + now.measures.length === 0 && now.slots.every(({ kind }) => kind === 'region');
  if (isBare && now.measures.length === 0) return undefined; // 比去年同期多多少
  const side =
    isPlace || IS_LIST.test(named) || (isBare && now.slots.length === 0)
      ? named
      : sideOf(beside(now, read(last)));
  return joined(sideOf(last), one ? '和' : '比', side, ask ?? much ?? '差多少');
}

/** 完成投资占年度计划的比例 is the rate of completion. */
const OF_PLAN = /(?:完成投资)?占年度(?:投资)?计划(?:投资)?的?(?:比例|比重)?/u;

/** 市重点: a list of the same place */
const IS_LIST = /^(?:国家|[省市县区])级?(?:重[点大])?(?:项目)?的?$/;

/** 来安县第四期开工总投资多少: as the one before was asked, unless it says itself what is asked. */
const beside = (now: Parts, before: Parts): string =>
  now.measures.length > 0 && now.slots.some(({ kind }) => kind === 'region')
    ? `${now.text.replace(/呢$/, '')}多少`
    : substituted(now, before);

const joined = (
  a: string | undefined,
  joint: string,
  b: string | undefined,
  ask: string,
): string | undefined =>
  a === undefined || b === undefined || a === b ? undefined : `${a}${joint}${b}${ask}`;
