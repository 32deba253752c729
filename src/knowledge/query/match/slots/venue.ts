import { isWithin, shortName } from '../../../extract/places.ts';
import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import type { PageScope } from '../../../facts/page-scope.ts';
import type { Region } from '../../../types.ts';
import { eventOf } from '../words/event-of.ts';

/** Places that are set side by side: 甲县和乙县, 甲县、乙县各, 哪个; not 甲县在乙市签约几个、多少钱. */
function areListed(question: string, places: readonly Region[]): boolean {
  const at = places.map((place) => question.indexOf(shortName(place))).filter((start) => start >= 0);
  const between = question.slice(Math.min(...at), Math.max(...at));
  return at.length < 2 || /[和与跟及、，比]|还是/.test(between) || /各|分别|[哪谁]/.test(question);
}

/** 0 where a question names a second place (甲区深圳招商推介会) that neither the figure nor its page tells of. */
export function venueFit(question: string, asked: readonly Region[], fact: Fact, page: PageScope): number {
  const named = asked.filter((place) => question.includes(shortName(place)));
  if (named.length < 2 || areListed(question, named)) return 1;
  return named.every((place) => isTold(place, named, fact, page)) ? 1 : 0;
}

/** It stands about the figure, or is one of the places of its page, or lies around another one asked, or shares its name with one. */
function isTold(place: Region, named: readonly Region[], fact: Fact, page: PageScope): boolean {
  const short = shortName(place);
  const isOther = (other: Region): boolean => other.code !== place.code;
  if (named.some((other) => isOther(other) && (isWithin(other, place) || shortName(other) === short)))
    return true;
  const own = fact.region?.value;
  if ([...(own ? [own] : []), ...page.regions].some((home) => isWithin(home, place) || liesIn(place, home)))
    return true;
  if (isHeldElsewhere(place, fact)) return false;
  const { own: clause, before, heading } = fact.layers;
  return `${fact.article.title} ${heading} ${before} ${toldSoFar(fact)}${clause} ${eventOf(fact)}`.includes(
    short,
  );
}

/** A town or zone in the place of a page; what is told of all the city (甲县在深圳签约几个) tells of none of its counties. */
const liesIn = (place: Region, home: Region): boolean => place.level !== 'county' && isWithin(place, home);

/** 义乌 of 在义乌举办的专场签约9个, where the occasion in 合肥 that the sentence before tells of is asked for. */
function isHeldElsewhere(place: Region, { layers, sentence, span }: Fact): boolean {
  const told = layers.sentence.slice(0, Math.max(0, span.start - sentence.start));
  const held = [...told.matchAll(HELD)].at(-1)?.[1];
  return held !== undefined && !told.includes(shortName(place)) && !HALL.test(held);
}

const HELD = /[在赴到](\p{Script=Han}{2,5}?)(?:成功|隆重)?(?:举办|举行|召开)/gu;
/** 在会展中心举办: of no city. */
const HALL = /(?:[馆厅店里场堂]|园区|中心|大厦|大学|公司|企业|基地|线上|当地|本地)$/;
