import { findMentions } from '../extract/index.ts';
import { type Measure, measuresIn } from '../facts/measure.ts';
import { levelNamed, namesList } from '../facts/slots.ts';
import type { Mention, Region, Span } from '../types.ts';
import { chunksOf, isGeneric } from './chunks.ts';
import { holesIn } from './holes.ts';
import { measureNouns } from './tables/measure-nouns.ts';

/** What a question names, with where it stands. */
interface Parts {
  readonly text: string;
  readonly slots: readonly (Span & { kind: 'region' | 'period' | 'batch' | 'phase' })[];
  readonly words: readonly (Span & { text: string })[];
  readonly asks: boolean;
  readonly holes: readonly Span[];
  readonly measures: readonly Measure[];
}

const OPENS = /^(?:那么?|其中|再|还有|另外|换成|改成|呢|和|跟|与之?相比|上面|刚才|它|他|她|这|该)/;
const POINTS = /^(?:那么?|换成|改成|要是|如果是|再看看?|再)/;

/**
 * A follow-up as a question of its own: the thread's earlier questions, oldest first, lend it what it leaves out.
 * 涧西区第二期开工项目总投资多少 + 那签约的呢 → 涧西区第二期签约项目总投资多少.
 */
export function standAlone(
  question: string,
  earlier: readonly string[],
  now: string,
  known: readonly Region[],
): string {
  let previous: string | undefined;
  for (const text of [...earlier, question])
    previous =
      previous === undefined ? text : merge(partsOf(text, now, known), partsOf(previous, now, known));
  return previous ?? question;
}

function partsOf(text: string, now: string, known: readonly Region[]): Parts {
  const mentions = findMentions(text, { today: now, question: true, known }).filter(
    (m) => !namesList(m, text),
  );
  const slots = mentions
    .filter((m) => isSlot(m))
    .map((m) => ({ start: m.start, end: m.end, kind: m.dimension as 'region' }));
  const holes = holesIn(text);
  const measures = measuresIn(text, true);
  const words = chunksOf(text, [...slots, ...holes, ...measures]).filter((chunk) => !isGeneric(chunk.text));
  const asks = holes.length > 0 || measures.length > 0 || /谁|哪|什么|怎么/.test(text);
  return { text, slots, words, asks, holes, measures };
}

function isSlot(m: Mention): boolean {
  if (m.rule.includes('stage-of-project') || m.rule.includes('in-organisation')) return false;
  return (
    m.dimension === 'region' || m.dimension === 'period' || m.dimension === 'batch' || m.dimension === 'phase'
  );
}

function merge(now: Parts, before: Parts): string {
  if (isWhole(now)) return now.text;
  return remeasured(now, before) ?? (now.asks ? prefixed(now, before) : substituted(now, before));
}

/** Asked for how much of another figure a measure is, or how it changed: that is asked of the measure named now as well. */
const RELATIVE = /(?:几|多少)倍|百分之|几成|百分点|增长|下降|增速|增幅|涨|降/;

const SAME_TIME = /^(?:当年|全年|本年|当月)$/;

/** 固投增长多少 + 工业增加值呢 → 工业增加值增长多少. */
function remeasured(now: Parts, before: Parts): string | undefined {
  const [next, old] = [now.measures.at(-1), before.measures[0]];
  if (next?.metric?.kinds.includes('money') !== true || old === undefined || now.holes.length > 0)
    return undefined;
  if (now.slots.some(({ start, end }) => !SAME_TIME.test(now.text.slice(start, end)))) return undefined;
  if (RELATIVE.test(now.text) || !RELATIVE.test(before.text.slice(old.end))) return undefined;
  const beside = before.words.find((word) => word.end === old.start && word.text.length <= 3); // 民间 of 民间投资
  const from = beside?.start ?? old.start;
  const named = now.text
    .slice(0, next.end)
    .replace(POINTS, '')
    .replace(/^其中的?/, '');
  return before.text.slice(0, from) + named + before.text.slice(old.end);
}

/** A question that names a place or a thing and asks something needs nothing from the thread. */
function isWhole(parts: Parts): boolean {
  if (!parts.asks) return false;
  const opens = OPENS.test(parts.text);
  const named =
    parts.slots.some((slot) => slot.kind === 'region') || parts.words.some((word) => word.text.length >= 3);
  return named && !opens;
}

/** 其中工业类的几个: the scope of the question before stands in front. */
function prefixed(now: Parts, before: Parts): string {
  const missing = before.slots.filter((slot) => !now.slots.some((own) => own.kind === slot.kind));
  const things = now.words.length === 0 ? before.words : [];
  const kept = [...missing, ...things].sort((a, b) => a.start - b.start);
  const lead = kept.map((span) => before.text.slice(span.start, span.end)).join('');
  const opened = now.text
    .replace(POINTS, '')
    .replace(/^其中/, '')
    .replace(/呢[？。]*$/, '');
  return `${lead}${opened}`;
}

/** 那签约的呢: each thing it names takes the place of its like in the question before. */
function substituted(now: Parts, before: Parts): string {
  let text = before.text;
  const inserted: string[] = [];
  for (const slot of now.slots) {
    const written = now.text.slice(slot.start, slot.end);
    const old = before.slots.findLast((other) => other.kind === slot.kind); // 乙县 of 甲市乙县
    if (old === undefined) inserted.push(written);
    else
      text = replaceOnce(
        text,
        before.text.slice(old.start, old.end),
        keepYear(before.text.slice(old.start, old.end), written),
      );
  }
  const average = AVERAGE.exec(now.text)?.[0];
  if (average !== undefined) inserted.push(average);
  const done = DONE.exec(now.text)?.[0];
  if (done !== undefined) inserted.push(done);
  const level = levelNamed(now.text);
  const list = level === undefined ? '' : levelWords(now.text);
  const words = now.words.map((word) => word.text).filter((word) => word !== '呢' && !list.includes(word));
  const old = listIn(before);
  if (level !== undefined && old !== undefined)
    return withoutCount(text.slice(0, old.start) + list.replace(/重.*$/, '') + text.slice(old.end));
  const role = ROLE.exec(now.text)?.[0];
  if (role !== undefined && ROLE.test(text)) return text.replace(ROLE, role);
  const narrows = /^(?:那)?其中/.test(now.text);
  for (const word of words) text = replaceLike(text, word, before, narrows, inserted);
  if (list !== '' && !words.some((word) => levelNamed(word))) inserted.push(list);
  return inserted.length === 0 ? text : insertBeforeAsking(text, inserted.join(''), before);
}

/** 已经搬的呢 asks for what is done of it. */
const DONE = /已经|实际/;
/** 平均每个呢 asks for the average of what was asked. */
const AVERAGE = /平均(?:每|一|到每)?[个家项宗]?/;
/** 市 of 市重点 and 市级; the 县 of 来安县重点项目 is that of a place. */
const LEVEL = /(?:国家|省|市|县|区)级?(?=重[点大])|(?:国家|省|市|县|区)级/g;

const listIn = ({ text, slots }: Parts): Span | undefined =>
  [...text.matchAll(LEVEL)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .find((list) => !slots.some(({ start, end }) => start <= list.start && list.start < end));
const ROLE = /(?:副)?(?:书记|区长|县长|市长|省长|镇长|主任|局长|总经理|董事长|负责人|主席)/;

/** 16个市重点项目: the number belonged to the list left behind. */
const withoutCount = (text: string): string => text.replace(/\d+[个项宗](?=(?:国家|省|市|县|区)级?重?)/, '');

const replaceOnce = (text: string, old: string, next: string): string => {
  const at = text.indexOf(old);
  return at < 0 ? `${next}${text}` : text.slice(0, at) + next + text.slice(at + old.length);
};

/** 2022年4月份 → 5月份 keeps 2022年. */
function keepYear(old: string, next: string): string {
  const year = /^(?:\d{2,4}|[一二〇零○]{2,4})年/.exec(old)?.[0];
  return year !== undefined && !/年/.test(next) ? `${year}${next}` : next;
}

const levelWords = (text: string): string =>
  /(?:国家|省|市|县|区)(?:级|重点|重大)(?:重点)?(?:项目|工程)?|(?:纳入|列入|入选|进)了?全?[国省市县区](?:里|级)?的/.exec(
    text,
  )?.[0] ?? '';

/** What a class is followed by: 项目 of 产业类项目. */
const TAIL = /(?:重点|重大)?(?:项目|工程|企业)$/;

/** 民生类 takes the place of 产业类 before 项目, 建筑面积 of the measure asked; 其中 narrows, and another word is put beside. */
function replaceLike(
  text: string,
  word: string,
  before: Parts,
  narrows: boolean,
  inserted: string[],
): string {
  const measure = before.measures.at(-1);
  if (measure !== undefined && isMeasureNoun(word))
    return replaceOnce(text, before.text.slice(measure.start, measure.end), word);
  const twin = twinOf(word, before.text);
  if (twin !== undefined) return replaceOnce(text, twin, word);
  const heads = joined(before).map((old) => (TAIL.test(word) ? old : old.replace(TAIL, '')));
  const like =
    heads.find((old) => old.at(-1) === word.at(-1) && old.length <= word.length + 4) ??
    (narrows ? undefined : onlyOf(heads, before));
  if (like === undefined || like === '') {
    inserted.push(word);
    return text;
  }
  return replaceOnce(text, like, word);
}

/** What another thing is asked for instead of: the only one named, or the class of several (园区签约的食品项目). */
function onlyOf(heads: readonly string[], { words }: Parts): string | undefined {
  const last = words.at(-1)?.text ?? '';
  return heads.length === 1 || TAIL.test(last) ? heads.at(-1) : undefined;
}

/** The things named, 桥梁和隧道 as one unless each is asked for. */
function joined({ words, text }: Parts): string[] {
  if (/各|分别/.test(text)) return words.map((word) => word.text);
  const things: Span[] = [];
  for (const { start, end } of words) {
    const last = things.at(-1);
    const one = last !== undefined && /^[和与及、跟]$/.test(text.slice(last.end, start));
    if (one) things.splice(-1, 1, { start: last.start, end });
    else things.push({ start, end });
  }
  return things.map(({ start, end }) => text.slice(start, end));
}

/** 东干渠 of 柳湾灌区东干渠全长 gives way to 西干渠. */
function twinOf(word: string, text: string): string | undefined {
  const at = word.length < 3 ? -1 : text.indexOf(word.slice(1));
  const twin = at < 1 ? word : text.slice(at - 1, at - 1 + word.length);
  return twin === word || !/^\p{Script=Han}/u.test(twin) ? undefined : twin;
}

/** 建筑面积, 年产量: what a thing is measured in. */
const isMeasureNoun = (word: string): boolean =>
  word.length <= 6 && measureNouns.some(([pattern]) => pattern.test(word));

/** New scope goes before what is asked, behind the scope that is there. */
function insertBeforeAsking(text: string, words: string, before: Parts): string {
  const last = before.slots.filter((slot) => slot.kind !== 'phase').at(-1);
  const anchor = last === undefined ? 0 : Math.min(text.length, last.end);
  return `${text.slice(0, anchor)}${words}${text.slice(anchor)}`;
}
