import { parseNumber } from '../../extract/number.ts';
import type { Fact } from '../../facts/fact.ts';
import { isFall, ordersFalls } from './falls.ts';

/** Which members of an ordered list a question asks for. */
export interface Order {
  readonly end: 'top' | 'bottom';
  /** The first rank asked for: 2 of 第二多. */
  readonly from: number;
  /** How many from there on: 3 of 前三名. */
  readonly count: number;
}

const NUMERAL = '[一二两三四五六七八九十]|\\d{1,2}';
/** 前三季度, 前8个月 and 前三期 name no rank; neither do 第二产业 and 第一批. */
const NO_RANK = '(?![一二三四五六七八九十\\d个月天年季期批次轮产阶])';
/** What a bare rank stands before: 前三名, 签约第一的是谁; 第一水厂 and 第一人民医院 are names. */
const RANK_END = `${NO_RANK}(?=[名位家项座类强的大多是有都分里中，。？、和哪谁呢啊\\s]|$)`;
/** 第二大 ranks; 第二大道, 第一小学, 第二长江大桥 are names. */
const MOST = '(?=[多贵名位]|大(?![道桥街厦学坝渠院])|高(?![中级速铁校架])|快(?!速)|长(?!江))';
const LEAST = '(?:[少低慢差短]|小(?![学区镇]))';

/** Those towards one end, however many: 哪些县开工率较低, 哪几个镇靠前; 开工率低于70% sets a limit. */
const SEVERAL = {
  bottom: /(?<=哪[些几][^，。？]{0,14})(?:[率速幅度](?:比?较|偏)?[低慢差](?![于过])|[较偏][低慢差少小]|落后)/,
  top: /(?<=哪[些几][^，。？]{0,14})(?:[率速幅度](?:比?较|偏)?[高快好](?![于过])|[较偏][高快好多大]|靠前|领先)/,
} as const;

/** How an order is asked for, the narrowest first; the numeral, where there is one, is group 1. */
const ORDERS: readonly {
  readonly words: RegExp;
  readonly end: Order['end'];
  readonly ranks: 'one' | 'up-to';
}[] = [
  { words: new RegExp(`倒数第(${NUMERAL})${NO_RANK}`), end: 'bottom', ranks: 'one' }, // 倒数第二是谁
  {
    words: new RegExp(`(?:倒数前?|[排居列]?(?<![今此之以年最然其先前])后)(${NUMERAL})${RANK_END}`),
    end: 'bottom',
    ranks: 'up-to',
  }, // 后三名, not 今后两家
  {
    words: new RegExp(`(?:最后|倒数前?)(${NUMERAL})(?:[名位家]|个(?![月季年]|百分))`),
    end: 'bottom',
    ranks: 'up-to',
  }, // 排最后两名, 倒数三个是谁
  {
    words: new RegExp(`(?<![今此之以年最然其先前])后(${NUMERAL})个(?=的?[县市区镇乡街园]|都?[是有][谁哪])`),
    end: 'bottom',
    ranks: 'up-to',
  }, // 后三个县
  {
    words: new RegExp(
      `(?<![之以当提日空生此先]|(?<!项)目)前(${NUMERAL})个(?=的?[县市区镇乡街园]|都?[是有][谁哪])`,
    ),
    end: 'top',
    ranks: 'up-to',
  }, // 前三个镇
  {
    words: new RegExp(`最(?:少|小|低|慢|差|短|便宜)的?(?:前)?(${NUMERAL})[个家项类位座县]`),
    end: 'bottom',
    ranks: 'up-to',
  }, // 最少的两个
  {
    words: new RegExp(`(?:垫底|倒数|靠后|落后|末尾)的(${NUMERAL})[个家项类位座县]`),
    end: 'bottom',
    ranks: 'up-to',
  }, // 垫底的三个镇
  {
    words: new RegExp(`(?:领先|靠前|打头|领跑)的(${NUMERAL})[个家项类位座县]`),
    end: 'top',
    ranks: 'up-to',
  }, // 靠前的两个镇
  {
    words: new RegExp(`最(?:多|大|高|快|长|贵|重)的?(?:前)?(${NUMERAL})[个家项类位座县]`),
    end: 'top',
    ranks: 'up-to',
  }, // 最大的三个
  { words: new RegExp(`第(${NUMERAL})${LEAST}`), end: 'bottom', ranks: 'one' }, // 第二少
  { words: /(?<!倒数)第([二三四五六七八九十])(?=的|是[谁哪])/, end: 'top', ranks: 'one' }, // 完成率第二的是谁
  {
    words: new RegExp(`第(${NUMERAL})${MOST}|排(?:名|在|到)?第(${NUMERAL})${NO_RANK}`),
    end: 'top',
    ranks: 'one',
  }, // 第二大
  {
    words: new RegExp(`(?<![之以当提日空生此先]|(?<!项)目)前(${NUMERAL})${RANK_END}`),
    end: 'top',
    ranks: 'up-to',
  }, // 前三名, 项目前三名, not 目前三家
  {
    words: /最(?:[少小低慢差短]|便宜|靠后|落后)|垫底|末[位尾]|倒数|吊车尾|最后一名|排(?:名|在|到)?最后|靠后/,
    end: 'bottom',
    ranks: 'one',
  }, // 哪个垫底
  { words: SEVERAL.bottom, end: 'bottom', ranks: 'one' }, // 哪些县开工率较低
  { words: SEVERAL.top, end: 'top', ranks: 'one' },
  {
    words: new RegExp(
      `最(?:[多大高快猛凶狠好长贵重]|靠前|领先)|居首|首位|榜首|头名|领跑|领先|打头|第一${RANK_END}`,
    ),
    end: 'top',
    ranks: 'one',
  }, // 哪个镇第一
];

/** The order a question asks a list in: 最大 → the first; 第二多 → the second; undefined when it names none. */
export function orderOf(question: string): Order | undefined {
  for (const { words, end, ranks } of ORDERS) {
    const match = words.exec(question);
    if (match === null) continue;
    const number = parseNumber(match[1] ?? match[2] ?? '一')?.number ?? 1;
    if (ranks === 'up-to') return { end, from: 1, count: number };
    return { end, from: number, count: number === 1 ? countIn(question) : 1 };
  }
  return undefined;
}

/** 最高的和最低的: both ends of a list, as asked. */
const BOTH_ENDS =
  /最[多大高快长](?:的)?(?:和|与|跟|、)最[少小低慢短]|最[少小低慢短](?:的)?(?:和|与|跟|、)最[多大高快长]/;

/** The orders a question asks for: one, or both ends. */
export function ordersOf(order: Order, question: string): readonly Order[] {
  const both = BOTH_ENDS.exec(question)?.[0];
  if (both === undefined) return [order];
  const ends: readonly Order['end'][] = /^最[少小低慢短]/.test(both) ? ['bottom', 'top'] : ['top', 'bottom'];
  return ends.map((end) => ({ ...order, end }));
}

/** 哪两类最少, 垫底的三个镇: how many from the end on. */
const COUNTED =
  /哪([两二三四五六七八九])(?=\p{Script=Han})|(?:垫底|末[位尾]|靠[前后]|领先|落后)的(?:是|那)?([两二三四五六七八九])(?=\p{Script=Han})/u;

function countIn(question: string): number {
  const [, which, last] = COUNTED.exec(question) ?? [];
  return parseNumber(which ?? last ?? '一')?.number ?? 1;
}

/** Words without those that name an order: 观摩 of 观摩前三名. */
export const withoutOrder = (words: string): string =>
  ORDERS.reduce((rest, { words: order }) => {
    const [said] = order.exec(rest) ?? [];
    return said === undefined ? rest : rest.replace(new RegExp(`${said}[名位]?`), ''); // 第一名
  }, words);

/** Whether a word is a piece of the order a question names: 三名 of 后三名, 两名 of 前两名. */
export const isOfOrder = (word: string, question: string): boolean =>
  ORDERS.some(({ words }) => {
    const said = words.exec(question)?.[0];
    return said !== undefined && ['名', '位'].some((end) => `${said}${end}`.includes(word));
  });

/** The members of a list at the ranks asked for, in their order; several that share a rank are all told. */
export function atRanks(list: readonly Fact[], { end, from, count }: Order, question: string): Fact[] {
  const byFall = ordersFalls(question);
  const members = byFall ? list.filter(isFall) : list;
  const worth = (fact: Fact): number => (byFall ? Math.abs(worthOf(fact)) : worthOf(fact));
  const sign = end === 'top' ? -1 : 1;
  const sorted = [...members].sort((a, b) => sign * (worth(a) - worth(b)));
  const ranks = sorted.slice(from - 1, from - 1 + count).map(worth);
  return sorted.filter((fact) => ranks.includes(worth(fact)));
}

/** 6.1倍 ranks above 43%, and 增长2% above 下降8%. */
function worthOf(fact: Fact): number {
  const { quantity, role } = fact;
  const size = quantity.kind === 'multiple' ? quantity.number * 100 : quantity.base;
  return role === 'change' && isFall(fact) ? -Math.abs(size) : size;
}
