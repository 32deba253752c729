import type { Fact, ListLevel } from '../../../facts/fact.ts';
import type { PageScope } from '../../../facts/page-scope.ts';
import { isMunicipality } from '../../../facts/slots/slots.ts';
import type { Region } from '../../../types.ts';
import type { Frame } from '../../asking/frame.ts';
import { levelsNamed } from '../../asking/levels.ts';

/** 省级 asked: only figures of that list. Not asked: a list's figure is a part of the whole. */
export function levelFit(
  asked: ListLevel | undefined,
  fact: Fact,
  page: PageScope,
  {
    regions,
    lister,
    text,
    given: known,
    phases,
  }: Pick<Frame, 'regions' | 'lister' | 'text' | 'given' | 'phases'>,
): number {
  const places = lister ? [...regions, lister] : regions;
  const given = fact.level?.value;
  const several = asked === undefined ? levelsNamed(text)?.levels : undefined;
  if (given !== undefined && several?.includes(given) === false) return 0;
  if (given !== undefined && EVERY_LIST.test(text)) return 0;
  if (asked === undefined && given === undefined && isOnListsAbove(fact, page) && several === undefined)
    return 0.7;
  if (asked === undefined)
    return given === undefined ||
      fact.level?.origin === 'earlier' ||
      isCountedSo(fact, known, text) ||
      (given === ownLevel(page) && asksOfOwn(text, regions)) ||
      (given === 'nation' && fact.metric === 'financing') || // 中央预算内投资 is a fund, and no list
      (given === 'nation' && text.includes('预算内'))
      ? 1
      : given === ownLevel(page) || isOfCityOfCounty(fact, page)
        ? KEY_PROJECTS.test(text) && !ALL_LISTS.test(text)
          ? 0.95
          : 0.85
        : 0.7;
  if (given === asked) return !isListElsewhere(fact, places) ? 1 : namesLister(text, places) ? 0 : 0.5;
  const isOwnCity = lister === undefined && places.some(isCityOfCounty);
  if (asked === 'city' && given === 'county' && isOwnCity && !levelsNamed(text)?.levels.includes('county'))
    return 1; // 市级、县级重点项目 names the city around it
  const mayBe = given === undefined && asked === ownLevel(page) && !OF_SEVERAL_LISTS.test(fact.subject);
  return mayBe && (!isSigned(fact) || phases.includes('signed')) ? 0.6 : 0;
}

/** 云溪县重点项目: the county's own list is what is asked for. */
const KEY_PROJECTS = /重[点大](?:建设)?项目/;
/** 三级重点项目合计 */
const ALL_LISTS = /[两三四]级|合计/;

/** 列入省、市重点的项目 of a county's page: on neither list alone, and not all that the county has. */
const isOnListsAbove = ({ subject }: Fact, page: PageScope): boolean =>
  ownLevel(page) === 'county' && /(?:[列纳]入|属于|争取)[国省]家?级?、?市级?重[点大]/.test(subject);
/** 甘肃省重点项目, 云溪县重点项目: of the list of that very place. */
const asksOfOwn = (text: string, regions: readonly Region[]): boolean =>
  regions.some(({ name }) => OWN_LIST.test(text.split(name)[1] ?? ''));
const OWN_LIST = /^(?:一共|共|今年|20\d\d年|安排|确定|多少个|几个|了|的){0,5}重[点大](?:建设)?项目/;

/** 各级重点项目: no one of the lists alone. */
const EVERY_LIST = /各级(?=重[点大])/;

/** What was signed is on no list of what is built. */
const isSigned = ({ phase }: Fact): boolean => phase?.value === 'signed';

/** 投产一批的2个项目 are those of the list that has 2个, whose it is or not; 3个镇 are none. */
export const isCountedSo = ({ layers }: Fact, known: Frame['given'], question: string): boolean =>
  known.some(
    ({ kind, number, text }) =>
      kind === 'count' &&
      number >= 2 &&
      !NO_PROJECTS.test(question.slice(question.indexOf(text) + text.length)) &&
      new RegExp(`(?:项目|工程)${number}[个项]`).test(layers.sentence),
  );

const NO_PROJECTS = /^\p{Script=Han}{0,2}(?:[镇乡村县区市月年家人]|街道|园区|部门|方面|领域|企业)/u;

/** 云溪市级重点项目 are on the list of 云溪市, and no other's. */
const namesLister = (text: string, places: readonly Region[]): boolean =>
  places.some(({ name }) => text.includes(`${name}级`));

/** 市级 of such a city is the list of a county. */
const isCityOfCounty = ({ level, name }: Region): boolean => level === 'county' && name.endsWith('市');

/** 市重点项目 on the page of such a city are all it has; 列入宜春市重点的 are not. */
const isOfCityOfCounty = (fact: Fact, { regions: [home] }: PageScope): boolean =>
  fact.level?.value === 'city' &&
  home !== undefined &&
  isCityOfCounty(home) &&
  !isListElsewhere(fact, [home]);

/** 省、市重点项目 are of two lists, 省、市、县三级重点项目 of three. */
const OF_SEVERAL_LISTS = /[国省市县区]级?、?[省市县区](?:[两三四]?级)?重[点大]/;

/** 列入滁州市级重点的7个 and 滁州市级重点项目 are of the list of 滁州, which a question about 来安 does not name. */
function isListElsewhere({ layers, subject }: Fact, places: readonly Region[]): boolean {
  const place = LIST_OF.exec(`${layers.head} ${layers.own}`)?.[1] ?? LISTED.exec(subject)?.[1];
  return place !== undefined && places.length > 0 && !places.some(({ name }) => name.startsWith(place));
}

const LIST_OF = /(?:列入|纳入|入选|进入)(?!全|本|我|了)([\p{Script=Han}]{2,4}?)[省市县区](?:级|重[点大])/u;

/** 滁州 of 滁州市级重点项目; 纳入省级重点项目 names none. */
const LISTED = /^(?!全|本|我|[纳列进]入|入选|属于|其中|争取|获批|国家)([\p{Script=Han}]{2,4}?)[省市县区]级/u;

/** 市重点项目 on a city's page are all it has. */
function ownLevel(page: PageScope): ListLevel | undefined {
  const [home] = page.regions;
  const level = home?.level;
  if (home && isMunicipality(home)) return 'city';
  if (level === 'county' || level === 'zone') return 'county';
  return level === 'prefecture' ? 'city' : level === 'province' ? 'province' : undefined;
}
