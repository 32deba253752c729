/** What a question put in words (谁承建, 什么时候开工, 进展怎么样) lends the next one: the thing it is about, and not what it asks of it. */
import { anyOf } from '../../../any-of.ts';
import { isVerb, tokensOf } from '../../../language/tokens.ts';
import type { Span } from '../../../types.ts';
import type { NamedSlot, Parts } from './parts.ts';

const INTERROGATIVE = anyOf(
  /(?:什么|啥)(?:时候|时间|进[展度]|情况)|何时|哪一?[年月天]|谁|哪|为什么|为啥|什么|啥|怎么|咋|如何|几号|到(?=几|第几)/u,
  /(?:进[展度]|建设|推进)情况|(?<=\p{Script=Han})(?:了没有?|了吗|没有?|吗)(?=[？?。]|$)/u,
);

/** 区长, 建设内容, 业主, 主要生产: what is asked of a thing, and no thing itself. */
const ATTRIBUTE =
  /(?:的|项目|目前|现在)?(?:(?:建设|主要)?内容|(?:建设|推进)?情况|业主|法人|(?:建设|施工|责任)?(?:单位|主体)|原因|负责人|投资方|进[展度]|程度|意义|举措|措施|做法|主任|书记|[省市县区镇乡局]长|(?:主要|具体)\p{Script=Han}{0,3}|目前|现在)$/u;

/** 开工 of 什么时候开工 and of 开工了没有: the stage that is asked about. */
const isAsked = (text: string, { start, end }: Span, at: number, length: number): boolean =>
  start === at + length || (end >= at && end <= at + length) || /^(?:时间|日期)/u.test(text.slice(end));

/** 医院 and 泰安铁路; not 承建 and 主持, which only say what is asked of them. */
const isThing = (name: string): boolean => name.length > 1 && !tokensOf(name).every(isVerb);

/** The names and slots of a question that are its own things; all of them where it asks for a figure. */
export function thingsOf(before: Parts): Pick<Parts, 'slots' | 'words'> {
  const { text, slots, words, holes, measures } = before;
  const asked = INTERROGATIVE.exec(text);
  if (asked === null || holes.length > 0 || measures.length > 0) return before;
  const { index, 0: said } = asked;
  const things = words.flatMap(({ start, end }) => {
    const cut = start < index ? Math.min(end, index) : end;
    const name = text.slice(start, cut).replace(ATTRIBUTE, '');
    return isThing(name) ? [{ text: name, start, end: start + name.length }] : [];
  });
  const isOwn = (slot: NamedSlot): boolean =>
    slot.kind !== 'phase' || !isAsked(text, slot, index, said.length);
  const own = slots.filter(isOwn);
  return things.length + own.length === 0 ? before : { slots: own, words: things };
}
