/** All the projects of a class, where a page counts them and then gives each with its sum: 签约项目4个，其中甲厂总投资15亿元，…. */
import type { Fact } from '../../../facts/fact.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import { figureFor } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { limitOf } from '../../rank/limit.ts';
import { listsFor } from '../../rank/lists.ts';
import { membersAsked } from '../../rank/members.ts';
import { orderOf } from '../../rank/order.ts';
import { presentMembers } from '../../rank/present.ts';
import { wantedOf } from '../../rank/wanted.ts';
import type { Draft } from '../../reply/draft.ts';

const WHICH = '哪(?:些|几个?|[两二三四五六七八九十]个?|\\d{1,2}个?)';
/** 项目有哪些, 签约的是哪四个项目: for all of them. */
const ASKS_ALL = new RegExp(
  `(?:(?<=项目|工程)(?:都|分别)?[有是]?${WHICH}|(?:都|分别)?(?:分?给了?|支持了?|[用投]在了?|安排给?了?|[有是])?${WHICH}(?:项目|工程))[？。]?$`,
);
/** 各项目额度分别多少, 每个项目发行多少, 各项目总投资: for all of them as well. */
const OF_EACH =
  /[里中]?的?(?:各个?|每一?个)项目的?(?<sum>[^，。？]{0,8}?)(?:分别|各自?|都)?[是为有]?了?(?:(?:多少|情况)(?:亿元?|万元|钱|资金)?|(?<=投资额?))[？。]?$/u;
const SUM = '(?:(?:总|协议|计划)?投资额?|金额)';
const HOW_MUCH = '[是有为]?(?:多少|几)?(?:个?亿元?|万元|钱)?';
/** 签约的四个项目各投资多少, 开工了哪些项目，总投资分别是多少, 签约项目及其总投资 */
const OF_EACH_COUNTED = new RegExp(
  `(?<=^[^，、和与及跟？]{2,30})[的了]?(?:都|分别)?[有是]?(?:${WHICH}|[那这](?:些|几个)|[那这]?(?:[两三四五六七八九十]|\\d{1,2})个)?的?项目，?的?(?:${SUM}(?:各自?|分别)${HOW_MUCH}|(?:各自?|分别|每个)的?[是有为]?(?:${SUM}|投了?)${HOW_MUCH}|[及和与](?:其|各自)的?(?:${SUM}))[？。]?$`,
  'u',
);
/** 签约的|四个|项目: how many they are. */
const COUNTED = /(?<=的)(?:[两二三四五六七八九十]|\d{1,2})个(?=项目|工程)/;

/** The members with their sums; undefined unless the page gives as many as it counts. */
export function answerWholeList(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const { text } = frame;
  const each = text.replace(OF_EACH, '$<sum>的项目有哪些').replace(OF_EACH_COUNTED, '总投资的项目有哪些');
  if (each !== text) {
    const counting = text.replace(OF_EACH, '项目有哪些').replace(OF_EACH_COUNTED, '项目有哪些');
    const count = countOf(counting, reading, facts, setting);
    return eachProject(frame, readQuestion(each, reading), count, facts, setting);
  }
  if (!ASKS_ALL.test(text) || membersAsked(text) !== 'project') return undefined;
  if (limitOf(frame) !== undefined || orderOf(text) !== undefined) return undefined;
  const count = countOf(text, reading, facts, setting);
  if (count === undefined || !isSaid(frame.given, count.quantity.number)) return undefined;
  const asked = readQuestion(text.replace(COUNTED, ''), reading);
  const all = listsFor(asked, wantedOf(asked, undefined), facts, setting).find((list) =>
    isAllOf(list, count),
  );
  return all && presentMembers(all, frame);
}

/** What each of them has of the measure asked, where a page lists as many as it counts, and as many as are asked for (那四个项目). */
function eachProject(
  { given }: Frame,
  asked: Frame,
  count: Fact | undefined,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const [list = []] = listsFor(asked, wantedOf(asked, undefined), facts, setting);
  const isOpen = count === undefined || AT_LARGE.test(count.subject);
  const isEnough = count?.quantity.number === list.length || (isOpen && list.length > 2);
  return isEnough && isSaid(given, list.length) ? presentMembers(list, asked) : undefined;
}

/** 86个重点项目 of a page: how many there are says nothing of how many it names. */
const AT_LARGE = /重[点大](?:建设)?(?:项目|工程)$/;

/** 点名的三个项目 are not the five that the page counts. */
function isSaid(given: Frame['given'], count: number): boolean {
  const said = given.filter(({ kind }) => kind === 'count');
  return said.length === 0 || said.some(({ number }) => number === count);
}

/** How many there are of the class. */
function countOf(text: string, reading: Reading, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const counting = readQuestion(text.replace(ASKS_ALL, '有几个').replace(COUNTED, ''), reading);
  const [target] = counting.targets;
  const counts = facts.filter(({ quantity }) => quantity.kind === 'count');
  return target && figureFor(counting, target, counts, setting);
}

const isAllOf = (list: readonly Fact[], { article, quantity }: Fact): boolean =>
  list.length > 1 &&
  list.length === quantity.number &&
  list.every((fact) => fact.article === article && /investment|financing/.test(fact.metric ?? ''));
