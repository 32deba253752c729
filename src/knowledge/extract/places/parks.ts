import { matchesIn } from '../../matches.ts';
import type { Region } from '../../types.ts';
import { ownerBefore } from './below.ts';
import { isWithin } from './gazetteer.ts';
import type { Found, RegionOptions } from './judge.ts';
import type { PlaceHit } from './scan.ts';

/** Industrial parks: one whose own page a text is stands beneath its place as a zone does. */

/** 云溪|锂电产业园上半年招商情况, 云溪市|化工园：9个项目签约; a work that is called a park (产业园项目开工, 产业园三期) is none. */
const OWN_PAGE =
  /^(?<park>(?![县市区]?\p{Script=Han}{0,2}级)[\p{Script=Han}和、]{2,10}(?:产业|工业|科技|化工|物流|创业|食品|材料|装备)园区?)(?:管委会)?(?=[：:，,\s]|[今去]年|\d|前[一二三\d]|[上下]半年|[一二三四]季度|全年|招商)/u;
/** 今年以来，园区…: how such a page speaks of itself. */
const ITSELF = '(?<=[，。；：\\n])(?:全|我)?园区(?![内外里])';
const SPEAKS_OF_ITSELF = new RegExp(ITSELF);

/** Every mention of the park that the headline of a page opens with behind its place, as long as the page speaks of itself as 园区. */
export function findParkOfPage(text: string, named: readonly Found[], hits: readonly PlaceHit[]): Found[] {
  const first = [...named, ...hits].find(({ start }) => start === 0);
  const owner = first && ownerBefore(first.end, named, hits);
  const [place, ...others] = owner?.candidates ?? [];
  if (owner?.start !== 0 || place === undefined || others.length > 0) return [];
  const park = OWN_PAGE.exec(text.slice(owner.end, owner.end + LONGEST))?.groups?.park;
  if (park === undefined || !SPEAKS_OF_ITSELF.test(text)) return [];
  const zone: Region = {
    code: place.code + park,
    name: text.slice(0, owner.end) + park,
    level: 'zone',
    parent: place.code,
  };
  return matchesIn(text, new RegExp(`${park}|${ITSELF}`, 'g')).map(({ index, 0: { length } }) => {
    const start = ownerBefore(index, named, hits)?.start ?? index;
    return { start, end: index + length, rule: 'region/park', candidates: [zone] };
  });
}

/** How far a headline is looked at. */
const LONGEST = 40;

/** 云溪那个园区, 云溪产业园: in a question, the one zone, or the one park of that kind, that the articles know in the place before it. */
export function findParks(text: string, named: readonly Found[], { known = [] }: RegionOptions): Found[] {
  const zones = known.filter(({ level }) => level === 'zone');
  const bare = named.flatMap(({ start, end, candidates: [place] }) => {
    const [words, kind = ''] = PARK.exec(text.slice(end)) ?? [];
    const inside = zones.filter((zone) => place && isWithin(zone, place) && zone.name.includes(kind));
    return words === undefined || inside.length !== 1
      ? []
      : [{ start, end: end + words.length, rule: 'region/bare-zone', candidates: inside }];
  });
  return [...bare, ...zones.flatMap((zone) => calledInShort(text, zone, named))];
}

const PARK =
  /^(?:的|[这那]一?个?)?(?:(?:工业)?园(?:区|子)|((?:产业|科技|化工|物流|食品)园)区?)(?!项目|工程|[一二三四]期)/;

/** 锂电园 of 云溪锂电新材料产业园: some characters of its name, in their order. */
function calledInShort(text: string, zone: Region, named: readonly Found[]): Found[] {
  if (!/园区?$/.test(zone.name)) return [];
  return matchesIn(text, CALLED).flatMap(({ index, 0: words }) => {
    const from = startOfName(text, index, zone.name);
    const start = named.find((one) => one.end === from)?.start ?? from;
    return index - from < SHORTEST
      ? []
      : [{ start, end: index + words.length, rule: 'region/park', candidates: [zone] }];
  });
}

/** What every park is called; none of a work (锂电产业园三期项目). */
const CALLED = /(?:产业|工业|科技|物流|创业)?园区?(?!项目|工程|[一二三四]期|配套)/g;
const SHORTEST = 2;

/** Where the characters before `end` begin that stand in a name in their order. */
function startOfName(text: string, end: number, name: string): number {
  let start = end;
  let rest = name;
  while (start > 0 && rest.includes(text.charAt(start - 1))) {
    start--;
    rest = rest.slice(0, rest.lastIndexOf(text.charAt(start)));
  }
  return start;
}
