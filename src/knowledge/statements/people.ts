import type { Span } from '../types.ts';
import { nameAt } from './names.ts';
import type { Line } from './pages.ts';
import { AFTER_NAME, JOINED_BY_AND, ORGANISATION_OPENERS, ROLE_MODIFIERS, ROLES } from './tables/roles.ts';

/** One office: 区委 · 副 · 书记. */
export interface Office {
  /** Where it is held, as written: 洛龙区委, 省农业发展银行营业部. May be empty. */
  readonly organisation: string;
  /** 副, 常务副, 代. */
  readonly modifier: string;
  readonly role: string;
}

/** Somebody named by an office, with a name or without (市委书记出席). Span into the line's text. */
export interface Holder extends Span {
  readonly line: Line;
  readonly offices: readonly Office[];
  /** The offices as written: 区委副书记、区长 */
  readonly title: string;
  readonly name?: string;
}

interface OfficeSpan extends Office, Span {}

const LONGEST_PREFIX = 24;
const PREFIX_END = /[^\p{Script=Han}\p{L}\p{N}（）·-]/u;
const ROLE = new RegExp(`(?:${ROLE_MODIFIERS.join('|')})?(?:${ROLES.join('|')})`, 'gu');

/** Everybody a line names by office. */
export function holdersIn(line: Line): Holder[] {
  const offices = officesIn(line.text);
  const holders: Holder[] = [];
  let chain: OfficeSpan[] = [];
  for (const [at, office] of offices.entries()) {
    chain.push(office);
    const next = offices[at + 1];
    if (next !== undefined && continues(line.text, office, next)) continue;
    holders.push(...peopleOf(line, chain, next));
    chain = [];
  }
  return holders;
}

/** 区委副书记、区长: one person's offices, joined by 、 or 兼. */
function continues(text: string, office: OfficeSpan, next: OfficeSpan): boolean {
  const between = text.slice(office.end, next.start);
  return between === '、' || between === '兼' || between === '';
}

function peopleOf(line: Line, chain: readonly OfficeSpan[], next: OfficeSpan | undefined): Holder[] {
  const [first, last] = [chain[0] as OfficeSpan, chain[chain.length - 1] as OfficeSpan];
  const title = line.text.slice(first.start, last.end);
  const offices = chain.map(({ organisation, modifier, role }) => ({ organisation, modifier, role }));
  const names = namesFrom(line.text, last.end, next?.start ?? line.text.length);
  if (names.length > 0) {
    const end = last.end + names.join('、').length;
    return names.map((name) => ({ line, offices, title, name, start: first.start, end }));
  }
  return standsAlone(line.text.slice(last.end))
    ? [{ line, offices, title, start: first.start, end: last.end }]
    : [];
}

/** 牛某、王某某、杨某某等: names that share an office, up to the next office. */
function namesFrom(text: string, from: number, limit: number): string[] {
  const names: string[] = [];
  for (let at = from; at < limit; ) {
    const name = nameAt(text, at);
    if (name === undefined) break;
    names.push(name);
    at += name.length;
    if (text[at] !== '、') break;
    at++;
  }
  return names;
}

/** An office without a name is a person only where somebody acts: 市委书记出席, not 市长热线. */
function standsAlone(rest: string): boolean {
  return /^(?:[，。；、）]|$)/u.test(rest) || AFTER_NAME.some((word) => rest.startsWith(word));
}

function officesIn(text: string): OfficeSpan[] {
  const found: OfficeSpan[] = [];
  for (const match of text.matchAll(ROLE)) {
    const modifier = ROLE_MODIFIERS.find((word) => match[0].startsWith(word) && word !== match[0]) ?? '';
    const floor = found.at(-1)?.end ?? 0;
    const organisation = organisationBefore(text.slice(floor, match.index));
    const start = match.index - organisation.length;
    found.push({
      organisation,
      modifier,
      role: match[0].slice(modifier.length),
      start,
      end: match.index + match[0].length,
    });
  }
  return found;
}

/** The organisation at the end of what stands before an office: 随着区委 → 区委. */
function organisationBefore(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < LONGEST_PREFIX && !PREFIX_END.test(text[start - 1] ?? ''))
    start--;
  const words = balanced(text.slice(start));
  return afterOpener(afterAnd(words));
}

/** 示范区（高新区）党工委 keeps its bracket; a bracket closed only is text before the office. */
function balanced(words: string): string {
  const close = words.lastIndexOf('）');
  const open = words.lastIndexOf('（');
  if (close >= 0 && (open < 0 || words.indexOf('（') > close)) return words.slice(close + 1);
  return open > close ? words.slice(open + 1) : words;
}

function afterAnd(words: string): string {
  for (let at = words.lastIndexOf('和'); at >= 0; at = words.lastIndexOf('和', at - 1)) {
    if (!JOINED_BY_AND.test(words.slice(0, at)) && !/^(?:平|谐)/u.test(words.slice(at + 1)))
      return words.slice(at + 1);
    if (at === 0) break;
  }
  return words;
}

function afterOpener(words: string): string {
  let rest = words;
  for (const opener of ORGANISATION_OPENERS) {
    const at = rest.lastIndexOf(opener);
    // A single character inside a name is no opener: only at its start, as in 由县发改局.
    if (at === 0 || (at > 0 && opener.length > 1)) rest = rest.slice(at + opener.length);
  }
  return rest;
}
