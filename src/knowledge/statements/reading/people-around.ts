import { SAYS } from '../../extract/tables/telling-words.ts';
import type { Span } from '../../types.ts';
import type { Holder } from './people.ts';

/** Farther from its deed, a person is somebody else's subject. */
const REACH = 40;
/** 甲负责人介绍，运营方是…: who tells of a deed has not done it. */
const TELLING = new RegExp(`^(?:${SAYS})`);
/** 出席的有…, 参加活动的领导：… */
const LISTED = /^[^，。；、]{0,10}的?(?:还?有|是|为|：)/u;

/** Who did the deed at a place of a text; `leaders` when only those known by standing alone are asked about. */
export function peopleAround(
  text: string,
  { start, end }: Span,
  holders: readonly Holder[],
  leaders: boolean,
): readonly Holder[] {
  const standing = leaders ? holders.filter(isLeader) : [];
  if (standing.length > 0 && standing.every((leader) => leader.end <= start)) return standing;
  const listed = LISTED.test(text.slice(end)) ? holders.filter((holder) => holder.start >= end) : [];
  return listed.length > 0 ? listed : peopleBefore(text, start, holders);
}

/** 区领导某某: known by standing alone. */
const isLeader = ({ title, name }: Holder): boolean => name !== undefined && /领导$/u.test(title);

/** The people just before a deed; those joined to the nearest one act with it. */
function peopleBefore(text: string, at: number, holders: readonly Holder[]): Holder[] {
  const earlier = holders.filter(({ end }) => end <= at);
  const group: Holder[] = [];
  let edge = at;
  for (const holder of earlier.reverse()) {
    const between = text.slice(holder.end, edge);
    const joins = /^[、，和与及以]*$/u.test(between) || holder.end >= edge;
    if (group.length === 0 ? !isSubject(between) : !joins) break;
    group.unshift(holder);
    edge = holder.start;
  }
  return group;
}

/** What may stand between a person and their deed: 出席并, 一声, 分别代表我县. */
function isSubject(between: string): boolean {
  return between.length <= REACH && !/[。；]|由/u.test(between) && !TELLING.test(between);
}
