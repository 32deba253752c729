import { isSoft } from '../../../language/tokens.ts';
import type { Span } from '../../../types.ts';
import { measureNouns } from '../../tables/measure-nouns.ts';
import { isKindOfSum } from '../chunks.ts';
import type { Parts } from './parts.ts';

/** The text with the first `old` replaced; what is not in it goes to the front. */
export const replaceOnce = (text: string, old: string, next: string): string => {
  const at = text.indexOf(old);
  return at < 0 ? `${next}${text}` : text.slice(0, at) + next + text.slice(at + old.length);
};

/** What a class is followed by: 项目 of 产业类项目. */
const TAIL = /(?:重点|重大)?(?:项目|工程|企业)$/;

/** 民生类 takes the place of 产业类 before 项目, 建筑面积 of the measure asked; 其中 narrows, and another word is put beside. */
export function replaceLike(
  text: string,
  word: string,
  before: Parts,
  narrows: boolean,
  inserted: string[],
): string {
  const measure = before.measures.at(-1);
  if (measure !== undefined && isMeasureNoun(word)) {
    const sum = before.text.slice(measure.start, measure.end);
    return replaceOnce(text, `${kindBefore(measure, before)}${sum}`, word);
  }
  if (measure !== undefined && isKindOfSum(word)) {
    const sum = before.text.slice(measure.start, measure.end);
    const kind = kindBefore(measure, before);
    return replaceOnce(text, `${kind}${sum}`, `${word}${sum}`);
  }
  const twin = twinOf(word, before.text);
  if (twin !== undefined) return replaceOnce(text, twin, word);
  const heads = joined(before).map((old) => (TAIL.test(word) ? old : old.replace(TAIL, '')));
  const like =
    heads.find((old) => old.at(-1) === word.at(-1) && old.length <= word.length + 4) ??
    (narrows ? undefined : (heads.find(isClass) ?? placeOf(heads) ?? onlyOf(heads, before)));
  if (like === undefined || like === '') {
    inserted.push(word);
    return text;
  }
  return replaceOnce(text, like, word);
}

/** 动态 of 动态总投资 */
const kindBefore = ({ start }: Span, { words }: Parts): string =>
  words.find(({ end, text }) => end === start && isKindOfSum(text))?.text ?? '';

/** 交通类 of 交通类在建项目 gives way to 工业. */
const isClass = (head: string): boolean => /^\p{Script=Han}{2,6}类$/u.test(head);

/** 中小学 of 新增中小学学位, for which 幼儿园 is asked next: the places are still what is counted. */
const placeOf = (heads: readonly string[]): string | undefined => {
  const [, whose = ''] = heads.map((head) => PLACES.exec(head)).find((match) => match !== null) ?? [];
  return whose === '' ? undefined : whose;
};

const PLACES = /^(?:新增|新建|改造|建成)*(\p{Script=Han}{2,8})(?:学位|床位|[车泊]位|座位)$/u;

/** What another thing is asked for instead of: the only one named (北桥 of 北桥改造), or the class of several (园区签约的食品项目). */
function onlyOf(heads: readonly string[], { words, measures }: Parts): string | undefined {
  const last = words.at(-1)?.text ?? '';
  const things = heads.filter((head) => !isSoft(head));
  if (things.length === 0 && heads.length === 1 && measures.length === 0) return heads[0]; // 迁坟 of 迁坟多少
  return things.length === 1 ? things[0] : TAIL.test(last) ? heads.at(-1) : undefined;
}

/** The things named, 桥梁和隧道 as one unless each is asked for, and 石墨烯小镇 whatever word the dictionary lacks. */
function joined({ words, text }: Parts): string[] {
  if (/各|分别/.test(text)) return words.map((word) => word.text);
  const things: Span[] = [];
  for (const { start, end } of words) {
    const last = things.at(-1);
    const one =
      last !== undefined && /^(?:、|(?![的年月日期批])\p{Script=Han})$/u.test(text.slice(last.end, start));
    if (one) things.splice(-1, 1, { start: last.start, end });
    else things.push({ start, end });
  }
  return things.map(({ start, end }) => text.slice(start, end));
}

/** 东干渠 of 柳湾灌区东干渠全长 gives way to 西干渠. */
function twinOf(word: string, text: string): string | undefined {
  const at = word.length < 3 ? -1 : text.indexOf(word.slice(1));
  const twin = at < 1 ? word : text.slice(at - 1, at - 1 + word.length);
  return twin === word || !/^\p{Script=Han}/u.test(twin) ? undefined : twin;
}

/** 建筑面积, 年产量: what a thing is measured in. */
export const isMeasureNoun = (word: string): boolean =>
  word.length <= 6 && measureNouns.some(([pattern]) => pattern.test(word));
