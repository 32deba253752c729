/** What each project of a class has: 各项目额度分别多少, 签约的四个项目各投资多少, 9个重点项目完成率分别是多少. */
import { parseNumber } from '../../../extract/number.ts';
import { isOfTable } from '../../../facts/fact.ts';
import { readQuestion } from '../../asking/frame.ts';
import { listsFor } from '../../rank/lists.ts';
import { inOrder, LEAST, presentMembers } from '../../rank/present.ts';
import { wantedOf } from '../../rank/wanted.ts';
import type { Answering } from '../../reply/answering.ts';
import { MAJOR_WORKS } from '../../tables/class-nouns.ts';
import { asksEachProject, isCostOfOne } from './costs-of-each.ts';
import { countOf, isSaid, WHICH } from './whole-list.ts';

/** 各项目额度分别多少, 每个项目发行多少, 各项目总投资 */
const OF_EACH =
  /[里中]?的?(?:各个?|每一?个)项目的?(?<sum>[^，。？]{0,8}?)(?:分别|各自?|都)?[是为有]?了?(?:(?:多少|情况)(?:亿元?|万元|钱|资金)?|(?<=投资额?))[？。]?$/u;
const SUM = '(?:(?:总|协议|计划)?投资额?|金额)';
const HOW_MUCH = '[是有为]?(?:多少|几)?(?:个?亿元?|万元|钱)?';
/** 签约的四个项目各投资多少, 开工了哪些项目，总投资分别是多少, 签约项目及其总投资 */
const OF_EACH_COUNTED = new RegExp(
  `(?<=^[^，、和与及跟？]{2,30})[的了]?(?:都|分别)?[有是]?(?:${WHICH}|[那这](?:些|几个)|[那这]?(?:[两三四五六七八九十]|\\d{1,2})个)?的?项目，?的?(?:${SUM}(?:各自?|分别)${HOW_MUCH}|(?:各自?|分别|每个)的?[是有为]?(?:${SUM}|投了?)${HOW_MUCH}|[及和与](?:其|各自)的?(?:${SUM}))[？。]?$`,
  'u',
);
/** 9个|重点|项目|完成率|分别是多少 */
const OF_NUMBER =
  /(?<count>\d{1,2}|[两二三四五六七八九十]{1,2})[个项](?<kind>[^，。？\d]{0,8}?)(?:项目|工程)的?(?<measure>[^，。？各都]{2,14}?)(?:分别|各自?|都)(?:[是有为])?(?:多少|几)[亿元个]{0,2}[？。]?$/u;

/** Of each of them, where a page lists as many as it counts, and as many as are asked for (那四个项目). */
export const answerEachProject: Answering = ({ text, given }, reading, facts, setting) => {
  const question = text.replace(OF_EACH, '$<sum>的项目有哪些').replace(OF_EACH_COUNTED, '总投资的项目有哪些');
  if (question === text) return undefined;
  const asked = readQuestion(question, reading);
  const [told = []] = listsFor(asked, wantedOf(asked, undefined), facts, setting);
  const list = asksEachProject(text) ? told.filter(isCostOfOne) : told;
  const counting = text.replace(OF_EACH, '项目有哪些').replace(OF_EACH_COUNTED, '项目有哪些');
  const count = countOf(counting, reading, facts, setting);
  const isTable = list.length > 2 && list.every(isOfTable);
  const isOpen = count === undefined || MAJOR_WORKS.test(count.subject); // 86个重点项目: how many there are says nothing of how many are named
  const isEnough = isTable || count?.quantity.number === list.length || (isOpen && list.length > 2);
  return isEnough && isSaid(given, list.length) ? presentMembers(list, asked) : undefined;
};

/** Of each of so many, where a list of the page has as many. */
export const answerEachOfNumber: Answering = ({ text }, reading, facts, setting) => {
  const { count, kind = '', measure = '' } = OF_NUMBER.exec(text)?.groups ?? {};
  const many = count === undefined ? undefined : parseNumber(count)?.number;
  if (many === undefined || many < LEAST) return undefined;
  const scope = text.replace(OF_NUMBER, '');
  const frame = readQuestion(`${scope}${kind}项目里哪个${measure}最大`, reading);
  const list = listsFor(frame, wantedOf(frame, undefined), facts, setting).find(
    ({ length }) => length === many,
  );
  return list && presentMembers(inOrder(list), frame);
};
