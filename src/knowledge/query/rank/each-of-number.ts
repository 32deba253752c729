/** Each of so many things: 9个重点项目完成率分别是多少. */
import { parseNumber } from '../../extract/number.ts';
import { readQuestion } from '../asking/frame.ts';
import type { Answering } from '../reply/answering.ts';
import { listsFor } from './lists.ts';
import { inOrder, LEAST, presentMembers } from './present.ts';
import { wantedOf } from './wanted.ts';

/** 9个|重点|项目|完成率|分别是多少 */
const EACH_OF_NUMBER =
  /(?<count>\d{1,2}|[两二三四五六七八九十]{1,2})[个项](?<kind>[^，。？\d]{0,8}?)(?:项目|工程)的?(?<measure>[^，。？各都]{2,14}?)(?:分别|各自?|都)(?:[是有为])?(?:多少|几)[亿元个]{0,2}[？。]?$/u;

/** Every one of so many projects, where a list of the page has as many. */
export const answerEachOfNumber: Answering = ({ text }, reading, facts, setting) => {
  const { count, kind = '', measure = '' } = EACH_OF_NUMBER.exec(text)?.groups ?? {};
  const many = count === undefined ? undefined : parseNumber(count)?.number;
  if (many === undefined || many < LEAST) return undefined;
  const scope = text.replace(EACH_OF_NUMBER, '');
  const frame = readQuestion(`${scope}${kind}项目里哪个${measure}最大`, reading);
  const list = listsFor(frame, wantedOf(frame, undefined), facts, setting).find(
    ({ length }) => length === many,
  );
  return list && presentMembers(inOrder(list), frame);
};
