import { isWithin, shortName } from '../../../extract/places.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { PageScope } from '../../../facts/page-scope.ts';
import { namesProject } from '../../../facts/subject/project.ts';
import type { Region } from '../../../types.ts';

/** How well a figure's place agrees with the one asked, from 0 (another place) to 1 (that place). */

/** A fact fits a place when it is of that place; a part of the place is a part only. */
export function regionFit(asked: readonly Region[], fact: Fact, page: PageScope): number {
  if (asked.length === 0) return 1;
  const own = fact.region?.value;
  const words = `${fact.layers.own} ${fact.layers.head} ${fact.subject} ${fact.layers.list}`;
  const best = Math.max(...innermost(asked).map((r) => placeFit(r, own, fact, page, words)));
  return best;
}

/** A figure of 江岸区 tells of 武汉 only what the question names (江岸水厂总投资): 全市 and 重点项目 are of all the place. */
export const wholeFit = (
  question: string,
  asked: readonly Region[],
  { region }: Fact,
  namesThing: () => boolean,
): number =>
  region !== undefined &&
  asked.length > 0 &&
  asked.every((place) => place.code !== region.value.code && isWithin(region.value, place)) &&
  (/全[省市州盟]/.test(question) || !namesThing())
    ? 0
    : 1;

/** 道口镇 of 道口镇46亿元: a town of the county asked for. */
const TOWN = /^(\p{Script=Han}{1,6}?)(?:镇街道|镇|乡|街道办?|街道办事处)$/u;

/** True for the name of a town, which no table of places holds. */
export const isTown = (name: string): boolean => TOWN.test(name);

/** 县自来水公司, 县住建局, 高新区管委会 */
const BODY = /(?:[局委办厅院厂]|公司|集团|中心|中学|小学|中专|学院|大学|医院|法院|管委会|政府|支行|分行)$/u;

/** True for the name of an office, a firm or an institution. */
export const isBody = (name: string): boolean => BODY.test(name);

/** 0 for 对标甲县（已开工60个） where no place is named: whom a page looks up to is not whom it tells of. */
export function modelFit(asked: readonly Region[], { region, layers: { sentence } }: Fact): number {
  if (asked.length > 0 || region?.origin !== 'clause') return 1;
  const at = sentence.indexOf(shortName(region.value));
  return at > 0 && LOOKS_UP.test(sentence.slice(0, at)) ? 0 : 1;
}

const LOOKS_UP = /(?:对标|看齐|学习|赶超|追赶|瞄准)(?:先进)?$/;

/** Less for 甲县（72%） on a page that tells of all the city: who names no place asks for the city's. */
export function onePartFit(
  question: string,
  asked: readonly Region[],
  { region, subject }: Fact,
  { regions: [home] }: PageScope,
): number {
  if (asked.length > 0 || subject === '' || question.includes(subject)) return 1;
  if (region === undefined || home === undefined || !region.value.name.startsWith(subject)) return 1;
  return region.value.code !== home.code && isWithin(region.value, home) ? 0.85 : 1;
}

/** 0 for a figure of a town where its county (on a page of that town alone: unless it is of a project there), or another town of the sentence, is asked for; 哪个镇 asks for one of them, and a thing that is named may stand in any. */
export function townFit(
  { text, terms }: Question,
  asked: readonly Region[],
  fact: Fact,
  namesThing: () => boolean,
  { regions: [home] }: PageScope,
): number {
  const { subject, region, layers } = fact;
  if (home?.level === 'township' && asked.length > 0 && !asked.some(({ code }) => code === home.code))
    return text.includes(home.name.replace(/[镇乡]$/, '')) || namesProject(subject) ? 1 : 0;
  if (!TOWN.test(subject) && asked.length > 0 && namesThing()) return 1;
  const stem = (TOWN.exec(subject) ?? TOWN.exec(region?.value.name ?? ''))?.[1];
  if (stem === undefined || text.includes(stem)) return 1;
  const isOther = terms.some((word) =>
    ['镇', '乡', '街道'].some((rank) => layers.sentence.includes(word + rank)),
  );
  if (isOther) return 0;
  return asked.length === 0 || /[镇乡]|街道|哪[个些几]*(?:地方|区域|片区)/.test(text) ? 1 : 0;
}

/** 0 for 园区完成投资9亿元 where a county is asked for: the park told of before is not all of it. */
export const parkFit = (question: string, asked: readonly Region[], { subject }: Fact): number =>
  asked.some(({ level }) => level !== 'zone') && PARK.test(subject) && !/园|开发区|集聚区|新区/.test(question)
    ? 0
    : 1;

const PARK = /^(?:去年|今年|[全该本])?(?:园区|产业园|工业园|集聚区)$/;

/** What a question says. */
interface Question {
  readonly text: string;
  readonly terms: readonly string[];
}

/** 渭南市蒲城县 is one place, the inner; 示范区 may be any of several. */
const innermost = (regions: readonly Region[]): Region[] =>
  regions.filter((r) => !regions.some((other) => other.code !== r.code && isWithin(other, r)));

function placeFit(
  asked: Region,
  own: Region | undefined,
  fact: Fact,
  page: PageScope,
  words: string,
): number {
  if (own?.code === asked.code || (own && isSameZone(asked, own))) return 1;
  const short = asked.name.replace(/(?:市|区|县|省|自治区|自治州|特别行政区)$/, '');
  const named = short.length >= 2 ? short : asked.name;
  if (isComparedWith(named, words)) return 0;
  if (isZoneOfHome(asked, own, page, fact)) return 0.95;
  if (own !== undefined && isToldBeside(fact) && isWithin(own, asked)) return 0.5;
  if (words.includes(named)) return isListed(named, words) ? 0 : 0.97;
  if (own === undefined) return 0;
  if (isWithin(own, asked))
    return fact.region?.origin === 'page' || fact.region?.origin === 'title' ? 0.45 : 0.5;
  const origin = fact.region?.origin;
  if (own.code !== asked.code && isAnnouncing(own, fact)) return 0;
  const isOpen = origin === 'page' || origin === 'title' || (origin !== 'clause' && isWithin(asked, own)); // a city's name in that of a work, on a page of one of its counties
  return isOpen && page.regions.some((home) => home.code === asked.code) ? 0.9 : 0;
}

/** 甲市发改委公布名单，共确定项目300个, on the page of one of its counties. */
function isAnnouncing({ name }: Region, { layers: { sentence } }: Fact): boolean {
  const at = sentence.indexOf(name);
  return at >= 0 && ANNOUNCES.test(sentence.slice(at + name.length, at + name.length + 24));
}

const ANNOUNCES = /^[^，。；]{0,12}(?:公布|发布|印发|通报|召开|举行)/;

/** 经济开发区 of 居前的是经济开发区（9个）, and of 开发区厂房二期项目, on a page of the county whose zone is asked for. */
function isZoneOfHome(asked: Region, own: Region | undefined, page: PageScope, { subject }: Fact): boolean {
  const home = [...(own ? [own] : []), ...page.regions].find(({ code }) => code === asked.parent);
  if (asked.level !== 'zone' || home === undefined) return false;
  const zone = asked.name.slice(shortName(home).length);
  const told = ZONE.exec(subject)?.[0];
  return (
    zone === subject || (told !== undefined && asked.name.startsWith(shortName(home)) && zone.endsWith(told))
  );
}

/** 开发区 of 开发区厂房二期, 先进制造业开发区 of 先进制造业开发区污水厂 */
const ZONE =
  /^(?:\p{Script=Han}{2,8}?)?(?:开发区|集聚区|高新区|经开区|工业园区?|产业园区?)(?=\p{Script=Han}{2})/u;

/** 清河开发区 is 江苏清河经济开发区 and 清河经开区, 高新区 the 高新技术产业开发区 of the place. */
function isSameZone(asked: Region, own: Region): boolean {
  if (asked.level !== 'zone' || own.level !== 'zone' || asked.parent !== own.parent) return false;
  let rest = own.name.replace(/经开区$/, '经济技术开发区');
  return [...asked.name].every((character) => {
    const at = rest.indexOf(character);
    rest = rest.slice(at + 1);
    return at >= 0;
  });
}

/** In 广州、深圳、东莞等地, 来安县和明光市的 and 甲镇化工园、乙小镇等14个 a figure is of all of them, not of one. */
function isListed(name: string, words: string): boolean {
  const at = words.indexOf(name);
  const rest = words.slice(at + name.length);
  return (
    words[at - 1] === '、' ||
    /^[省市县区]?(?:、|等地|[和与及][^，。；、\s]{2,8}[省市县区州]的)/.test(rest) ||
    /^[^，。；、\d\s]{2,20}、[^，。；\d\s]{2,80}等 /.test(rest)
  );
}

/** Its place stands in its own sentence. */
const isToldBeside = ({ region }: Fact): boolean =>
  region?.origin === 'clause' || region?.origin === 'sentence';

/** 比襄阳市平均水平高3.2个百分点 is told of another place. */
const isComparedWith = (name: string, words: string): boolean =>
  words.includes(name) && /(?:比|较|[高低]于|超过?)$/.test(words.slice(0, words.indexOf(name)));
