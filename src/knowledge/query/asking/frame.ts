import { contains, inYear, previousYear } from '../../extract/dimensions/period-arithmetic.ts';
import { nearestRegion } from '../../extract/places.ts';
import type { ListLevel } from '../../facts/fact.ts';
import { measuresIn } from '../../facts/measure/measure.ts';
import { severalBatches, severalNamed } from '../../facts/slots/batches.ts';
import { isOneStretch } from '../../facts/slots/one-stretch.ts';
import { isListOfPlace, levelNamed, levelOfList, namesList } from '../../facts/slots/slots.ts';
import type { Batch, Mention, Period, Phase, Quantity, Region } from '../../types.ts';
import { achievingWords, asksAchieved, withoutSector } from './achieved.ts';
import { isBaseOfChange, isBaseOfMultiple, isHeldAgainst } from './against/base.ts';
import { yearBeforeAsked } from './against/year-before.ts';
import { capacitiesNamed } from './capacity.ts';
import { chunksOf } from './chunks.ts';
import { givenIn } from './given.ts';
import { holesIn } from './holes.ts';
import { mentionsIn, type Reading } from './mentions.ts';
import { payersNamed } from './payers.ts';
import { isInName, isRegion, placesAsked, type RegionMention } from './places/named.ts';
import { isSinceBegun, sinceBegun } from './since-begun.ts';
import { type Standing, standingAsked } from './standing.ts';
import { type Target, targetsOf } from './targets/index.ts';
import { phasesOf } from './targets/segment.ts';
import { asksToReckon, withoutMethod } from './typed/method.ts';
import { withoutOpenAsk } from './typed/specified.ts';
import { withoutTally } from './typed/tally.ts';

/** How a question was read. */
export interface Frame extends Standing {
  /** The cleaned question, without how to reckon it. */
  readonly text: string;
  readonly targets: readonly Target[];
  readonly regions: readonly Region[];
  /** The stretch asked for. */
  readonly period?: Period;
  /** 2019年同期, 去年同期: an earlier stretch to be reckoned back to. */
  readonly base?: Period;
  /** 2019年 of 是2019年的几倍. */
  readonly measuredBy?: Period;
  readonly batch?: Batch;
  readonly phases: readonly Phase[];
  readonly level?: ListLevel;
  /** The place its list is called by: 潍坊 of 潍坊市重点 beside 青州. */
  readonly lister?: Region;
  /** Words that must be found around a figure. */
  readonly terms: readonly string[];
  /** Figures the question itself names: 286 in 286个项目里. */
  readonly given: readonly Quantity[];
  /** 完成产值多少: what was done, told with 完成 or without. */
  readonly achieved: boolean;
  /** 大概, 倒推: the asker knows that no page states it. */
  readonly reckons: boolean;
  /** What was corrected: 涧溪区 → 涧西区. */
  readonly corrected?: string;
}

const frames = new WeakMap<Reading, Map<string, Frame>>();

export type { Reading, Target };

/** Reads a cleaned question into its slots, its targets and the words left over; once for each text while one question is answered. */
export function readQuestion(cleaned: string, reading: Reading): Frame {
  const texts = frames.get(reading) ?? new Map<string, Frame>();
  frames.set(reading, texts);
  const frame = texts.get(cleaned) ?? read(cleaned, reading);
  texts.set(cleaned, frame);
  return frame;
}

function read(cleaned: string, reading: Reading): Frame {
  const asked = withoutOpenAsk(withoutTally(withoutMethod(cleaned)));
  const typo = nearestRegion(asked, reading.known, reading.holds);
  const text = typo ? asked.slice(0, typo.start) + typo.region.name + asked.slice(typo.end) : asked;
  const { mentions, lists } = namedIn(text, reading);
  const measures = measuresIn(text, true);
  const achieving = achievingWords(text, measures);
  const holes = holesIn(text);
  const slots = mentions.filter(
    (m) => m.dimension !== 'modality' && m.dimension !== 'label' && !isInHole(m, holes) && !isStage(m),
  );
  const since = sinceBegun(text);
  const scope = slots.filter((m) => !isSinceBegun(m, since));
  const level = levelOfList(lists[0]) ?? levelAsked(text, mentions);
  const chunks = chunksOf(text, [
    ...slots.filter((m) => !isInName(m) && !isUnknownZone(m)),
    ...since,
    ...holes,
    ...measures.flatMap(withoutSector),
    ...achieving,
    ...lists,
    ...[payersNamed, capacitiesNamed, severalNamed].flatMap((named) => named(text)),
    ...listsNamed(text, level !== undefined),
  ]);
  const batch = severalBatches(text) ?? slots.find((m) => m.dimension === 'batch')?.batch;
  return {
    text,
    targets: targetsOf({ text, holes, measures, chunks, mentions: scope }),
    regions: placesAsked(slots.filter(isRegion), text).flatMap(({ candidates }) => candidates.slice(0, 8)),
    ...periodsOf(text, mentions),
    ...(batch ? { batch } : {}),
    phases: phasesOf(scope),
    ...(level ? { level } : {}),
    ...(lists[0]?.candidates[0] ? { lister: lists[0].candidates[0] } : {}),
    terms: chunks.map((chunk) => chunk.text),
    given: givenIn(slots, text),
    ...standingAsked(text),
    achieved: asksAchieved(text, achieving),
    reckons: asksToReckon(cleaned),
    ...(typo ? { corrected: `${typo.written} → ${typo.region.name}` } : {}),
  };
}

/** 中央预算内 is a fund, and no list. */
const levelAsked = (text: string, mentions: readonly Mention[]): ListLevel | undefined =>
  levelNamed(maskPlaces(text, mentions).replace('中央预算内', '预算内'));

/** What a question names; a list called by the city above (潍坊市重点 beside 青州) names no place. */
function namedIn(text: string, reading: Reading): { mentions: Mention[]; lists: RegionMention[] } {
  const found = withYearNamed(mentionsIn(text, reading));
  const lists = found.filter(isRegion).filter((m) => isListBeside(m, found, text));
  return { mentions: found.filter((m) => !lists.some((list) => list === m)), lists };
}

/** 今年 of 22年首批开工几个，今年要投多少 is the year named before it, and 到9月底 behind 22年三季度 is of that year. */
function withYearNamed(mentions: readonly Mention[]): Mention[] {
  let year: number | undefined;
  return mentions.map((m) => {
    if (m.dimension !== 'period') return m;
    if (year !== undefined && /^[今本]年$/.test(m.period.text))
      return { ...m, period: yearOf(year, m.period) };
    if (/^[截至止到]*(?:\d{2,4}年|20\d\d$)/.test(m.period.text)) year = Number(m.period.from.slice(0, 4));
    else if (year !== undefined && MONTHS.test(m.period.text) && !m.period.yearGiven)
      return { ...m, period: { ...inYear(m.period, year), yearGiven: true } };
    return m;
  });
}

/** 9月底, 到6月, 上半年, 三季度 */
const MONTHS = /^[到截至]*(?:\d{1,2}月|[上下]半年|[前第]?[一二三四]个?季度)/;

const yearOf = (year: number, period: Period): Period => ({
  ...period,
  from: `${year}-01-01`,
  to: `${year + 1}-01-01`,
  yearGiven: true,
  text: `${year}年`,
});

/** 高新区, where no page tells of one: still a word that a page must say. */
const isUnknownZone = (m: Mention): boolean =>
  isRegion(m) && m.rule === 'region/bare-zone' && m.candidates.length === 0;

/** Words that name a list of projects, not a project: 前三期, 列入全省, and the 市 of 市重点 where it is a level. */
function listsNamed(text: string, level: boolean): { start: number; end: number }[] {
  return [
    ...text.matchAll(/前[一两二三四五六七八九十\d]{1,3}[期批轮]/g),
    ...text.matchAll(
      /(?:纳入|列入|入选|(?<![引推改促跟])进了?)(?:了)?(?:全)?[省市县区](?![外内场])(?:里|级)?(?:的)?/g,
    ),
    ...text.matchAll(/(?<=\p{Script=Han}[类业域])(?:国家|省|市|县|区)级(?=重[点大])/gu), // 能源类市级重点项目
    ...(level
      ? text.matchAll(
          /(?:国家|省|市|县|(?<!开发|高新|经开|示范|工业|产业|合作|保税)区)(?:级的)?(?=重[点大]|(?<=级的)项目)|(?:国家|省|市|县|区)[级列](?=[那这的，。？、\d和与跟及完总年开续新共几多有]|$)/g,
        )
      : []), // 市重点, which a page calls 市级重点
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** 潍坊市重点 beside 青州: the list of the city above. */
const isListBeside = (m: RegionMention, all: readonly Mention[], text: string): boolean =>
  all.some(
    (home) =>
      isRegion(home) &&
      home !== m &&
      isListOfPlace(m, home.candidates[0], text) &&
      !isSideBySide(home, m, text),
  );

/** 绥宁县和邵阳市重点项目: of both places, where no 市级 names a list. */
const isSideBySide = (home: RegionMention, other: RegionMention, text: string): boolean =>
  /^[和与跟及、]$/.test(text.slice(home.end, other.start)) && text[other.end] !== '级';

type PeriodMention = Extract<Mention, { dimension: 'period' }>;

const isPeriod = (m: Mention): m is PeriodMention => m.dimension === 'period';

/** The stretches of a question, each with what it is there for. */
function periodsOf(
  text: string,
  mentions: readonly Mention[],
): Pick<Frame, 'period' | 'base' | 'measuredBy'> {
  const named = mentions.filter(isPeriod);
  const timely = named.filter((m) => !isBaseOfMultiple(text, m) && !isBaseOfChange(text, m));
  const period = periodAsked(text, timely);
  const before = yearBeforeAsked(text, period);
  if (before !== undefined) return { period: before };
  const base = timely.find((m) => m.period.lastYear === true)?.period;
  const measure = named.find((m) => isBaseOfMultiple(text, m));
  const isYearBefore = period?.yearGiven && measure && /^[去上]年/.test(text.slice(measure.start));
  const measuredBy = isYearBefore ? previousYear(period) : measure?.period; // 2020年…是去年的几倍: of 2019
  return { ...(period && { period }), ...(base && { base }), ...(measuredBy && { measuredBy }) };
}

/** The stretch asked for: not 当年, and not one that is only compared with (比2021年四季度). */
function periodAsked(text: string, mentions: readonly PeriodMention[]): Period | undefined {
  const named = mentions.filter(
    ({ period }) => !period.lastYear && !/^(?:当年|本年|全年|当月|本月|当天|同期)$/.test(period.text),
  );
  const direct = named.filter((m) => !isHeldAgainst(text, m));
  return (
    cutOffOf(direct) ??
    eventOf(direct, text) ??
    direct.at(-1) ??
    named.filter((m) => !/^[去上前]/.test(m.period.text)).at(-1)
  )?.period;
}

/** 截至7月底，…今年完成多少: the day, in the year that is named behind it. */
const cutOffOf = (named: readonly PeriodMention[]): PeriodMention | undefined => {
  const [last, before] = [named.at(-1)?.period, named.at(-2)?.period];
  return last?.grain === 'year' && !last.asOf && before?.asOf && contains(last, before)
    ? named.at(-2)
    : undefined;
};

/** 三季度 of 三季度这批今年打算投多少: the stretch of the event says which projects are meant, 今年 only whose plan. */
const eventOf = (named: readonly PeriodMention[], text: string): PeriodMention | undefined => {
  const [last, before] = [named.at(-1), named.at(-2)];
  return last !== undefined &&
    before !== undefined &&
    /^[今当本]年$/.test(last.period.text) &&
    isOneStretch(before.period) &&
    contains(last.period, before.period) &&
    /^份?的?(?:[这那](?:[一两]?批|次)|集中|(?:[开复]工|签约|竣工|投产)的)/.test(text.slice(before.end))
    ? before
    : undefined;
};

/** The 市 of 潍坊市级 belongs to 市级. */
const maskedEnd = (m: Mention, text: string): number => (text[m.end] === '级' ? m.end - 1 : m.end);

/** 蒲城县重点项目 names a place, no list. */
const maskPlaces = (text: string, mentions: readonly Mention[]): string =>
  mentions.reduce(
    (rest, m) =>
      m.dimension === 'region' && !namesList(m, text)
        ? rest.slice(0, m.start) + '□'.repeat(maskedEnd(m, text) - m.start) + rest.slice(maskedEnd(m, text))
        : rest,
    text,
  );

const isInHole = (m: Mention, holes: readonly { start: number; end: number }[]): boolean =>
  holes.some((hole) => m.start < hole.end && hole.start < m.end);

/** 产业园二期 is a name, not a batch. */
const isStage = (m: Mention): boolean => m.dimension === 'batch' && m.rule.includes('stage-of-project');
