import type { Bound, QuantityKind } from '../types.ts';
import type { Place } from './rule.ts';
import { boundsAfter, boundsBefore, notBounds } from './tables/bound-words.ts';

/** 总投资约为 126亿元: the words that may stand between a bound and its number. */
const BETWEEN = '(?:为|有|达到|达|合|占|需|在|到|人民币)?';
const before = new RegExp(`(?<word>${boundsBefore.map(([word]) => word).join('|')})${BETWEEN} ?$`, 'u');
const otherWord = new RegExp(`(?:${notBounds.join('|')})${BETWEEN} ?$`, 'u');
const boundOf = new Map([...boundsBefore, ...boundsAfter]);
/** Longest bound, longest word between, and a space. */
const REACH = 8;

/** How exact the words around a figure say it is; `more` is the 余 多 来 inside it. */
export function readBound(place: Place, kind: QuantityKind, more: string): Bound {
  if (/[来几]/.test(more)) return 'about'; // 十来个
  const said = boundBefore(place, kind) ?? boundAfter(place);
  if (more !== '' && (said === undefined || said === 'about')) return 'over'; // 约270余公顷
  return said ?? 'exact';
}

function boundBefore(place: Place, kind: QuantityKind): Bound | undefined {
  const lead = place.text.slice(Math.max(0, place.start - REACH), place.start);
  if (/上$/.test(lead) && /^[百千万亿]/.test(place.text.slice(place.start))) return 'over'; // 上百亿元
  const word = otherWord.test(lead) ? undefined : before.exec(lead)?.groups?.word;
  // 近3年 are the latest three years, not fewer than three.
  if (word === undefined || (word === '近' && kind === 'duration')) return undefined;
  return boundOf.get(word);
}

function boundAfter(place: Place): Bound | undefined {
  const rest = place.text.slice(place.end, place.end + REACH);
  const found = boundsAfter.find(([word]) => rest.startsWith(word))?.[1];
  // 3万元起, but 起 in 5月起 or 3起 belongs to other words.
  return found ?? (/^起(?:[。，；、,）)\s]|$)/.test(rest) ? 'at-least' : undefined);
}
