import type { Region } from '../../types.ts';
import { formerNames, nicknames } from '../tables/regions-former.ts';
import { ordinaryCounties } from '../tables/regions-ordinary.ts';
import { namedZones, zoneKinds } from '../tables/zones.ts';
import { rankOf, regionByCode, regions } from './gazetteer.ts';

/** full: 涧西区 · short: 涧西 · former: 孟津县 for 孟津区 */
export type NameForm = 'full' | 'short' | 'former';

/** One way to write a place, with every place so written: the highest first. */
export interface PlaceName {
  readonly text: string;
  readonly form: NameForm;
  readonly regions: readonly Region[];
}

const suffix = {
  nation: /$/,
  province: /(?:省|市|特别行政区|(?:壮族|回族|维吾尔)?自治区)$/,
  prefecture: /(?:市|地区|盟|自治州)$/,
  county: /(?:自治县|自治旗|特区|林区|新区|县|市|区|旗)$/,
  zone: /$/,
  township: /(?:镇|乡|街道)$/,
} as const;

/** Peoples in the names of autonomous places: 恩施土家族苗族自治州 → 恩施. */
const people =
  /(?:各族|土家族|达斡尔族|塔吉克族?|柯尔克孜族?|哈萨克族?|鄂温克族|傈僳族|布依族|仡佬族|仫佬族|毛南族|撒拉族|保安族|东乡族|裕固族|拉祜族|布朗族|纳西族|普米族|独龙族|哈尼族|景颇族|朝鲜族|蒙古族?|锡伯族?|回族|满族|藏族|苗族|侗族|瑶族|壮族|彝族|畲族|黎族|土族|羌族|傣族|佤族|怒族|白族|水族)$/;

/** 洛阳市 → 洛阳; a name of one character stays whole (淇县). */
export function shortName(region: Region): string {
  // By name, not by code: pages call one zone 云溪经开区 and 云溪经济技术开发区.
  const key = `${region.level}${region.name}`;
  const short = shortNames.get(key) ?? shortened(region);
  shortNames.set(key, short);
  return short;
}

/** 江西, 内蒙古 and the others, as they are called for short. */
export const provinceNames: readonly string[] = regions
  .filter(({ level }) => level === 'province')
  .map(shortened);

/** Remembered: the index below asks three times for each. */
const shortNames = new Map<string, string>();

function shortened(region: Region): string {
  if (region.level === 'zone') return shortZone(region.name);
  const bare = region.name.replace(suffix[region.level], '');
  const short = /自治|族/.test(region.name) && bare !== region.name ? withoutPeoples(bare) : bare;
  return short.length < 2 ? region.name : short;
}

/** 云溪经济技术开发区 → 云溪经开区 */
function shortZone(name: string): string {
  for (const { kind, forms } of zoneKinds) {
    const form = forms.find((ending) => name.endsWith(ending));
    if (form !== undefined) return name.slice(0, -form.length) + kind;
  }
  return name;
}

function withoutPeoples(name: string): string {
  const rest = name.replace(people, '');
  return rest === name || rest.length < 2 ? name : withoutPeoples(rest);
}

let index: ReadonlyMap<string, readonly PlaceName[]> | undefined;

/** Every name that begins with these two characters, the longest first. The index is made at the first use. */
export function namesStartingWith(start: string): readonly PlaceName[] | undefined {
  index ??= indexByStart(collectNames());
  return index.get(start);
}

/** The full or short name written exactly so. */
export function nameOf(text: string): PlaceName | undefined {
  return namesStartingWith(text.slice(0, 2))?.find((name) => name.text === text);
}

/** The full name of a county or a city that a text begins with (和县, 将乐县); empty where it begins with none. */
export const countyAtHead = (text: string): string =>
  namesStartingWith(text.slice(0, 2))?.find(
    ({ form, text: name }) => form === 'full' && text.startsWith(name),
  )?.text ?? '';

function collectNames(): Map<string, PlaceName> {
  const names = new Map<string, PlaceName>();
  for (const region of regions) addName(names, region.name, 'full', region);
  for (const zone of namedZones) addZone(names, zone);
  for (const region of regions) addAutonomousName(names, region);
  for (const [name, code] of formerNames) addName(names, name, 'former', regionByCode(code));
  for (const region of regions) addFormerEndings(names, region);
  for (const region of regions) addName(names, shortName(region), 'short', region);
  for (const [name, code] of nicknames) addName(names, name, 'short', regionByCode(code));
  return names;
}

/** A stronger form wins a text (沙市 the city's old name never hides 沙市区); equals are all kept. */
function addName(
  names: Map<string, PlaceName>,
  text: string,
  form: NameForm,
  region: Region | undefined,
): void {
  if (region === undefined) return;
  const known = names.get(text);
  if (known !== undefined && (known.form !== form || known.regions.includes(region))) return;
  const together = known === undefined ? [region] : [...known.regions, region];
  names.set(text, { text, form, regions: together.sort((a, b) => rankOf(a) - rankOf(b)) });
}

function addZone(names: Map<string, PlaceName>, zone: readonly string[]): void {
  const [name = '', parent = '', ...others] = zone;
  const region: Region = { code: parent + name, name, level: 'zone', parent };
  for (const text of [name, ...others]) addName(names, text, 'full', region);
}

/** 恩施土家族苗族自治州 → 恩施州, 恩施自治州; 瀍河回族区 → 瀍河区; 融水苗族自治县 → 融水县, 融水自治县 */
function addAutonomousName(names: Map<string, PlaceName>, region: Region): void {
  const ending = /自治州$|自治县$|族区$|自治旗$/.exec(region.name)?.[0];
  if (ending === undefined) return;
  for (const form of new Set([ending.slice(-1), ending.replace('族', '')]))
    addName(names, shortName(region) + form, 'full', region);
}

/** A county that became a city, or either that became a district, is still found under its old ending. */
function addFormerEndings(names: Map<string, PlaceName>, region: Region): void {
  const short = shortName(region);
  if (region.level !== 'county' || short === region.name || /[区县城]$/.test(short)) return;
  const city = region.name.endsWith('区') && !ordinaryCounties.has(short) ? ['市'] : [];
  const before = /[区市]$/.test(region.name) ? ['县', ...city] : [];
  for (const ending of before) addName(names, short + ending, 'former', region);
}

function indexByStart(names: ReadonlyMap<string, PlaceName>): Map<string, PlaceName[]> {
  const index = new Map<string, PlaceName[]>();
  for (const name of names.values()) {
    const key = name.text.slice(0, 2);
    const sameStart = index.get(key);
    if (sameStart === undefined) index.set(key, [name]);
    else sameStart.push(name);
  }
  for (const sameStart of index.values()) sameStart.sort((a, b) => b.text.length - a.text.length);
  return index;
}
