/** 照青田那份分析，丽水市增速多少: a county's page is named, and asked of a place around it. */
import { findRegions, shortName } from '../../../extract/places.ts';
import type { PageScope } from '../../../facts/page-scope.ts';
import type { Article, Region } from '../../../types.ts';
import { placesAround } from '../places/around.ts';
import type { PageNamed } from './page-named.ts';

const PIECE = '[那这]?[份篇则](?:统计)?(?:简报|通报|分析|公报|快报|报告|报道|材料|稿子?)?';
const KIND = '(?:统计)?(?:简报|通报|公报|快报|报告|分析)';
/** 照青田那份分析，青田公报说投资增速高于全市，: whose page it is, and what is said of it. */
const SOURCE = new RegExp(
  `^(?:按照?|照着?|据|根据|从|依)?(?<name>\\p{Script=Han}{2,10}?)的?(?:${PIECE}|${KIND})[^，。？\\d]{0,14}，(?:那么?)?`,
  'u',
);

/** The pages of the place that a question begins with, where the rest asks of another place. */
export function pageOfPlace(text: string, pages: ReadonlyMap<Article, PageScope>): PageNamed | undefined {
  const { 0: opening = '', groups } = SOURCE.exec(text) ?? {};
  const rest = text.slice(opening.length);
  const name = groups?.name;
  if (name === undefined || !asksElsewhere(rest, name)) return undefined;
  const named = [...pages].filter(([, { regions }]) => regions[0] && isCalled(regions[0], name));
  return named.length === 0 ? undefined : { text: rest, articles: new Set(named.map(([page]) => page)) };
}

const isCalled = (place: Region, name: string): boolean => [place.name, shortName(place)].includes(name);

const asksElsewhere = (rest: string, name: string): boolean =>
  placesAround(rest).length > 0 || findRegions(rest).some(({ start }) => !rest.startsWith(name, start));
