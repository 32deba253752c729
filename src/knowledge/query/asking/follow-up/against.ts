import { measuresIn } from '../../../facts/measure/measure.ts';
import { holesIn } from '../holes.ts';
import type { Parts } from './parts.ts';
import { substituted } from './substituted.ts';

const MORE = '(?:谁|哪一?[个边家批期])的?[^，。？]{0,6}[多少大小高低快慢]';
const GAP = '相?差(?:了|额|距)?(?:是|有)?(?:多少|几个?(?:百分点|亿元?)?)';
const BY_HOW_MUCH = '[多少高低大小快慢]出?了?(?:多少|几)[^，。？]{0,4}';
/** 谁多, 哪个多几个, 谁大，差多少 */
const WHICH = `${MORE}(?:了?(?:多少|几)[^，。？]{0,4}|，(?:${BY_HOW_MUCH}|${GAP}))?`;
/** 谁多, 差多少 behind two questions: the answers of both are set side by side. */
const OF_BOTH = new RegExp(
  `^(?:那么?)?[这那]?(?:两[个者家边批期类块笔项]|俩|二者)?(?:之间|相比|比较?|比起来|比一比)?(?<ask>${MORE}|${GAP})[呢？。]*$`,
  'u',
);
/** 和来安县第二期开工比谁多, 跟签约的比呢, 比开工的少多少: another is set beside the one before. */
const WITH = new RegExp(
  `^(?:那么?|再)?(?:(?<joint>[和跟与同])(?<one>[^，。？]{2,24}?)的?(?:(?:相比|比起来|比较?|对比)?呢?，?(?<ask>${WHICH}|${GAP})|[相对]?比(?=呢))|[比较](?<other>[^，。？]{2,24}?)的?(?<much>${BY_HOW_MUCH}))[呢？。]*$`,
  'u',
);

/** 东明县第四期开工总投资多少 + 和来安县的比差多少 → 东明县第四期开工总投资和来安县第四期开工总投资差多少; undefined where it sets nothing against what was asked. */
export function setAgainst(
  question: string,
  earlier: readonly string[],
  read: (text: string) => Parts,
): string | undefined {
  const [first, last] = [earlier.at(-2), earlier.at(-1)];
  const both = OF_BOTH.exec(question)?.groups?.ask;
  if (both !== undefined) return first && last && joined(sideOf(first), '和', sideOf(last), both);
  const { one, ask, other, much } = WITH.exec(question)?.groups ?? {};
  const named = one ?? other;
  if (named === undefined || last === undefined || holesIn(last).length !== 1) return undefined;
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

const STAGE_ENDS = /(?:签约|[开复竣]工|投产|在建|续建|新建|类|重[点大])$/;

/** 东明县第四期开工总投资 of …多少, 东明县第四期开工项目个数 of …几个; undefined where it is no plain question for one figure. */
function sideOf(question: string): string | undefined {
  const text = question.replace(/[呢？。]+$/, '');
  const [hole, ...others] = holesIn(text);
  if (others.length > 0 || /[比差谁哪]/.test(text)) return undefined;
  if (hole === undefined) return measuresIn(text, true).at(-1)?.end === text.length ? text : undefined;
  const head = text.slice(0, hole.start).replace(/(?:[有是为达到了共投]|一共|总共)+$/u, '');
  const thing = `${head}${text.slice(hole.end)}`;
  if (measuresIn(thing, true).some(({ end }) => end === thing.length)) return thing;
  if (hole.kinds?.[0] !== 'count') return undefined;
  if (STAGE_ENDS.test(thing)) return `${thing}项目个数`;
  return thing.endsWith('项目') ? `${thing}个数` : `${thing}数量`;
}
