import { parentOf } from '../../extract/places.ts';
import type { Fact } from '../../facts/fact.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import type { Region } from '../../types.ts';
import { type JointName, jointNames } from './joint-names.ts';

/** What the articles speak of, by names that questions are read by. */
export interface Known {
  /** Places, and the counties around their zones; questions may shorten their names. */
  readonly regions: readonly Region[];
  /** 城市建设和基础设施: one sector, and no list of two. */
  readonly joint: readonly JointName[];
}

export function knownNames(pages: readonly PageScope[], facts: readonly Fact[]): Known {
  const places = new Map<string, Region>();
  for (const page of pages) for (const region of page.regions) places.set(region.code, region);
  for (const fact of facts) if (fact.region) places.set(fact.region.value.code, fact.region.value);
  for (const zone of [...places.values()].filter(({ level }) => level === 'zone')) {
    const around = parentOf(zone);
    if (around?.level === 'county') places.set(around.code, around);
  }
  return { regions: [...places.values()], joint: jointNames(facts) };
}
