import type { Batch } from '../../types.ts';
import { numberOf } from '../calendar/stretch.ts';
import { nameOf } from '../places/names.ts';
import type { Dimension, Groups, Place, Reading, Rule } from '../rule.ts';
import { ordinaryCounties } from '../tables/regions-ordinary.ts';

const year = String.raw`(?:(?:(?<![\d.])(?<year>20\d{2})年?度?|(?<![\d.])(?<shortYear>[0-3]\d)年)[ ,，]?)?`;
const ordinal = '(?<ordinal>[1-9]\\d?|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';

const rules: Rule[] = [
  {
    name: 'batch/ordinal', // 第二期, 2021年第三批, 第一批次, 第4轮
    pattern: new RegExp(`${year}第${ordinal}(?<word>期|批次?|轮)(?![货限刊])`, 'g'),
    read: (groups, place) =>
      isIssue(groups, place) ? undefined : batchOf(numberOf(groups.ordinal), groups, place),
  },
  {
    name: 'batch/ordinal-event', // 第二次集中开工, 第二次开发区“三个一批”, 二次三个一批, 第二次活动拟于5月
    pattern: new RegExp(
      `${year}(?:第|(?<![\\d一二三四五六七八九十]))${ordinal}(?<word>次)(?=集中(?:开工|签约|竣工|投产)|[一-龥]{0,6}[“”"]?三个一批|活动(?:拟|暂定|计划|将|预计|于))`,
      'g',
    ),
    read: (groups, place) =>
      countsEvents(groups, place) ? undefined : batchOf(numberOf(groups.ordinal), groups, place),
  },
  {
    name: 'batch/first', // 首批, 2022年首批, 首轮
    pattern: new RegExp(`${year}首(?<word>[批期轮])(?!次)`, 'g'),
    read: (groups, place) =>
      isStage(groups, place) || isOfGoods(place) ? undefined : batchOf(1, groups, place),
  },
  {
    name: 'batch/bare', // 涧西二期, “三个一批”四期, 平桥三批
    pattern: new RegExp(
      `${year}(?<![第前近每这那几共分上下\\d.])${ordinal}(?<word>[期批])(?!货|叠加|次)`,
      'g',
    ),
    read: (groups, place) =>
      isBatch(groups, place) ? batchOf(numberOf(groups.ordinal), groups, place) : undefined,
  },
  {
    name: 'batch/stage-of-project', // 产业园二期, 工厂四期项目, 灌区首期: part of the project's name
    pattern: new RegExp(`(?<![第前近每这那几共分上下\\d.])(?:首|${ordinal})(?<word>期)(?!货|叠加)`, 'g'),
    read: (groups, place) =>
      isStage(groups, place)
        ? batchOf(groups.ordinal === undefined ? 1 : numberOf(groups.ordinal), groups, place)
        : undefined,
  },
];

function batchOf(number: number, groups: Groups, place: Place): Reading | undefined {
  if (!Number.isInteger(number) || number < 1) return undefined;
  const word = groups.word?.charAt(0) as Batch['word'];
  const batch = { ordinal: number, word };
  const named = yearOf(groups, place);
  return { dimension: 'batch', batch: named === undefined ? batch : { ...batch, year: named } };
}

function yearOf({ year, shortYear }: Groups, place: Place): number | undefined {
  if (year !== undefined) return Number(year);
  return shortYear === undefined ? yearWord(place) : 2000 + Number(shortYear);
}

const yearsBack: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 };

/** 今年第二期, 去年首批 */
function yearWord({ text, start, today }: Place): number | undefined {
  const back = yearsBack[text.slice(Math.max(0, start - 2), start)];
  return back === undefined ? undefined : Number(today.slice(0, 4)) + back;
}

/** A number of parts (三批, 二期) is a batch where a place, a year or nothing at all stands before it. */
function isBatch(groups: Groups, place: Place): boolean {
  if (groups.word === '批') return groups.ordinal !== '一' && (hasYear(groups) || endsInPlace(before(place)));
  return !isStage(groups, place);
}

/** 搞了一次集中开工, 先后举行三次集中签约: how many there were, unless a place or a year stands before it (某县二次三个一批). */
const countsEvents = (groups: Groups, place: Place): boolean =>
  !place.text.slice(place.start, place.end).includes('第') &&
  (groups.ordinal === '一' || !(hasYear(groups) || endsInPlace(before(place))));

/** After a name that is no place (产业园二期), before 工程 and 项目, or opening a clause (。一期已建成). */
function isStage(groups: Groups, place: Place): boolean {
  const words = before(place);
  if (groups.word !== '期' || hasYear(groups) || endsInPlace(words)) return false;
  const after = place.text.slice(place.end, place.end + 4);
  if (/^(?:工程|项目)/.test(after)) return !MANY.test(groups.ordinal ?? ''); // 八期项目
  if (/[,，。;；、●]$/.test(words)) return !/^(?:[“"]|集中|签|开工|投产)/.test(after);
  return /[一-龥A-Za-z)）]$/.test(words) && !/[的了是在年批和与及]$/.test(words);
}

/** No project is built in so many stages. */
const MANY = /^(?:[六七八九]|十.?|[6-9]|1\d)$/;

/** 项目建设简报第9期, 今天刊出第二期, （总第46期）: what is numbered is what one reads. */
function isIssue({ word }: Groups, { text, start, end }: Place): boolean {
  if (word !== '期') return false;
  const after = text.slice(end, end + 12);
  if (/^(?:[一-龥]{0,4}[“"]?三个一批|[一-龥]{0,4}(?:项目|集中|活动|签约|开工|投产))/.test(after))
    return false;
  return (
    PRINTED.test(text.slice(Math.max(0, start - 12), start)) || /^(?:简报|快报|专刊|访谈|节目)/.test(after)
  );
}

const PRINTED =
  /(?:[刊播编]发|[刊登]出|刊登|播出|推出|编印|[简快专月周内]报|动态|专刊|期刊|专栏|栏目|访谈[录]?|系列报道|节目)[》”"（( ]{0,2}(?:20\d\d年)?(?:的|了)?(?:总)?$|[（( ]总$/;

/** 首批机组, 首批18万千瓦风电机组, 首批业主, 首批企业入驻: what comes or is delivered first is no event. */
const isOfGoods = ({ text, end }: Place): boolean => GOODS.test(text.slice(end, end + 24));

const GOODS =
  /^(?:\d[\d.]*(?:万?千瓦|兆瓦|[台辆套吨名户]))?(?:[\p{Script=Han}]{0,4}?)(?:并网|下线|入[住驻园]|进驻|交付|发货|机组|风机|设备|产品|业主|住户|居民|学生|新生|学员|车辆|列车|旅客|游客|员工|货物|订单)/u;

function hasYear(groups: Groups): boolean {
  return groups.year !== undefined || groups.shortYear !== undefined;
}

/** A few characters are enough to hold any place's name. */
function before({ text, start }: Place): string {
  return text.slice(Math.max(0, start - 8), start);
}

/** 花海|温泉 ends in a spring, not in the county of that name. */
function endsInPlace(text: string): boolean {
  for (let length = 2; length <= text.length; length++) {
    const name = text.slice(-length);
    const isWord =
      length < text.length && ordinaryCounties.has(name) && /\p{Script=Han}$/u.test(text.slice(0, -length));
    if (nameOf(name) !== undefined && !isWord) return true;
  }
  return /[全我本该][省市县区]$|示范区$|高新区$|经开区$|开发区$/.test(text);
}

/** 第二期, 第三批, 首批: which of a series of group events is spoken of. */
export const batch: Dimension = { name: 'batch', rules, guards: ['三期叠加', '首批次'] };
