import type { Span } from '../../types.ts';
import { isOrganisation } from '../tables/organisations.ts';
import { AFTER_NAME, GENERIC_ROLES, NOT_AN_OFFICE, ROLE_MODIFIERS, ROLES } from '../tables/roles.ts';
import { nameAt, namesBefore } from './names.ts';
import { organisationBefore } from './organisation-name.ts';
import type { Line } from './pages.ts';

/** One office: 区委 · 副 · 书记. */
export interface Office {
  /** Where it is held, as written: 洛龙区委, 省某银行营业部. May be empty. */
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

/** 县委书记某某、县长某某等|县领导: all of those named before, and nobody besides. */
const SUMS_UP = /等$/u;

interface OfficeSpan extends Office, Span {}

const ROLE = new RegExp(
  `(?<modifier>${ROLE_MODIFIERS.join('|')})?(?<role>${ROLES.join('|')})(?!${NOT_AN_OFFICE})`,
  'gu',
);

/** 区级领导, 市政府分管负责人, 项目负责人. */
const BELONGING = /(?:[省市区县镇乡级直]|分管|主管|有关|相关|项目|科技|行业|带队)$/u;

/** Everybody a line names by office; a name that is asked about needs no surname we know. */
export function holdersIn(line: Line, asked?: string): Holder[] {
  const offices = officesIn(line.text);
  const holders: Holder[] = [];
  let chain: OfficeSpan[] = [];
  for (const [at, office] of offices.entries()) {
    chain.push(office);
    const next = offices[at + 1];
    if (next !== undefined && continues(line.text, office, next)) continue;
    holders.push(...peopleOf(line, chain, next, asked));
    chain = [];
  }
  return holders;
}

/** The offices of those a text names without them: 区委书记 where it says 某某 only. */
export function officesOfNamed(text: string, holders: readonly Holder[]): string[] {
  return holders.flatMap(({ name, title }) => (name !== undefined && text.includes(name) ? title : []));
}

/** One person's offices: 区委副书记、区长 · 组长由县长某某担任. */
function continues(text: string, office: OfficeSpan, next: OfficeSpan): boolean {
  const between = text.slice(office.end, next.start);
  return ['、', '兼', '由'].includes(between) || (between === '' && next.organisation === '');
}

function peopleOf(
  line: Line,
  chain: readonly OfficeSpan[],
  next: OfficeSpan | undefined,
  asked: string | undefined,
): Holder[] {
  const [first, last] = [chain[0] as OfficeSpan, chain[chain.length - 1] as OfficeSpan];
  const title = chain.map(({ start, end }) => line.text.slice(start, end)).join('、');
  const offices = chain.map(({ organisation, modifier, role }) => ({ organisation, modifier, role }));
  const after = namesFrom(line, last.end, next?.start ?? line.text.length, asked);
  const names = after.length > 0 ? after : namesBefore(line.text.slice(0, first.start));
  const lastName = after.at(-1) ?? '';
  const end = lastName === '' ? last.end : line.text.indexOf(lastName, last.end) + lastName.length;
  if (names.length > 0) return names.map((name) => ({ line, offices, title, name, start: first.start, end }));
  return standsAlone(line.text.slice(last.end)) ? [{ line, offices, title, start: first.start, end }] : [];
}

/** 牛某、王某某、杨某某等: names that share an office, up to the next office. */
function namesFrom({ text, page }: Line, from: number, limit: number, asked?: string): string[] {
  const names: string[] = [];
  // 县委书记（时任）某某, 县人民政府县长 某某
  const aside = /^(?:（[^（）]{1,12}）|\s{1,4})/u.exec(text.slice(from))?.[0] ?? '';
  for (let at = from + aside.length; at < limit; ) {
    const name = asked !== undefined && text.startsWith(asked, at) ? asked : nameAt(text, at, page.text);
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
  for (const { 0: words, index, groups } of text.matchAll(ROLE)) {
    const { modifier = '', role = '' } = groups ?? {};
    const organisation = organisationBefore(text.slice(found.at(-1)?.end ?? 0, index));
    if (GENERIC_ROLES.has(role) && SUMS_UP.test(text.slice(0, index - organisation.length))) continue;
    // 专家, 代表, 领导 are offices of somebody only: 企业代表, but not 分别代表.
    if (GENERIC_ROLES.has(role) && !isOrganisation(organisation) && !BELONGING.test(organisation)) continue;
    found.push({
      organisation,
      modifier,
      role,
      start: index - organisation.length,
      end: index + words.length,
    });
  }
  return found;
}
