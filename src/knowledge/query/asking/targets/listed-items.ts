import type { ListLevel } from '../../../facts/fact.ts';
import type { Measure } from '../../../facts/measure/measure.ts';
import { severalBatches } from '../../../facts/slots/batches.ts';
import { levelNamed } from '../../../facts/slots/slots.ts';
import { tokensOf } from '../../../language/tokens.ts';
import type { Batch, Period, Phase, Quantity, Region, Span } from '../../../types.ts';
import { ENDS_AS_SOURCE } from '../../tables/fund-names.ts';
import { isGeneric } from '../chunks.ts';
import { phasesOf, type Segment } from './segment.ts';

/** One of several things that a question asks the same of: its words, and the slots that tell it from the others. */
export interface Item {
  readonly own: string[];
  /** Of those words the ones that are its alone: its figure has them beside it. */
  readonly named: readonly string[];
  /** What the question says of it. */
  readonly said: string;
  readonly regions?: Region[];
  readonly level?: ListLevel | 'none';
  readonly phases?: Phase[];
  readonly batch?: Batch;
  readonly period?: Period;
  /** 10亿 of 10亿以上的和1亿以上的各几个. */
  readonly given?: readonly Quantity[];
  /** 专项债 of 专项债、特别国债各多少, where all of the items are funds. */
  readonly fund?: Measure;
}

/** The subjects of an enumeration, and the words outside it. */
export interface Listed {
  readonly items: readonly Item[];
  readonly rest: readonly string[];
}

/** 生猪、肉牛各出栏多少头: several subjects, one question. Items are words, places, phases, batches (三期和四期), times (4月和5月) or lists (整体和省重点). */
export function listedItems(segment: Segment): Listed | undefined {
  const parts = partsOf(segment);
  return parts && itemsAt(segment, parts);
}

/** The items that stand at some places of a segment; undefined when one of them names nothing. */
export function itemsAt(segment: Segment, parts: readonly Span[]): Listed | undefined {
  const funds = fundsListed(segment, parts);
  const read = readAll(segment, parts, funds);
  if (read.some(namesNothing)) return undefined;
  const allPlaced = read.every((one) => one.region !== undefined);
  const levels = read.some((one) => one.level !== undefined);
  const levelOf = ({ level, whole }: Part): ListLevel | 'none' =>
    level ?? (isOfBoth(read) && !whole ? (read[0]?.level ?? 'none') : 'none');
  const phased =
    read.every((one) => one.phases.length > 0) ||
    (read.some(isPhase) && read.every((one) => isPhase(one) || one.words.length > 0));
  const batched = read.every((one) => one.batch !== undefined);
  const dated = read.every((one) => one.period !== undefined);
  const counted = read.every((one) => one.counts.length > 0); // 4个省重点和9个市重点
  const limited = read.some((one) => one.given.length > 0);
  const items = read.map(
    (one, i): Item => ({
      ...wordsOfItem(one, parts[i]?.start === segment.from),
      said: textOf(segment, parts[i] as Span),
      ...(funds ? { fund: funds[i] as Measure } : {}),
      ...(allPlaced && one.region ? { regions: [one.region] } : {}),
      ...(levels ? { level: levelOf(one) } : {}),
      ...(phased ? { phases: one.phases } : {}),
      ...(batched && one.batch ? { batch: one.batch } : {}),
      ...(dated && one.period ? { period: one.period } : {}),
      ...(limited || counted ? { given: [...one.given, ...(counted ? one.counts : [])] } : {}),
    }),
  );
  const rest = segment.words.filter(
    (chunk) => !parts.some((part) => chunk.start < part.end && part.start < chunk.end),
  );
  const toldApart = levels || phased || batched || dated || limited;
  const shared = shareWords(items, allPlaced, (i) => toldApart && !isQualified(segment, parts[i] as Span));
  return { items: shared, rest: rest.map((chunk) => chunk.text) };
}

/** 集中开工 of 储备签约和集中开工: what stands before its phase is its own, and it takes no word of the others. */
function isQualified({ mentions, text, from }: Segment, { start, end }: Span): boolean {
  const phase = mentions.find((m) => m.dimension === 'phase' && m.start >= start && m.end <= end);
  return phase !== undefined && start > from && text.slice(start - from, phase.start - from).length >= 2;
}

/** 列入市级的签约和开工项目: of phases side by side the list named ahead holds for all. */
const isOfBoth = ([first, ...others]: readonly Part[]): boolean =>
  first?.level !== undefined &&
  first.phases.length > 0 &&
  others.every(({ level, phases }) => level === undefined && phases.length > 0);

/** 续建 of 续建、储备项目: no more than a phase. */
const isPhase = ({ phases, words }: Part): boolean => phases.length > 0 && words.length === 0;

/** The fund that each item is, where all of them are funds: 专项债、特别国债各支出多少. */
function fundsListed({ named }: Segment, parts: readonly Span[]): readonly Measure[] | undefined {
  const funds = parts.flatMap(({ start, end }) => {
    const inside = named.filter((m) => m.start >= start && m.end <= end);
    return inside.find(({ metric, words }) => metric?.id === 'financing' && ENDS_AS_SOURCE.test(words)) ?? [];
  });
  return funds.length === parts.length ? funds : undefined;
}

/** The parts; among things a source of money is one of them, among phases whatever stands there (续建、新开工、前期). */
function readAll(
  segment: Segment,
  parts: readonly Span[],
  funds: readonly Measure[] | undefined,
): readonly Part[] {
  const read = parts.map((part) => readPart(segment, part));
  if (funds !== undefined) return read.map(({ level: _ofFund, ...one }, i) => ({ ...one, fund: funds[i] }));
  const measureIn = ({ start, end }: Span) =>
    segment.named.find((m) => m.start >= start && m.end <= end)?.words;
  const amongThings =
    read.some((one) => one.words.length > 0 || one.level !== undefined) ||
    parts.every((part) => ENDS_AS_SOURCE.test(measureIn(part) ?? '')); // 特别国债、专项债
  const amongPhases = read.some(isPhase);
  return read.map((one, i) => {
    if (!namesNothing(one)) return one;
    const measure = measureIn(parts[i] as Span);
    if (measure !== undefined)
      return amongThings && ENDS_AS_SOURCE.test(measure) ? { ...one, words: [measure] } : one;
    const words = textOf(segment, parts[i] as Span);
    return amongPhases && words.length <= 4 ? { ...one, words: [words] } : one;
  });
}

/** The first item of a question that names nothing before has the words before it, too: 某水库中央和省级补助. */
function wordsOfItem({ words, level }: Part, opens: boolean): Pick<Item, 'own' | 'named'> {
  const own = words.filter(
    (word) =>
      level === undefined || word.replace(/(?:国家|中央|省|市|县|区)级?|重[点大]|项目/g, '').length >= 2,
  );
  return { own, named: opens ? [] : own };
}

/** What one item of an enumeration names. */
interface Part {
  readonly words: readonly string[];
  readonly region?: Region;
  readonly batch?: Batch;
  readonly period?: Period;
  readonly phases: Phase[];
  readonly given: readonly Quantity[];
  /** 4个 of 4个省重点 */
  readonly counts: readonly Quantity[];
  readonly level?: ListLevel;
  /** 整体 beside 省重点 */
  readonly whole: boolean;
  readonly fund?: Measure | undefined;
}

function readPart(segment: Segment, part: Span): Part {
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans.filter((s) => s.start >= part.start && s.end <= part.end);
  const text = textOf(segment, part);
  const region = inside(segment.regions).at(-1)?.region;
  const batch = severalBatches(text) ?? inside(segment.mentions).find((m) => m.dimension === 'batch')?.batch;
  const period = inside(segment.mentions).find((m) => m.dimension === 'period')?.period;
  const quantities = inside(segment.mentions).flatMap((m) =>
    m.dimension === 'quantity' ? [m.quantity] : [],
  );
  const level = levelNamed(text.replace(/(?<=[省市县区])里/, '级').replace(/^([省市县区])$/, '$1级'));
  return {
    words: clipped(segment, part)
      .map((word) => word.replace(COUNTED_NOUN, ''))
      .filter((word) => !isGeneric(word)),
    ...(region ? { region } : {}),
    ...(batch ? { batch } : {}),
    ...(period ? { period } : {}),
    ...(level ? { level } : {}),
    phases: phasesOf(inside(segment.mentions)),
    given: quantities.filter(({ kind }) => kind === 'money'),
    counts: quantities.filter(({ kind }) => kind === 'count'),
    whole: /整体|总体|全部|全[省市县区]/.test(text),
  };
}

/** 项目 of 开工项目产业、民生各多少: what the items are classes of stands right before the first. */
const COUNTED_NOUN = /^(?:项目|工程)(?=\p{Script=Han}{2,8}$)(?!经理|负责|单位|法人|个数|数量|总)/u;

const textOf = ({ text, from }: Segment, { start, end }: Span): string =>
  text.slice(start - from, end - from);

const namesNothing = ({ words, region, level, batch, period, phases, given, whole, fund }: Part): boolean =>
  words.length + phases.length + given.length === 0 &&
  !(region ?? level ?? batch ?? period ?? fund) &&
  !whole;

/** The words of a part; a chunk may reach over a connective (供水供气和供热). */
function clipped(segment: Segment, part: Span): string[] {
  return segment.words
    .map((chunk) => ({ start: Math.max(chunk.start, part.start), end: Math.min(chunk.end, part.end) }))
    .filter((span) => span.end > span.start)
    .map((span) => segment.text.slice(span.start - segment.from, span.end - segment.from));
}

/** 哈密、和田、吐鲁番三个光伏, 水库中央、省里各出多少: where slots tell the items apart, the words belong to all. */
function shareWords(
  items: readonly Item[],
  placed: boolean,
  toldApart: (index: number) => boolean,
): readonly Item[] {
  const all = [...new Set(items.flatMap((item) => (hasSlot(item) ? wordsOfAll(item) : [])))];
  return items.map((item, i) =>
    placed || (item.own.length === 0 && toldApart(i)) ? { ...item, own: all, named: [] } : item,
  );
}

/** 储备 of 储备签约和开工 says no more than how pages call that phase. */
const wordsOfAll = ({ own, phases = [] }: Item): readonly string[] =>
  phases.length > 0 ? own.filter((word) => !/^(?:储备|引进|招商)$/.test(word)) : own;

/** 专项债 of 中央、专项债各多少 is told by its word alone, which is no word of 中央. */
const hasSlot = ({ regions, level = 'none', phases = [], batch, period, given = [] }: Item): boolean =>
  (regions ?? batch ?? period) !== undefined || level !== 'none' || phases.length + given.length > 0;

/** The parts of the last enumeration before 各: of its clause, or of the one that it sums up (甲类、乙类和丙类项目，今年各几个). */
function partsOf(segment: Segment): Span[] | undefined {
  const end = segment.text.search(/各|分别/);
  const parts = partsBefore(segment, end);
  if (parts.length > 1) return parts.length <= MOST ? parts : undefined;
  const comma = segment.text.lastIndexOf('，', end);
  const ahead = partsBefore(segment, comma);
  return ahead.length > 1 && ahead.length <= MOST ? ahead : alikeBefore(segment, end);
}

/** So many things a question lists. */
const MOST = 8;

/** 省级市级县级, 县道乡道: words of two characters with one ending, side by side; 主导产业产值 is none. */
const ALIKE = /\p{Script=Han}(\p{Script=Han})(?:\p{Script=Han}\1){1,5}/u;

function alikeBefore(segment: Segment, end: number): Span[] | undefined {
  const run = ALIKE.exec(segment.text.slice(0, end));
  if (run === null || !areWords(segment.text, run.index, run[0].length)) return undefined;
  const start = segment.from + run.index;
  return Array.from({ length: run[0].length / 2 }, (_, i) => ({
    start: start + 2 * i,
    end: start + 2 * i + 2,
  }));
}

const areWords = (text: string, start: number, length: number): boolean =>
  [start, start + length].every((at) =>
    tokensOf(text).every((token) => at <= token.start || at >= token.end),
  );

/** The stretches between connectives; one inside a name (和田) parts nothing. */
function partsBefore(segment: Segment, end: number): Span[] {
  const clause =
    Math.max(...['，', '。', '：', '？'].map((mark) => segment.text.lastIndexOf(mark, end - 1))) + 1;
  const parts: Span[] = [];
  let start = clause;
  for (let at = clause; at <= end; at++) {
    if (at < end && (!connects(segment.text, at) || insideName(segment, at))) continue;
    if (at > start) parts.push({ start: start + segment.from, end: at + segment.from });
    start = at + 1;
  }
  return behindName(segment, parts);
}

/** 甲及乙改扩建项目的静态总投资和动态总投资: what stands before 的 names the thing of which the parts are asked, which end alike. */
function behindName(segment: Segment, parts: readonly Span[]): Span[] {
  const ending = textOf(segment, parts.at(-1) ?? { start: 0, end: 0 }).slice(-2);
  const named = parts.findIndex((part, i) => i > 0 && textOf(segment, part).includes('的'));
  const at = parts[named];
  if (at === undefined || named === parts.length - 1 || ending.length < 2) return [...parts];
  const alike = parts.map((part) => textOf(segment, part).endsWith(ending));
  if (alike.slice(0, named).includes(true) || alike.slice(named).includes(false)) return [...parts];
  const from = at.start + textOf(segment, at).lastIndexOf('的') + 1;
  return [{ start: from, end: at.end }, ...parts.slice(named + 1)];
}

/** 及 of 普及率 joins nothing, nor does that of 自筹及其他, which is one item. */
const connects = (text: string, at: number): boolean =>
  /[、和与及跟]/.test(text.charAt(at)) &&
  text.slice(at - 1, at + 1) !== '普及' &&
  !/^[和与及]其[他它余]/.test(text.slice(at, at + 3));

const insideName = (segment: Segment, at: number): boolean =>
  segment.regions.some((r) => r.start - segment.from <= at && at < r.end - segment.from);
