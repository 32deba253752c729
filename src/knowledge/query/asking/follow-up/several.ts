import { holesIn } from '../holes.ts';
import { type Parts, POINTS } from './parts.ts';
import { substituted } from './substituted.ts';

/** 那|乡道跟村道|呢, 甲县、乙县和丙县|各多少 */
const SEVERAL =
  /^(?:那么?|换成|再看看?)?([^，。？呢]{2,30}?)(?:又|的?各|的?分别)*(?:是|有)?(?:呢|(?<=[各别])(?:多少|几个?)呢?)[？。]*$/u;
const JOINTS = /[和跟与及、]/;

/** The things a follow-up names with nothing else, each asked as the one before was: 县道多少公里 + 那乡道跟村道呢 → 乡道、村道各多少公里. Undefined where it names but one. */
export function eachOfSeveral(now: Parts, before: Parts, read: (text: string) => Parts): string | undefined {
  const said = SEVERAL.exec(now.text)?.[1]?.replace(POINTS, '').replace(/的$/, '') ?? '';
  const names = said.split(JOINTS);
  if (names.length < 2 || names.some((name) => name.length < 2) || !areAlike(names.map(read)))
    return undefined;
  const [first = ''] = names;
  const one = substituted(read(`${first}呢`), before);
  const at = one.lastIndexOf(first);
  if (at < 0) return undefined;
  const all = one.slice(0, at) + names.join('、') + one.slice(at + first.length);
  return holesIn(all).reduceRight((text, { start }) => askedOfEach(text, start), all);
}

/** Places and things, or phases: no measure among them. */
function areAlike(parts: readonly Parts[]): boolean {
  const kinds = parts.map(({ slots, words }) => slots[0]?.kind ?? (words.length > 0 ? 'region' : undefined)); // 高新区 may be one or the other
  return (
    kinds.every((kind) => kind !== undefined && kind === kinds[0]) &&
    parts.every(({ measures }) => measures.length === 0)
  );
}

/** 各有多少公里 of 有多少公里 */
function askedOfEach(text: string, hole: number): string {
  const at = /[有是]$/.test(text.slice(0, hole)) ? hole - 1 : hole;
  return /各$/.test(text.slice(0, at)) ? text : `${text.slice(0, at)}各${text.slice(at)}`;
}
