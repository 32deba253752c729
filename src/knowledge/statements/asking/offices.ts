import type { Office } from '../reading/people.ts';
import { NOT_AN_OFFICE, ROLE_MODIFIERS, ROLE_NICKNAMES, ROLES } from '../tables/roles.ts';
import { levelOf } from './places.ts';

/** The office a question asks for. */
export interface AskedOffice {
  readonly modifier: string;
  /** Any of these. */
  readonly roles: readonly string[];
  /** The question's words for it, to be cut from what else must be covered. */
  readonly words: string;
  /** 市委 of 市委书记: whose secretary it is. */
  readonly committee?: string;
}

const ASKED_ROLE = new RegExp(
  `(?<modifier>${ROLE_MODIFIERS.join('|')})?(?<role>${ROLES.join('|')})(?!${NOT_AN_OFFICE})`,
  'gu',
);

/** The office of a question: 副区长 is another than 区长. */
export function askedOffice(question: string): AskedOffice | undefined {
  for (const { asked, means } of ROLE_NICKNAMES) {
    const words = asked.exec(question)?.[0];
    if (words !== undefined) return { modifier: '', roles: means, words };
  }
  return officesNamed(question).at(-1);
}

/** The offices a question asks for side by side: 书记和区长分别是谁. */
export function askedSideBySide(question: string): AskedOffice[] {
  return /[和跟与及、]/u.test(question) && /分别|各是|都是|是谁|哪[两二几]位/u.test(question)
    ? officesNamed(question)
    : [];
}

/** 书记是哪位领导 asks for no 领导. */
const officesNamed = (question: string): AskedOffice[] =>
  [...question.replace(/哪位(?:领导|负责人|负责同志)/gu, '').matchAll(ASKED_ROLE)].map(officeOf);

function officeOf(match: RegExpMatchArray): AskedOffice {
  const { modifier = '', role = '' } = match.groups ?? {};
  const roles = role.endsWith('书记')
    ? ['书记', '党工委书记', '党委书记']
    : role.endsWith('主任')
      ? ['主任', '管委会主任']
      : [role];
  const committee = /[省市区县州旗]委$/u.exec((match.input ?? '').slice(0, match.index))?.[0];
  return { modifier, roles, words: match[0], ...(committee ? { committee } : {}) };
}

/** The roles a question names: 书记和市长 are two. */
export function askedOffices(question: string): string[] {
  return [...question.matchAll(ASKED_ROLE)].map(({ groups }) => groups?.role ?? '');
}

/** The offices a question names, as it says them: 管委会副主任 → 副主任. */
export function askedOfficeWords(question: string): string[] {
  return [...question.matchAll(ASKED_ROLE)].map(([words]) => words);
}

/** Whether an office is the one asked for. An acting mayor answers for the mayor, a deputy never. */
export function fillsOffice(office: Office, asked: AskedOffice): boolean {
  const acting = office.modifier === '代' || office.modifier === '代理';
  const sameModifier = office.modifier === asked.modifier || (acting && asked.modifier === '');
  return sameModifier && asked.roles.includes(office.role) && isOfCommittee(office, asked);
}

/** 区委书记 is no 市委书记, and the 党工委书记 of a zone is neither. */
const isOfCommittee = ({ organisation, role }: Office, { committee }: AskedOffice): boolean =>
  committee === undefined ||
  organisation.includes(committee) ||
  (role === '书记' && !/[省市区县州旗]委/u.test(organisation));

/** Whether an office can belong to a place: 市委书记 does not lead a 区. */
export function fitsLevel(office: Office, region: string): boolean {
  const held = /^[省市区县州镇乡村]长$/u.test(office.role) ? office.role[0] : levelOf(office.organisation);
  const wanted = levelOf(region);
  return held === undefined || wanted === undefined || held === wanted;
}

const OWN_PLACE = /^(?:[我全本该各]?[省市区县州镇乡]|示范|高新|经开|经济|开发|产业|工业|园区|新区)/u;

/** 洛龙区委 names its own place; 区委 and 我区 take the page's. */
export function namesOtherPlace(office: Office, said: readonly string[]): boolean {
  const own = /^(?<place>\p{Script=Han}{2,4}?)(?:[省市区县州镇乡])?(?:委|政府|区|县|市|省)/u.exec(
    office.organisation,
  )?.groups?.place;
  return (
    own !== undefined &&
    !OWN_PLACE.test(office.organisation) &&
    !said.some((part) => office.organisation.includes(part))
  );
}
