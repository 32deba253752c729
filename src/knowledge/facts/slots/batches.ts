import { parseNumber } from '../../extract/number.ts';
import { matchesIn } from '../../matches.ts';
import type { Batch, Span } from '../../types.ts';

const COUNT = '[一二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九]|\\d{1,2}';
/** 前两次集中开工, 三次“三个一批”, 前两次和第三次: 次 counts events where one is named behind it. */
const OF_EVENTS =
  '次(?=$|[和与及]第|(?:重[点大]|项目|全[省市县区]){0,3}集中|[“”]?三个一批|(?:签约|开工|竣工|投产)(?:活动|仪式))';
/** How a page says how many: 前十一期, 第一至第五期, 三批“三个一批”累计签约; 前一期 is the one before. */
const SEVERAL: readonly RegExp[] = [
  new RegExp(`前(${COUNT})([期批轮]|${OF_EVENTS})`),
  new RegExp(`(?<![\\d一二三四五六七八九十])第?[一1]([期批轮])?[至到—-]第?(${COUNT})([期批轮])`),
  new RegExp(
    `(?<![第前近每分\\d一二三四五六七八九十园厂场桥站院校城港库目程线路房楼馆]|(?<!全)区)(${COUNT})([期批轮])(?:次|项目|活动)?[“”]?(?:三个一批[“”]?)?(?:项目|建设|活动|集中开工|中){0,3}，?(?:全[省市县区]|我[省市县区])?累计`,
  ),
  new RegExp(
    `(?<![第前近每分\\d一二三四五六七八九十])([两二三四五六七八九])(批(?!次)|轮(?!次)|${OF_EVENTS})(?:项目|建设|活动|集中|开工|签约|竣工|投产|总投资|中){0,5}，?(?:累计|[一总]共|合计|总计|加起来|加[在到]?一起|共(?=多少|几))`,
  ), // 三批集中开工一共; 三期一共 may be the third
];

/** 前五期: several batches together, which is none of them; the negative ordinal says how many. */
export function severalBatches(words: string): Batch | undefined {
  const told = SEVERAL.map((way) => way.exec(words)).find((match) => match !== null);
  if (told === undefined) return undefined;
  const [count = '', word] = told.slice(-2);
  const ordinal = parseNumber(count)?.number;
  return ordinal === undefined ? undefined : { ordinal: -ordinal, word: word as Batch['word'] };
}

/** 三批 of 三批集中开工一共几个, where it stands. */
export function severalNamed(words: string): readonly Span[] {
  const told = SEVERAL.map((way) => way.exec(words)).find((match) => match !== null);
  const [counted] = told === undefined ? [] : matchesIn(told[0], COUNTED);
  if (told === undefined || counted === undefined) return [];
  const start = told.index + counted.index;
  return [{ start, end: start + counted[0].length }];
}

const COUNTED = new RegExp(`前?(?:${COUNT})(?:[期批轮]|${OF_EVENTS})`, 'g');

/** 两期 of 前两期 says which batches, and counts none. */
export const countsBatches = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '前' && /[期批轮次]$/.test(text.slice(start, end));

/** 本期, 该批: the batch of the page's headline, whatever was told of before. */
export const pointsAtBatch = (words: string): boolean => /[本该此][期批轮](?![间次])/.test(words);
