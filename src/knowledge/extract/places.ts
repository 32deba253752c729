/** The door of the places: the table of divisions, and how their names are read. */
export { findRegions } from './dimensions/region.ts';
export { zoneBelow } from './places/below.ts';
export { placeOfHeadline, placeOfPublisher } from './places/called.ts';
export { ancestors, isWithin, parentOf, regionByCode } from './places/gazetteer.ts';
export type { RegionOptions } from './places/judge.ts';
export { countyAtHead, nameOf as placeNamed, provinceNames, shortName } from './places/names.ts';
export { spellsPlace } from './places/numeral-names.ts';
export { nearestRegion } from './places/typos.ts';
export { isUnlisted, strangePlaces } from './places/unlisted.ts';
