import { isYearUnknown } from '../../extract/calendar/undated.ts';
import { addDays, previousYear } from '../../extract/dimensions/period-arithmetic.ts';
import { isWithin } from '../../extract/places.ts';
import type { Mention, MentionOf, Period, Phase, Region } from '../../types.ts';
import type { ListLevel, Origin, Slot, Slots } from '../fact.ts';
import type { PageScope } from '../page-scope.ts';
import { pointsAtBatch, severalBatches } from './batches.ts';
import { isEventBatch } from './event-batch.ts';
import type { RegionMention } from './listed.ts';
import { regionNamed } from './region.ts';

/** 当年 is the year spoken of: the outer scope knows it better than the last year in digits. */
const isThatYear = (m: Mention): boolean => m.dimension === 'period' && /^当年/.test(m.period.text);

/** Slots a stretch of words names itself. `text` is what the mentions point into; `page` resolves 全市 and ambiguous names. */
export function slotsNamed(
  words: string,
  mentions: readonly Mention[],
  origin: Origin,
  page: PageScope,
  text: string,
): Slots {
  const lists = mentions.filter((m) => isListOfPlace(m, page.regions[0], text));
  const placed = mentions.filter((m) => m.dimension !== 'region' || !lists.includes(m));
  const region = regionNamed(placed, { page, text });
  const timed = mentions.filter((m) => !isThatYear(m));
  const ofYear = origin === 'heading' ? timed.filter((m) => !isOfYears(m)) : timed;
  const period = (lastOf(ofYear, 'period') ?? lastOf(timed, 'period'))?.period;
  const named = mentions.filter((m) => m.dimension === 'batch').findLast((m) => isEventBatch(m, text))?.batch;
  const batch = severalBatches(words) ?? named ?? (pointsAtBatch(words) ? page.batch : undefined);
  const phase = phaseNamed(mentions);
  const level = levelOfList(lists.at(-1)) ?? levelNamed(withoutPlaces(words, mentions, text));
  return {
    ...(region ? { region: { value: region, origin } } : {}),
    ...(period ? { period: { value: period, origin } } : {}),
    ...(batch ? { batch: { value: batch, origin } } : {}),
    ...(phase ? { phase: { value: phase, origin } } : {}),
    ...(level ? { level: { value: level, origin } } : {}),
  };
}

/** “十一五” of 2010年及“十一五”工作回顾: what stands below is of the year, unless it says 五年. */
const isOfYears = (m: Mention): boolean => m.dimension === 'period' && m.period.grain === 'years';

function lastOf<D extends Mention['dimension']>(
  mentions: readonly Mention[],
  dimension: D,
): MentionOf<D> | undefined {
  return mentions.findLast((m): m is MentionOf<D> => m.dimension === dimension);
}

const phaseNamed = (mentions: readonly Mention[]): Phase | undefined =>
  mentions.filter((m) => m.dimension === 'phase').findLast((m) => !/in-rate|negated/.test(m.rule))?.phase;

/** 潍坊 of 潍坊市级重点: the 市 belongs to 市级. */
const maskedPlace = (m: Mention, text: string): string =>
  text.slice(m.start, text[m.end] === '级' ? m.end - 1 : m.end);

/** 潍坊市级, and on a county's page the 潍坊市重点项目 of the city above it: whose list it is, not where. */
export function isListOfPlace(m: Mention, home: Region | undefined, text: string): m is RegionMention {
  if (m.dimension !== 'region') return false;
  return text[m.end] === '级' || (isAbove(m, home) && /^重[点大]/.test(text.slice(m.end, m.end + 2)));
}

const isAbove = ({ candidates: [place] }: RegionMention, home: Region | undefined): boolean =>
  place !== undefined && home !== undefined && place.code !== home.code && isWithin(home, place);

const LEVEL_OF_PLACE: Readonly<Partial<Record<Region['level'], ListLevel>>> = {
  province: 'province',
  prefecture: 'city',
  county: 'county',
  zone: 'county',
};

/** The level of a list called by a place: 潍坊市级 → city. */
export const levelOfList = (m: RegionMention | undefined): ListLevel | undefined => {
  const [place] = m?.candidates ?? [];
  return place && (isMunicipality(place) ? 'city' : LEVEL_OF_PLACE[place.level]);
};

/** 重庆市级 is the list of a city, whatever its rank. */
export const isMunicipality = ({ level, name }: Region): boolean =>
  level === 'province' && name.endsWith('市');

/** 和政县重大项目 and 全市重点项目 name a place, no list; 纳入全省 names a list. */
const withoutPlaces = (words: string, mentions: readonly Mention[], text: string): string =>
  mentions.reduce(
    (rest, m) =>
      m.dimension === 'region' && !namesList(m, text) ? rest.replaceAll(maskedPlace(m, text), '□') : rest,
    words,
  );

/** 全省 of 纳入全省第三期: whose list it is, not where. */
export const namesList = (m: Mention, text: string): boolean =>
  m.dimension === 'region' &&
  m.candidates.length === 0 &&
  /(?:纳入|列入|入选|进入?了?)$/.test(text.slice(Math.max(0, m.start - 3), m.start));

const LEVELS: readonly (readonly [RegExp, ListLevel])[] = [
  [/国家级|国家重[点大]|中央(?!厨房|空调|公园|大[街道]|商务|广场)/, 'nation'],
  [/省、?市(?:级|重[点大])|省市(?:级|重[点大])|省、市、(?:区|县)/, 'nation'], // both lists: no level of its own
  [
    /(?:纳入|列入|入选|(?<![引推改促跟])进入?了?)(?:全)?省(?![外内])|省级|省(?:里的?)?重[点大]|省层面|省属|省里的?(?:签约|开工|投产)一批/,
    'province',
  ], // 纳入全省第二期, 省重点项目, 省里的重点, 省里签约一批
  [
    /(?:纳入|列入|入选|(?<![引推改促跟])进入?了?)(?:全)?市(?![外内场])|市级|市(?:里的?)?重[点大]|市层面/,
    'city',
  ],
  [
    /(?:纳入|列入|入选)(?:全)?[县区]|县级|(?<!开发|高新|经开|示范|工业|产业|合作|保税|[湖库山矿林景灌园社校牧片])(?:区级|区(?:里的?)?重[点大])|县(?:里的?)?重[点大]/,
    'county',
  ], // 区重点项目; 云溪开发区重点项目 are on no list
];

/** 自治区重点项目, 州级, 盟重点, 旗级: what a province, a city and a county are called in some places. 郑州重点项目 are on no list. */
const inOrdinaryLevels = (text: string): string =>
  text
    .replace(/自治区(?=级|[、和]?市|[、和]?州|重[点大]|层面)|(?<=列入|纳入|入选)自治区/g, '省')
    .replace(/(?:自治)?州(?=级|层面)|(?:自治|(?<=[全本我入]))州(?=重[点大])|(?<!联)盟(?=级|重[点大])/g, '市')
    .replace(/旗(?=级|重[点大])/g, '县')
    .replace(/(?<=[省市县区])列(?![入出车举席位为前第])/g, '级'); // 省列重大项目

/** 纳入县领导挂钩名单, 市级部门: who cares for a project does not say whose list it is on. */
const OFFICES = /[省市县区](?:级|委)?(?:主要)?(?:领导|部门)/g;

/** Whose list is spoken of: 省重点项目 → province; 省市重点项目 names both and so none. */
export function levelNamed(text: string): ListLevel | undefined {
  const words = inOrdinaryLevels(text).replace(OFFICES, '');
  if (/省(?:级|重[点大]|大中型)?、?市(?:级|重[点大])|省、市、[区县]|省市[区县]/.test(words)) return undefined;
  const found = LEVELS.filter(([pattern]) =>
    // 区级以上 is every list down to the district's
    pattern.test(
      words.replace(
        /地级市|县级市|(?<!纳入|列入|入选|进入?了?)(?:各[省市州盟县区旗（）、]{1,9}(?!级)|[全我该本][省市县区])|[省市区县]级(?:及|（含）)?以上/g,
        '',
      ),
    ),
  );
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** Earlier slots fill what nearer ones leave open. */
export function inherit(own: Slots, ...outer: readonly Slots[]): Slots {
  return Object.assign({}, ...[own, ...outer].reverse());
}

/** Slots handed on from another sentence say so. */
export function asOrigin(slots: Slots, origin: Origin): Slots {
  const entries = Object.entries(slots).map(([key, slot]) => [
    key,
    { value: (slot as Slot<unknown>).value, origin },
  ]);
  return Object.fromEntries(entries) as Slots;
}

/** What the page itself gives: its place, its headline's period, batch and phase, else its year. */
export function pageSlots(page: PageScope, year: string | undefined): Slots {
  const ofYear: Period | undefined = year
    ? {
        from: `${year}-01-01`,
        to: `${Number(year) + 1}-01-01`,
        grain: 'year',
        asOf: false,
        yearGiven: false,
        text: '',
      }
    : undefined;
  const period = page.period ?? ofYear;
  return {
    ...(page.regions[0] ? { region: { value: page.regions[0], origin: 'page' as const } } : {}),
    ...(period
      ? { period: { value: period, origin: page.period ? ('title' as const) : ('page' as const) } }
      : {}),
    ...(page.batch ? { batch: { value: page.batch, origin: 'title' as const } } : {}),
    ...(page.phase ? { phase: { value: page.phase, origin: 'title' as const } } : {}),
  };
}

/** 去年同期 is the stretch spoken of, one year before; 当月 is its last month. */
export function settlePeriod(slots: Slots, spokenOf: Slots): Slots {
  const own = slots.period?.value;
  const base = spokenOf.period?.value;
  if (slots.period === undefined || own === undefined || base === undefined) return slots;
  const value = own.lastYear ? yearBefore(base, own) : isThatMonth(own, base) ? lastMonth(base, own) : own;
  return { ...slots, period: { value, origin: slots.period.origin } };
}

function yearBefore(base: Period, own: Period): Period {
  const before = previousYear(base);
  return isYearUnknown(before) ? { ...before, text: own.text } : before;
}

const isThatMonth = (own: Period, base: Period): boolean =>
  /^当月/.test(own.text) && (base.grain === 'month' || base.grain === 'quarter');

function lastMonth(base: Period, own: Period): Period {
  const from = `${addDays(base.to, -1).slice(0, 7)}-01`;
  return { ...base, from, grain: 'month', asOf: false, text: own.text };
}
