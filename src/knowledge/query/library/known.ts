import type { Fact } from '../../facts/fact.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import type { Region } from '../../types.ts';

/** The places the articles speak of; questions may shorten their names. */
export interface Known {
  readonly regions: readonly Region[];
}

export function knownPlaces(pages: readonly PageScope[], facts: readonly Fact[]): Known {
  const places = new Map<string, Region>();
  for (const page of pages) for (const region of page.regions) places.set(region.code, region);
  for (const fact of facts) if (fact.region) places.set(fact.region.value.code, fact.region.value);
  return { regions: [...places.values()] };
}
