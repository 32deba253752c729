import { cover, namesAll } from '../coverage.ts';
import { isInScope, type Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope } from '../types.ts';

/** A place a question speaks of. */
export interface Place {
  /** 涧西区, 焦作市城乡一体化示范区 */
  readonly name: string;
  /** The parts of the name that the question itself says: 涧西; 焦作, 示范区. */
  readonly said: readonly string[];
}

const SHORTEST = 2;

/** The places of a question with the words it uses for them; a place it does not say has its short name. */
export function readPlaces(question: string, names: readonly string[]): Place[] {
  return names.map((name) => {
    const said = commonParts(name, question);
    return { name, said: said.length > 0 ? said : [stemOf(name)] };
  });
}

/** 达旗 → 达拉特旗: a question may shorten a name to its first and last character. */
export function withFullNames(question: string, names: readonly string[]): string {
  return names.reduce((text, name) => {
    const short = `${name[0]}${name.at(-1)}`;
    return name.length > short.length && commonParts(name, text).length === 0
      ? text.replaceAll(short, name)
      : text;
  }, question);
}

/** Longest parts of a name that a text holds, from left to right. */
function commonParts(name: string, text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < name.length; ) {
    let end = at;
    while (end < name.length && text.includes(name.slice(at, end + 1))) end++;
    if (end - at >= SHORTEST) parts.push(name.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return parts.map(stemOf);
}

/** 涧西区 → 涧西, 云南省 → 云南; two characters always stay. */
function stemOf(name: string): string {
  return name.replace(
    /(?<=..)(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|自治州|自治县|[省市区县旗州盟镇乡])$/u,
    '',
  );
}

/** The level a place name or an office ends or stands in: 区 of 涧西区, of 区委 and of 示范区（高新区）, 市 of 市政府. */
export function levelOf(words: string): string | undefined {
  return /(?<level>[省市区县旗州镇乡村])(?:委|政府|人大|政协|(?:（[^（）]{1,12}）)?$)/u.exec(words)?.groups
    ?.level;
}

/** Mentions of a place on a page that is about it without naming it in the headline. */
const OFTEN = 3;
/** 焦作示范区 may stand in a headline as 示范区 alone. */
const HALF = 0.5;

/** Whether a page is about a place, rather than naming it in passing. */
export function isAbout(page: Page, place: Place): boolean {
  const { said } = place;
  const header = `${page.header}\n${page.lead}`;
  const named = said.some(
    (part) => cover([part], header).share > HALF || page.text.split(part).length > OFTEN,
  );
  return named && namesAll(said, page.text);
}

/** Whether a page may answer for every place a question names. */
export function isAboutAll(page: Page, places: readonly Place[]): boolean {
  return places.every((place) => isAbout(page, place));
}

/** The pages in scope that may. */
export const pagesFor = (
  { places }: { readonly places: readonly Place[] },
  { pages }: Shelf,
  scope: Scope,
): readonly Page[] => pages.filter((page) => isInScope(page, scope) && isAboutAll(page, places));
