import { isWithin } from '../../../extract/places.ts';
import type { Mention } from '../../../types.ts';

export type RegionMention = Extract<Mention, { dimension: 'region' }>;

export const isRegion = (m: Mention): m is RegionMention => m.dimension === 'region';

/** The 云溪 of 云溪高速 belongs to a name that a page must say as a whole. */
export const isInName = ({ rule }: Mention): boolean => rule.includes('in-organisation');

/** 武进上半年常州经开区: the zone is meant, unless the two are listed (武进和常州经开区, 各). */
export function placesAsked(named: readonly RegionMention[], text: string): readonly RegionMention[] {
  const places = named.filter((m) => !isInName(m));
  const around = aroundListed(places, text);
  if (around !== undefined) return [around];
  const [first, second] = places;
  if (places.length !== 2 || first === undefined || second === undefined) return places;
  const isListed = /[和与跟及、比，]|还是/.test(text.slice(first.end, second.start)) || /哪个|谁/.test(text);
  return !isListed && second.candidates[0]?.level === 'zone' ? [second] : places;
}

/** 云岭省 of 云岭省在东州、西州等地开工的: the places told by way of example lie in it. */
function aroundListed(places: readonly RegionMention[], text: string): RegionMention | undefined {
  const [outer, ...inner] = places;
  const home = outer?.candidates[0];
  const last = inner.at(-1);
  if (home === undefined || last === undefined || !/^等(?:地|市|县|区)/.test(text.slice(last.end)))
    return undefined;
  return inner.every(({ candidates: [place] }) => place && isWithin(place, home)) ? outer : undefined;
}
