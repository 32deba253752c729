import type { Mention, MentionOf } from '../../types.ts';

export type RegionMention = MentionOf<'region'>;

/** Several places side by side are not the last of them: 甲县、乙县和丙县3个县 are told of together. */
export const withoutListed = (places: readonly RegionMention[], text: string): RegionMention[] =>
  places.filter((place) => !isListed(place, places, text));

/** True for one of several places of a list, and for a place in the middle of a list of names. */
export function isListed(place: RegionMention, mentions: readonly Mention[], text: string): boolean {
  const places = mentions.filter((m) => m.dimension === 'region');
  const at = places.indexOf(place);
  return (
    areListed(places[at - 1], place, text) || areListed(place, places[at + 1], text) || isInNames(place, text)
  );
}

/** Two places in items of one list, with no figure between: 甲县管网延伸、乙县第二水厂. */
function areListed(one: RegionMention | undefined, next: RegionMention | undefined, text: string): boolean {
  if (!one?.candidates.length || !next?.candidates.length) return false;
  if (one.candidates[0]?.code === next.candidates[0]?.code) return false; // 某市发改委和某市财政局
  const between = text.slice(one.end, next.start);
  return /[、和及与]/.test(between) && !/[，；：。！？（）\d\n]/.test(between);
}

/** How far from a place the list it stands in may end. */
const LIST_REACH = 160;

/** 等24个 closes a list of names; past its first item a place is part of a name: 热电厂、甲市养老中心、乙社区等24个项目. */
function isInNames(place: RegionMention, text: string): boolean {
  const before =
    text
      .slice(Math.max(0, place.start - LIST_REACH), place.start)
      .split(/[，；。：！？\n]/)
      .at(-1) ?? '';
  return (before.includes('、') || /[（和及]$/.test(before)) && NAMED_ON.test(restOf(place, text));
}

const restOf = (place: RegionMention, text: string): string =>
  text.slice(place.end, place.end + LIST_REACH).split(/[；。！？\n]/)[0] ?? '';

const NAMED_ON = /^[^\d]*等[\d两二三四五六七八九十]/;

/** True for a place at the head of the first of several names: 甲高新区精深加工厂、乙园等24个. */
export const opensNames = (place: RegionMention, text: string): boolean => {
  const rest = restOf(place, text);
  return /^[^，、的\d]{2,20}、/.test(rest) && NAMED_ON.test(rest);
};
