import type { Mention } from '../../types.ts';
import { findKnownBelow, findTownships, findZones } from '../places/below.ts';
import { type Found, joinNested, judge, type RegionOptions } from '../places/judge.ts';
import { findParkOfPage, findParks } from '../places/parks.ts';
import { scanNames } from '../places/scan.ts';
import { findKnownUnlisted, findUnlisted } from '../places/unlisted.ts';
import { findWider } from '../places/wider.ts';
import { findDeictics, isInOrganisation } from '../places/words.ts';
import { longestFirst } from '../rule.ts';

/** Every place a text names; neighbours that lie in one another are one mention (洛阳市涧西区). */
export function findRegions(text: string, options: RegionOptions = {}): Mention[] {
  const hits = scanNames(text);
  const named = joinNested(judge(hits, options), text, options);
  const unlisted = options.question ? findKnownUnlisted(text, options) : findUnlisted(text, named, options);
  const zones = findZones(text, [...named, ...unlisted], hits, options);
  const townships = findTownships(text, [...named, ...unlisted, ...zones]);
  const parks = options.question ? findParks(text, named, options) : findParkOfPage(text, named, hits);
  const found = [...zones, ...parks, ...townships, ...findKnownBelow(text, options), ...unlisted, ...named];
  const above = options.question ? [] : findWider(text);
  return longestFirst([...[...found, ...above].map((one) => toMention(text, one)), ...findDeictics(text)]);
}

function toMention(text: string, found: Found): Mention {
  const rule = isInOrganisation(text, found) ? 'region/in-organisation' : found.rule;
  return { ...found, rule, dimension: 'region' };
}
