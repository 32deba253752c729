import { anyOf } from '../../any-of.ts';
import type { Span } from '../../types.ts';
import { notPlaces, ordinaryCounties } from '../tables/regions-ordinary.ts';
import { namesStartingWith, type PlaceName } from './names.ts';

/** A stretch that spells a place's name, not yet judged. */
export interface PlaceHit extends Span {
  readonly name: PlaceName;
  /** Begins after a mark, a connective or another place, not in the middle of a Han run (乡村|振兴区). */
  readonly fresh: boolean;
  /** Behind a dot: the place before it is the one it lies in, as in 安徽·来安. */
  readonly dotted: boolean;
  /** Stands where a question names a place of its own: 宜阳…, 那宜阳…, 2021年宜阳…; not 钟楼区龙城…. */
  readonly asked: boolean;
}

/** Words after which a name begins even though no space tells: 在洛阳, 平桥区和浉河区. */
const connectives = '在至到由对为与及从赴是的和跟比去来往向';

const han = /[一-龥]/;
const notPlace = new RegExp(notPlaces.join('|'), 'g');

/** Every name of the table that stands as a word of its own, left to right, the longest at each place. */
export function scanNames(text: string): PlaceHit[] {
  const hits: PlaceHit[] = [];
  const blocked = blockedStarts(text);
  for (let at = 0; at < text.length - 1; at++) {
    if (blocked.has(at)) continue;
    const touching = hits.at(-1)?.end === at;
    const name = nameAt(text, at, touching);
    if (name === undefined || (name.form === 'short' && hidesFullName(name, text, at))) continue;
    hits.push(hitOf(name, text, at, touching));
    at += name.text.length - 1;
  }
  return hits;
}

function hitOf(name: PlaceName, text: string, start: number, touching: boolean): PlaceHit {
  const alone = startsFresh(text, start);
  const asked = alone || '那问下看查年月期批度'.includes(text.charAt(start - 1));
  const dotted = text[start - 1] === '·';
  return { start, end: start + name.text.length, name, fresh: touching || alone, dotted, asked };
}

function nameAt(text: string, at: number, touching: boolean): PlaceName | undefined {
  const names = namesStartingWith(text.substring(at, at + 2));
  return names?.find((one) => text.startsWith(one.text, at) && standsAlone(one, text, at, touching));
}

/** 西工区和平桥区: the short name 和平 would hide 平桥区; the 城区 of 天水城区 is that of the place before it, and no 水城区. */
function hidesFullName(short: PlaceName, text: string, start: number): boolean {
  const end = start + short.text.length;
  for (let at = start + 1; at < end; at++) {
    const name = nameAt(text, at, false);
    if (name?.form === 'full' && name.text.slice(end - at) !== '城区') return true;
  }
  return false;
}

function blockedStarts(text: string): Set<number> {
  const blocked = new Set<number>();
  for (const match of text.matchAll(notPlace))
    for (let at = match.index; at < match.index + match[0].length; at++) blocked.add(at);
  return blocked;
}

function standsAlone(name: PlaceName, text: string, start: number, touching: boolean): boolean {
  const end = start + name.text.length;
  if (name.form === 'short') return !isInName(text, start, end) && isWord(text, start, end, touching);
  if (endsElsewhere(name.text, text.slice(end, end + 2))) return false;
  if (name.text.length === 2) return touching || startsFresh(text, start);
  return touching || startsWord(text, start);
}

/** 洛阳市|场, 洛龙区|域, 和县|级, 代|县长: the last character belongs to the next word. */
function endsElsewhere(name: string, rest: string): boolean {
  const [last, next] = [name.at(-1), rest.charAt(0)];
  if (last === '市') return /^(?:[场值价容]|民(?![间营生政族宿俗办用企兵]))/.test(rest);
  if (last === '区') return next !== '' && '域间块位分'.includes(next);
  if (last !== '县') return false;
  if (/^长(?!江)/.test(rest)) return true; // 代|县长
  return (name.length === 2 || ordinaryCounties.has(name.slice(0, -1))) && /^[级域直际]/.test(rest);
}

const nameAfter = anyOf(
  /灌区|流域|运河|园(?![区林博艺])|集镇|[一-龥](?<![城各小全两三四五六七八九十重古名老返下此该本我每某及和与的有在哪几由里到是多])[镇乡](?![江村镇])/y,
  /子(?!公司|项目|系统)|河(?![南北])|江(?![苏西])|湖(?![南北])|镇(?!江)|乡(?![村镇贤亲情愁音])|街道|村|堡(?!垒)|屯(?!兵)|寨/y,
);
const personBefore = /(?:长|书记|主任|经理|记者|主席|委员)[一-龥]$/;

/** The surname of one who speaks, at the head of a line or sentence: 刘|桂林：. */
const surnameBefore = /(?:^|[\s，。！？”])[一-龥]$/;

/** 浏阳|河, 南通|镇, 惠安|堡, 阳泉|曲镇, 副局长刘|桂林, 刘|桂林：: a river's, a town's or a person's name. */
function isInName(text: string, start: number, end: number): boolean {
  nameAfter.lastIndex = end;
  if (nameAfter.test(text)) return true;
  const before = text.slice(Math.max(0, start - 3), start);
  return personBefore.test(before) || (/[:：]/.test(text.charAt(end)) && surnameBefore.test(before));
}

/** Where the Han run before `end` begins, or what follows its last connective: 位于|伊滨. */
export function runBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= 5 && isNameCharacter(text.charAt(start - 1))) start--;
  return start;
}

function isNameCharacter(character: string): boolean {
  return /[一-龥]/.test(character) && !connectives.includes(character);
}

function startsFresh(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return (
    !han.test(before) ||
    connectives.includes(before) ||
    opensFollowUp(text, start) ||
    endsDate.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** 1—8月|桂阳县, where a dictionary sees 月桂; 8月底|沛县, 前三季度|郏县, 上半年|睢县. */
const endsDate = /[\d个][年月日]$|[年月][底初末份]$|[一二三四]季度$|[上下]半年$|[去今]年$/;

/** 那|来安县 at the head of a follow-up; a place that itself begins with 那 (那曲) is met before. */
const opensFollowUp = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '那' && !han.test(text.charAt(start - 2));

let loaded: Intl.Segmenter | undefined;

/** Made at the first use: its dictionary takes longer to load than all tables of this room. */
function segmenter(): Intl.Segmenter {
  loaded ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return loaded;
}

/** How far around a name the words are looked at; longer windows cost time and tell no more. */
const around = 4;

function startsWord(text: string, start: number): boolean {
  return startsFresh(text, start) || boundaries(text, start - around, start + around).has(start);
}

/** Whether a word begins at `start` and one ends at `end`: 和政|今年, but not 和|政府 or 公开|平台. */
export function isWord(text: string, start: number, end: number, touching: boolean): boolean {
  ordinal.lastIndex = end;
  const until = ordinal.test(text) ? end : end + around;
  const cuts = boundaries(text, touching ? start : start - around, until);
  if (cuts.has(start) && cuts.has(end)) return true;
  if (!startsFresh(text, start)) return false;
  // 黄山西海: cut 黄|山西|海, though 黄山 is a word and begins here.
  return (
    boundaries(text, start, until).has(end) ||
    boundaries(text, start, end).size === 2 ||
    isCutByPlace(text, start, end)
  );
}

/** 广汉|中医院: cut 广|汉中|医院 for the sake of a place that cannot begin in the middle of a name. */
function isCutByPlace(text: string, start: number, end: number): boolean {
  if (connectives.includes(text.charAt(start))) return false; // 从|化州出发
  const cuts = [...boundaries(text, start, end + around)].sort((a, b) => a - b);
  const [from = end, to = end] = [cuts.findLast((cut) => cut < end), cuts.find((cut) => cut > end)];
  const word = text.slice(from, to);
  return from > start && namesStartingWith(word.slice(0, 2))?.some((name) => name.text === word) === true;
}

/** 钟祥|三期, 云溪|5月, 涧东|三个, 永清|新签约, 瑞安|全市: what counts, tells of something new or of all the place begins a word, whatever the dictionary makes of it. */
const ordinal =
  /全[市县](?![场政域])|[第前头首]?(?:[一二三四五六七八九十两]{1,3}|\d{1,4})[期批轮次年月季个类块项]|新(?=[开竣完动]工|签约|[增建引]|投产|入库|落户|注册)/y;

/** 漳陵: cut into its characters, for the dictionary knows no such word. */
export const isBeyondDictionary = (word: string): boolean =>
  boundaries(word, 0, word.length).size === word.length + 1;

/** 稀土: one word, which may be said of anything. */
export const isDictionaryWord = (word: string): boolean => boundaries(word, 0, word.length).size === 2;

/** Offsets at which words begin or end within a window of the text. */
function boundaries(text: string, from: number, to: number): Set<number> {
  const start = Math.max(0, from);
  const cuts = new Set([start, Math.min(text.length, to)]);
  for (const segment of segmenter().segment(text.slice(start, to))) cuts.add(start + segment.index);
  return cuts;
}
