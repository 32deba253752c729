/** All the projects of a class, where a page counts them and then gives each with its sum: 签约项目4个，其中甲厂总投资15亿元，…. */
import type { Fact } from '../../../facts/fact.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import { firstFigure } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { limitOf } from '../../rank/limit.ts';
import { listsFor } from '../../rank/lists.ts';
import { membersAsked } from '../../rank/members.ts';
import { orderOf } from '../../rank/order.ts';
import { presentMembers } from '../../rank/present.ts';
import { wantedOf } from '../../rank/wanted.ts';
import type { Answering } from '../../reply/answering.ts';

/** 哪些, 哪四个 */
export const WHICH = '哪(?:些|几个?|[两二三四五六七八九十]个?|\\d{1,2}个?)';
/** 项目有哪些, 签约的是哪四个项目: for all of them. */
const ASKS_ALL = new RegExp(
  `(?:(?<=项目|工程)(?:都|分别)?[有是]?${WHICH}|(?:都|分别)?(?:分?给了?|支持了?|[用投]在了?|安排给?了?|[有是])?${WHICH}(?:项目|工程))[？。]?$`,
);
/** 签约的|四个|项目: how many they are. */
const COUNTED = /(?<=的)(?:[两二三四五六七八九十]|\d{1,2})个(?=项目|工程)/;

/** The members with their sums; undefined unless the page gives as many as it counts. */
export const answerWholeList: Answering = (frame, reading, facts, setting) => {
  const { text } = frame;
  if (!ASKS_ALL.test(text) || membersAsked(text) !== 'project') return undefined;
  if (limitOf(frame) !== undefined || orderOf(text) !== undefined) return undefined;
  const count = countOf(text, reading, facts, setting);
  if (count === undefined || !isSaid(frame.given, count.quantity.number)) return undefined;
  const asked = readQuestion(text.replace(COUNTED, ''), reading);
  const all = listsFor(asked, wantedOf(asked, undefined), facts, setting).find((list) =>
    isAllOf(list, count),
  );
  return all && presentMembers(all, frame);
};

/** 点名的三个项目 are not the five that the page counts. */
export function isSaid(given: Frame['given'], count: number): boolean {
  const said = given.filter(({ kind }) => kind === 'count');
  return said.length === 0 || said.some(({ number }) => number === count);
}

/** How many there are of the class whose members a question asks for. */
export function countOf(
  text: string,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Fact | undefined {
  const counting = readQuestion(text.replace(ASKS_ALL, '有几个').replace(COUNTED, ''), reading);
  const counts = facts.filter(({ quantity }) => quantity.kind === 'count');
  return firstFigure(counting, counts, setting);
}

const isAllOf = (list: readonly Fact[], { article, quantity }: Fact): boolean =>
  list.length > 1 &&
  list.length === quantity.number &&
  list.every((fact) => fact.article === article && /investment|financing/.test(fact.metric ?? ''));
