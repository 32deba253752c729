import { isWithin, shortName } from '../../extract/places.ts';
import type { Fact } from '../../facts/fact.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import type { Region } from '../../types.ts';
import { eventOf } from './event-of.ts';

/** Places that are set side by side: 甲县和乙县, 甲县、乙县各, 哪个. */
const LISTED = /[和与跟及、，比]|还是|各|分别|[哪谁]/;

/** 0 where a question names a second place (甲区深圳招商推介会) that neither the figure nor its page tells of. */
export function venueFit(question: string, asked: readonly Region[], fact: Fact, page: PageScope): number {
  if (asked.length < 2 || LISTED.test(question)) return 1;
  const named = asked.filter((place) => question.includes(shortName(place)));
  return named.every((place) => isTold(place, named, fact, page)) ? 1 : 0;
}

/** It stands about the figure, or is one of the places of its page, or lies around another one asked, or shares its name with one. */
function isTold(place: Region, named: readonly Region[], fact: Fact, page: PageScope): boolean {
  const short = shortName(place);
  const isOther = (other: Region): boolean => other.code !== place.code;
  if (named.some((other) => isOther(other) && (isWithin(other, place) || shortName(other) === short)))
    return true;
  const own = fact.region?.value;
  if ([...(own ? [own] : []), ...page.regions].some((home) => isWithin(home, place) || isWithin(place, home)))
    return true;
  const { sentence, before, heading } = fact.layers;
  return `${fact.article.title} ${heading} ${before} ${sentence} ${eventOf(fact)}`.includes(short);
}
