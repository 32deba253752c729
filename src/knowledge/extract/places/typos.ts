import { readingsOf } from '../../clean/readings.ts';
import type { Region, Span } from '../../types.ts';
import { parentOf, rankOf } from './gazetteer.ts';
import { nameOf, shortName } from './names.ts';
import { isWord, scanNames } from './scan.ts';

/** A region name one character off: what was written and what it was taken for. */
export interface Corrected extends Span {
  readonly region: Region;
  readonly written: string;
}

/**
 * The known place whose name a question misspells by one character of the same or nearly the same sound
 * (涧溪区 → 涧西区, 钟搂 → 钟楼). Undefined when the words name a real place, or fit two places. Only the bare
 * name of a far county gives way (洛隆 → 洛龙), so ask this before `findRegions`; and none that the articles hold as
 * written (青禾木业 is no misspelt 清河).
 */
export function nearestRegion(
  text: string,
  known: readonly Region[],
  isWritten: (pair: string) => boolean = () => false,
): Corrected | undefined {
  const isKnown = ({ code }: Region) => known.some((one) => one.code === code);
  const real = scanNames(text).filter(({ name }) => name.form !== 'short' || name.regions.some(isKnown)); // 成武|一季度, no 武邑
  const found = known
    .flatMap(withOwner)
    .flatMap((region) => namesOf(region).flatMap((name) => misspellings(text, name, region, known)));
  const free = found.filter(
    (one) =>
      !(one.written.length === 2 && isWritten(one.written)) &&
      !real.some((hit) => hit.start < one.end && one.start < hit.end),
  );
  const longest = Math.max(0, ...free.map((one) => one.written.length));
  const best = free.filter((one) => one.written.length === longest);
  const sameRegion = best.every((one) => one.region.code === best[0]?.region.code);
  return sameRegion ? best[0] : undefined;
}

/** A zone is called by the city before it: 焦做示范区. */
function withOwner(region: Region): Region[] {
  const owner = region.level === 'zone' ? parentOf(region) : undefined;
  return owner ? [region, owner] : [region];
}

function namesOf(region: Region): string[] {
  return [...new Set([region.name, shortName(region)])].filter((name) => name.length >= 2);
}

function misspellings(text: string, name: string, region: Region, known: readonly Region[]): Corrected[] {
  const found: Corrected[] = [];
  for (let start = 0; start + name.length <= text.length; start++) {
    const written = text.slice(start, start + name.length);
    const end = start + name.length;
    if (!isOneOff(written, name) || isRealPlace(written, known) || /[镇乡村]/.test(text.charAt(end)))
      continue; // 七台镇 is no 奇台
    if (COUNTING.test(text.slice(Math.max(0, start - 1), start + 1))) continue;
    // Two characters are met by chance inside other words: 因为|南方 is no 渭南.
    if (name.length > 2 || isWord(text, start, end, false)) found.push({ start, end, region, written });
  }
  return found;
}

/** 期 of 十三期县区 goes with its number. */
const COUNTING = /^[\d一二三四五六七八九十][期批次轮届年月日号个项家]/;

function isRealPlace(written: string, known: readonly Region[]): boolean {
  const name = nameOf(written);
  if (name === undefined) return false;
  if (name.form !== 'short' || name.regions.some((region) => rankOf(region) < rankOfCounty)) return true;
  return name.regions.some((region) => known.some((one) => one.code === region.code));
}

const rankOfCounty = 3;

/** Exactly one character differs, it is not the ending (区, 县), and it sounds alike. */
function isOneOff(written: string, name: string): boolean {
  const at = onlyDifference(written, name);
  if (at === undefined) return false;
  const [a, b] = [written.charAt(at), name.charAt(at)];
  if (!/[一-龥]/.test(a) || a === '几' || /[省市县区旗]/.test(b)) return false; // 装了几台 is no 奇台
  if (b === '州' && at === name.length - 1 && name.length > 2) return false; // 钦洲 for 钦州 does
  const [sound = ''] = readingsOf(a); // 射 of 射阳 is not read as in 无射
  return readingsOf(b).some((other) => soundsAlike(sound, other, name.length));
}

/** Where two words of one length differ, if only there. */
function onlyDifference(a: string, b: string): number | undefined {
  let found: number | undefined;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

function soundsAlike(a: string, b: string, length: number): boolean {
  return a === b || (length > 2 && blurred(a) === blurred(b));
}

/** What southern ears do not tell apart: zh z, ch c, sh s, n l, f h, an ang, en eng, in ing; nor eyes what is written alike and begins with j or q (桥 轿). */
function blurred(sound: string): string {
  return sound
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/^f/, 'h')
    .replace(/^q/, 'j')
    .replace(/([aei])ng$/, '$1n');
}
