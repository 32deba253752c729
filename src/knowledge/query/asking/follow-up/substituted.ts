import { isWithin, parentOf, shortName } from '../../../extract/places.ts';
import { levelNamed } from '../../../facts/slots/slots.ts';
import { isSoft } from '../../../language/tokens.ts';
import type { Region, Span } from '../../../types.ts';
import { replaceLike, replaceOnce } from './like.ts';
import type { NamedSlot, Parts } from './parts.ts';

/** 那签约的呢: each thing it names takes the place of its like in the question before. */
export function substituted(now: Parts, before: Parts): string {
  const narrows = /^(?:那)?其中/.test(now.text) && !isOtherSector(now, before);
  let text = narrows ? before.text.replace(OF_WHOLE, '') : before.text;
  const inserted: string[] = [];
  for (const slot of slotsOf(now)) {
    if (isListAbove(slot, now, before)) continue;
    const written = now.text.slice(slot.start, slot.end);
    const old = slotsOf(before).findLast((other) => other.kind === slot.kind); // 乙县 of 甲市乙县
    const stage = written.replace(/^第/, '');
    if (old === undefined && STAGE.test(stage) && STAGED.test(text)) text = text.replace(STAGED, stage);
    else if (old === undefined) inserted.push(written);
    else {
      const said = before.text.slice(old.start, endOf(old, before));
      text = isTown(slot)
        ? withTown(text, written, said, old, before)
        : replaceOnce(text, said, keepYear(said, written));
    }
  }
  const average = AVERAGE.exec(now.text)?.[0];
  if (average !== undefined) inserted.push(average);
  const done = DONE.exec(now.text)?.[0];
  if (done !== undefined) {
    text = text.replace(PLANNED, '');
    inserted.push(done);
  }
  const level = levelNamed(listSaid(now.text));
  const list = level === undefined ? '' : levelWords(listSaid(now.text));
  const words = now.words
    .map((word) => word.text)
    .filter((word) => word !== '呢' && !NEW.test(word) && !list.includes(word) && !isDayAgain(word, before));
  const old = listIn(before);
  if (level !== undefined && old !== undefined)
    return withoutCount(
      replaceMoved(text, before.text, old, `${listerOf(now, before)}${list.replace(/重.*$/, '')}`),
    );
  const swapped = withRole(text, now) ?? withGain(text, now);
  if (swapped !== undefined) return swapped;
  for (const word of words) text = replaceLike(text, word, before, narrows, inserted);
  if (list !== '' && !words.some((word) => levelNamed(word))) inserted.push(list);
  const parts = narrows && before.words.some((word) => !isSoft(word.text)) ? words : [];
  const isOfThing = (word: string): boolean => STAGE.test(word) || parts.includes(word);
  const scope = inserted.filter((word) => !isOfThing(word)).join('');
  const scoped = scope === '' ? text : insertBeforeAsking(text, scope, before);
  return insertBehindThing(scoped, inserted.filter(isOfThing).join(''), before);
}

/** 那其中民生的呢 behind 产业多少: a part of the same whole, and none of 产业. */
function isOtherSector(now: Parts, before: Parts): boolean {
  const [next, asked] = [now, before].map(({ text }) => SECTOR.exec(text)?.[0]);
  return next !== undefined && asked !== undefined && next !== asked;
}

/** 投产时间呢 behind 什么时候开工 */
const isDayAgain = (word: string, { text }: Parts): boolean =>
  /^(?:时间|日期)$/.test(word) && /(?:什么|啥)时[候间]|何时|哪一?[天年月日]|几月/.test(text);

/** Sectors of which none is a part of another. */
const SECTOR =
  /(?<!主导|特色|新兴|支柱)产业(?!园|链|集群|基地)|民生|基础设施|城建|城市建设|生态(?!廊道|园)|社会事业/;

/** 青坡镇, of which no table tells where it lies. */
const isTown = ({ kind, region }: NamedSlot): boolean => kind === 'region' && region === undefined;

/** 青坡镇 for the 白石镇 of 云溪白石镇, of 云溪县上半年白石镇项目 or for the 高新区 of 云溪高新区; behind 云溪县 where no such part was named. */
function withTown(text: string, town: string, said: string, { region }: NamedSlot, { words }: Parts): string {
  const other = words.flatMap((word) => TOWN_OF.exec(word.text)?.[0] ?? []).at(-1);
  if (other !== undefined) return replaceOnce(text, other, town);
  const isPart = TOWN.test(said) || region?.level === 'zone';
  const county = isPart ? countyOf(said, region) : said;
  return replaceOnce(text, said, `${county}${town}`);
}

const TOWN = /(?:[镇乡]|街道)$/;
/** 白石镇 of 白石镇项目; 城镇 and 乡镇 are none. */
const TOWN_OF = /^\p{Script=Han}{1,5}?(?:(?<![城乡集市村])镇|(?<!城)乡(?!镇|村)|街道)/u;

/** 云溪 of 云溪白石镇 and of 云溪高新区. */
function countyOf(said: string, region: Region | undefined): string {
  const above = region?.level === 'zone' ? parentOf(region) : undefined;
  if (above === undefined) return said.slice(0, -(region?.name ?? said).length);
  return [above.name, shortName(above)].find((name) => said.startsWith(name)) ?? '';
}

/** 玉林龙潭产业园区 gives way to 玉州 whole; 来安县开发区 leaves a zone that the next place has, too. */
function endOf({ kind, end }: NamedSlot, { text }: Parts): number {
  const zone = kind === 'region' ? NAMED_ZONE.exec(text.slice(end)) : null;
  return end + (zone?.[0].length ?? 0);
}

const NAMED_ZONE =
  /^(?!经济|高新|工业|产业|现代|农业|循环|化工|省级|国家|全|各|\p{Script=Han}?[省市县区])\p{Script=Han}{2,4}?(?:产业园区?|工业园区?|园区|开发区|新区|示范区|新城)/u;

/** The span of a text that has been changed in front of it since. */
function replaceMoved(text: string, before: string, { start, end }: Span, next: string): string {
  const old = before.slice(start, end);
  const moved = start + text.length - before.length;
  const at = text.startsWith(old, moved) ? moved : start;
  return `${text.slice(0, at)}${next}${text.slice(at + old.length)}`;
}

/** 那区长呢 behind 书记是谁 */
function withRole(text: string, now: Parts): string | undefined {
  const role = ROLE.exec(now.text)?.[0];
  return role !== undefined && ROLE.test(text) ? text.replace(ROLE, role) : undefined;
}

/** 新增的呢 behind 改善灌溉面积多少: another deed of the same measure. */
function withGain(text: string, now: Parts): string | undefined {
  const deed = GAIN_AGAIN.exec(now.text)?.[1];
  return deed !== undefined && GAIN.test(text) ? text.replace(GAIN, deed) : undefined;
}

const GAIN_AGAIN = /^(?:那(?:么)?)?(新增|改善|恢复|改造|整修)的?(?:呢|又?是?多少)?[？。]*$/;
const GAIN = /(?:新增|改善|恢复|改造|整修)(?=\p{Script=Han}{2})/u;

const NEW = /^(?:新建|前期|储备|预备)(?:项目|工程)?$/;

/** 新建 and 前期 are no phases, and take the place of one all the same: 新建项目几个 + 那续建的呢. */
function slotsOf({ slots, text }: Parts): readonly NamedSlot[] {
  const start = text.search(/(?:新建|前期|储备|预备)(?=的|类|重[点大]|项目|工程)/);
  return start < 0 ? slots : [...slots, { start, end: start + 2, kind: 'phase' }];
}

/** 已经搬的呢 asks for what is done of it, of what was planned, too. */
const DONE = /已(?:经|(?=[开签投竣完复动交]))|实际/;
const PLANNED = /(?:计划|预计|拟)(?!总?投资|完成)/;
/** 平均每个呢 asks for the average of what was asked. */
const AVERAGE = /平均(?:每|一|到每)?[个家项宗]?/;
/** 市 of 市重点 and 市级; the 县 of 来安县重点项目 is that of a place. */
const LEVEL = /(?:国家|省|市|县|区)(?:级|里的?)?(?=重[点大])|(?:国家|省|市|县|区)级/g;

/** 储备 of 储备签约: what the whole is called, of which 其中纳入全省的 are a part. */
const OF_WHOLE = /(?:集中|储备)(?=签约|[开竣]工|投产)/;

/** 省的呢, 那市里的呢, 省投产一批呢: those of the province's list. */
const listSaid = (text: string): string =>
  text
    .replace(/(?<=^那?)(国家|[省市县区])(?:里|上)?的(?=呢|[？。]?$)/, '$1级')
    .replace(/(?<=^那?全?)(国家|[省市县区])(?=(?:签约|开工|投产|竣工)(?:一批|的|项目))/, '$1级');

const listIn = ({ text, slots }: Parts): Span | undefined =>
  [...text.matchAll(LEVEL)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .find((list) => !slots.some(({ start, end }) => start <= list.start && list.start < end));
/** 那潍坊市重点呢 behind 青州省重点…: the list of the city above, and no other place. */
const isListAbove = ({ region, end }: NamedSlot, now: Parts, before: Parts): boolean =>
  region !== undefined &&
  /^(?:级|重[点大])/.test(now.text.slice(end)) &&
  before.slots.some((old) => old.region && old.region.code !== region.code && isWithin(old.region, region));

/** 潍坊 of 那潍坊市重点呢, which its list is called by. */
function listerOf(now: Parts, before: Parts): string {
  const above = slotsOf(now).find((slot) => isListAbove(slot, now, before));
  return above ? now.text.slice(above.start, above.end).replace(/[省市县区]$/, '') : '';
}

const ROLE =
  /(?:[省市区县州旗]?委)?(?:副)?(?:书记|区长|县长|市长|省长|镇长|主任|局长|总经理|董事长|负责人|主席)/;

/** 16个市重点项目: the number belonged to the list left behind. */
const withoutCount = (text: string): string => text.replace(/\d+[个项宗](?=(?:国家|省|市|县|区)级?重?)/, '');

/** 2022年4月份 → 5月份 keeps 2022年. */
function keepYear(old: string, next: string): string {
  const year = /^(?:\d{2,4}|[一二〇零○]{2,4})年/.exec(old)?.[0];
  return year !== undefined && !/年/.test(next) ? `${year}${next}` : next;
}

const levelWords = (text: string): string =>
  /(?:国家|省|市|县|区)(?:级|重点|重大)(?:重点)?(?:项目|工程)?|(?:纳入|列入|入选|进)了?全?[国省市县区](?:里|级)?的/.exec(
    text,
  )?.[0] ?? '';

/** 一期, 二期 with no 第: the stage of a project. */
export const STAGE = /^(?:其中的?)?(?:[一二三四五六]|首)期(?:工程|项目)?$/;

/** 一期 of 云溪水厂项目一期投资多少, for which 二期 is asked next. */
const STAGED = /(?<![第分共两三四])(?:[一二三四五六]|首)期(?:工程|项目)?(?![、和与及跟])/;

/** 一期 of 云溪水厂项目总投资, 输水工程 of 青山水库总投资: a part stands behind the thing, before its measure. */
function insertBehindThing(text: string, part: string, { text: asked, measures, holes }: Parts): string {
  const next = measures[0] ?? holes[0];
  const measure = next === undefined ? -1 : text.lastIndexOf(asked.slice(next.start, next.end));
  if (measure < 0) return text + part;
  const at = measure - (SIZED_BY.exec(text.slice(0, measure))?.[0].length ?? 0);
  return text.slice(0, at) + part + text.slice(at);
}

/** 销售 of 商品房销售面积, of which 其中住宅 is asked next: what kind of size it is goes with the measure. */
const SIZED_BY = /(?:销售|待售|成交|施工|竣工|建筑|占地|用地|种植|播种|养殖|灌溉)$/;

/** New scope goes before what is asked, behind the scope that is there. */
function insertBeforeAsking(text: string, words: string, before: Parts): string {
  const last = before.slots.filter((slot) => slot.kind !== 'phase').at(-1);
  const anchor = last === undefined ? 0 : Math.min(text.length, last.end);
  return `${text.slice(0, anchor)}${words}${text.slice(anchor)}`;
}
