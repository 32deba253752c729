import type { Mention } from '../../types.ts';
import { isClassName } from '../role/threshold.ts';
import { endsAsProject, isSingle, namesProject } from '../subject/project.ts';
import { ENDS_TELLING } from '../subject/teller.ts';
import { itemMarks } from './items.ts';
import { isLabelled } from './labels.ts';
import { RANK_MARK } from './rank-mark.ts';

const LIST_MARK =
  /^(?:[一二三四五六七八九十]+(?:、(?![一二三四五六七八九十]+[、和季期月])|[.是要])|（[一二三四五六七八九十\d]+）|\d+[、.]|[●·•◆■▲])/;

/**
 * The heading a block is or begins with: 三、续建项目 · 一、省级重点项目。共4个… · 产业发展方面：… · 【开工一批】….
 * Empty for a block that ends the section before; undefined for a block that leaves it standing.
 */
export function sectionHeading(block: string, mentions: readonly Mention[]): string | undefined {
  const text = block.trim();
  if (isHeadingLine(text, mentions) || isPlaceLine(text, mentions) || isTimeLine(text, mentions))
    return text.replace(/[：？！]$/, '');
  const item = itemName(text, mentions);
  if (item !== undefined) return item;
  if (isBullet(text) || RANK_MARK.test(text)) return undefined;
  const bracket = /^【([^】]{2,20})】/.exec(text);
  if (bracket !== null) return bracket[1];
  const ranking = RANKING_BELOW.exec(text);
  if (ranking !== null) return ranking[1];
  const numbered =
    LIST_MARK.test(text) && itemMarks(text).length < 2 ? /^([^。：，；]{2,30})[。：]/.exec(text) : null;
  if (numbered !== null) return numbered[1];
  return openingWords(text);
}

/** 各地得分和排名如下 of 按照四项指标综合计分，各地得分和排名如下：, the last words above a ranking. */
const RANKING_BELOW = /[，。；]([^，。；：]{0,16}(?:排名|排序|名次|得分)[^，。；：]{0,6}如下)：?$/u;

/** Such words as a heading: they hold for the ranked lines right below, and for no prose behind them. */
export const headsRanking = (heading: string): boolean => RANKING_BELOW.test(`，${heading}`);

/** 产业发展方面 of 产业发展方面：围绕…; 开竣工情况 of 开竣工情况：…; empty when the text opens otherwise. */
export function openingWords(text: string): string {
  if (isLabelled(text)) return '';
  const match = /^(?:其中，|在)?([^，。；：？！“”]{2,24})(?:：|方面，)/.exec(text.trim());
  const words = match?.[1] ?? '';
  return /[道问答示出讯]$/.test(words) || ENDS_TELLING.test(words) || isAddress(words) ? '' : words;
}

/** 各镇政府、县直有关单位： and 同志们： call upon the readers. */
const isAddress = (words: string): boolean =>
  /^各[^各]{0,22}(?:政府|单位|部门|街道办?|局|办|委|公司|企业)(?:（[^）]{0,20}）)?(?:、|$)|^(?:同志们|各位)/.test(
    words,
  );

/** A short line without a figure: 一、省级重点项目, 钱从哪来？ */
export const isHeadingLine = (block: string, mentions: readonly Mention[]): boolean => {
  const text = block.trim();
  const plain = !/^[●·•◆■▲【]/.test(text) && (!/[。；！？]$/.test(text) || CALLS.test(text));
  return plain && text.length <= 30 && !mentions.some((m) => m.dimension === 'quantity');
};

/** 招商有多拼？ 开工竣工怎么样？ of a page that sets its topics as questions or cries, with nobody who asks. */
const CALLS = /^[^，。；：、！？“”]{3,14}[？！]$/u;

/** 二、开工情况。 in the middle of a paragraph: a heading whose line break was lost. */
export const opensSection = (sentence: string, mentions: readonly Mention[]): boolean =>
  sentence.endsWith('。') &&
  markRank(sentence) !== undefined &&
  isHeadingLine(sentence.slice(0, -1), mentions);

/** ●… */
export const isBullet = (block: string): boolean => /^[●·•◆■▲]/.test(block.trim());

/** 云溪50兆瓦风电项目 of ◆云溪50兆瓦风电项目: a line that is one name, behind a bullet or with a size in it. */
function itemName(block: string, mentions: readonly Mention[]): string | undefined {
  const line = block.trim();
  const words = line.replace(/^[●·•◆■▲★]\s*/, '');
  const isSized = mentions.every(
    (m) => m.dimension !== 'quantity' || !/^(?:money|count|percent)/.test(m.quantity.kind),
  );
  const isName = namesProject(words) || (words !== line && isSingle(words) && NAMES_WORK.test(words));
  return isSized && isName && NAME_LINE.test(words) ? words : undefined;
}

/** 河堤综合整治二期, 云溪一中扩建 */
const NAMES_WORK = /(?:整治|治理|改造|改建|扩建|迁建|新建|修复|提升)(?:[一二三四五六]期)?$/;

const NAME_LINE = /^(?![抓促推抢聚提强打让为以全加深])[\p{Script=Han}A-Za-z\d.×“”（）()·—-]{4,30}$/u;

const MARKS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+、(?![一二三四五六七八九十]+[、和季期月])/, // not 一、二、三季度
  /^（[一二三四五六七八九十]+）/,
  /^\d+[、.]/,
  /^（\d+）/,
];

/** How deep a numbered block stands: 0 for 一、, 1 for （一）, 2 for 1.; undefined without such a mark. */
export function markRank(block: string): number | undefined {
  const rank = MARKS.findIndex((mark) => mark.test(block.trim()));
  return rank < 0 ? undefined : rank;
}

/** Headings of a kind take one another's place: numbers of one rank, places, topics, stretches of time (which end the topics above as well); a name is that of the next paragraph alone, one behind a bullet of no other bullet, a label of its own paragraph. */
export type HeadingKind = number | 'place' | 'label' | 'time' | 'topic' | 'name' | 'item' | 'card';

/** 01.云溪水厂: the number of one name among others. */
const CARD_MARK = /^[01]\d\./;

const TOPIC =
  /^[^抓促推抢聚提强打让为以，、\s]{0,8}(?:项目|工程|情况|方面|领域|类|一批|产业|企业|投资|进展|工业|农业|服务业|民生|建设|开工|竣工|投产|签约|复工|续建|新建|在建)$/u;

/** 【项目速览】: of the list beneath it, and of no paragraph behind that. */
const HEADS_LIST = /(?:速览|一览|清单|名单|简介)】$/;

/** What kind of heading a line of its own is: 三、续建项目 · 来安县 · 产业项目 · 【开工一批】; undefined for any other block. `next` is the block below. */
export function headingKind(
  block: string,
  mentions: readonly Mention[],
  next: string,
): HeadingKind | undefined {
  const text = block.trim();
  if (isPlaceLine(text, mentions)) return 'place';
  if (isTimeLine(text, mentions)) return 'time';
  if (RANKING_BELOW.test(text)) return 'topic';
  if (/^【[^】]{2,20}】$/.test(text)) return HEADS_LIST.test(text) ? 'name' : 'topic';
  if (!isHeadingLine(text, mentions)) return itemName(text, mentions) === undefined ? undefined : 'item';
  const words = text.replace(/：$/, '');
  const topic = TOPIC.test(words.split('：')[0] ?? '') ? 'topic' : undefined; // 开工项目：制造业挑大梁
  const name = nameKind(words.replace(CARD_MARK, ''), next);
  if (CARD_MARK.test(words) && name !== undefined) return name;
  if (CALLS.test(text)) return markRank(text) ?? 'name';
  return markRank(text) ?? (OPENS_HEADLESS.test(next) ? (name ?? topic) : (topic ?? name));
}

/** 沙河镇, 沙河镇、城关街道 */
const TOWNS = /^\p{Script=Han}{1,6}(?:镇|乡|街道)(?:、\p{Script=Han}{1,6}(?:镇|乡|街道)){0,5}$/u;

/** 第一站 of ▶第一站：来安县, the round that a page goes with its visitors. */
const STOP = /^(?:观摩|督查|调研)?(?:第[一二三四五六七八九十\d]{1,2}|[首末])站/;

export const headsStop = (heading: string): boolean => STOP.test(heading.replace(/[^\p{L}\d]/gu, ''));

/** 3月9日下午，观摩点评会召开, 会议要求: the round is over, and those who went it sit together. */
export const endsRound = (block: string): boolean =>
  /^(?:\d{1,2}月\d{1,2}日[^，。]{0,6}，)?[^，。；：]{0,16}(?:会议?|观摩|点评|活动)(?:召开|举行|结束|要求|强调|指出|认为)/.test(
    block.trim(),
  );

/** 来安县, ▍安徽·来安, 【来安县】, 沙河镇：, 高新区, ▶第一站：来安县 */
export function isPlaceLine(line: string, mentions: readonly Mention[]): boolean {
  const words = line.replace(/[^\p{L}\d、]/gu, '').replace(STOP, '');
  if (TOWNS.test(words)) return true;
  const places = mentions.filter(
    (m) => m.dimension === 'region' && (m.candidates.length > 0 || m.deictic === 'zone'),
  );
  return words !== '' && places.reduce((length, { start, end }) => length + end - start, 0) === words.length;
}

/** 2024年, 2023年上半年, ◆2024年工作回顾: a line that is a stretch of time, or what was done in it; a day dates a page. */
function isTimeLine(line: string, mentions: readonly Mention[]): boolean {
  const words = line.replace(/[^\p{L}\d]/gu, '').replace(DONE_IN_TIME, '');
  const [time, ...others] = mentions.filter((m) => m.dimension === 'period');
  return (
    time !== undefined &&
    others.length === 0 &&
    time.period.grain !== 'day' &&
    time.end - time.start >= words.length
  );
}

/** 工作回顾 of 2024年工作回顾, 主要预期目标 of 2025年主要预期目标. */
const DONE_IN_TIME =
  /(?<=[年度期四五])的?(?:经济社会|政府|主要|重点|预期|工作|发展|总体){0,4}(?:回顾|总结|成绩|成就|成效|情况|目标|任务|工作|安排|打算|计划|展望)$/u;

/** 总投资5600万元，… and 全长6.8公里，… tell of what the line above names. */
const OPENS_HEADLESS =
  /^(?:(?:计划|预计|概算|估算|项目)?总?投资(?:额|约|近|超)?\d|[全总]长|占地|总?(?:建筑|用地|规划)面积|规划|用地|设计|年产|总?装机|总?库容|起[于自]|位于|建设(?:规模|内容|工期)|双向)/u;

/** 青石湖水库, 03 G5W连接线工程 and 城关镇卫生院迁建 above 总投资7.9亿元，…: a line that is the name of a thing built, as 云溪东二环 is where what stands below lacks one; 全面推进重大工程 is none. */
const nameKind = (words: string, next: string): 'name' | undefined =>
  /^(?![抓促推抢聚提强打让为以全加深])(?:\d{1,2} )?[\p{Script=Han}A-Za-z\d“”（）()·— -]{4,24}$/u.test(
    words,
  ) &&
  (endsAsProject(words) || (isSingle(words) && (NAMES_WORK.test(words) || OPENS_HEADLESS.test(next)))) &&
  !isClassName(words)
    ? 'name'
    : undefined;

/** 沙河镇、城关街道 between the name of a thing and 总投资3亿元，…: where that thing lies. */
export const saysWhereNamed = (block: string, mentions: readonly Mention[], next: string): boolean =>
  isPlaceLine(block.trim(), mentions) && OPENS_HEADLESS.test(next);

/** 全市…, 我县… or 工作推进方面，…: the paragraph sets its own scope, whatever heading stands above it. */
export const opensOwnScope = (block: string): boolean =>
  /^(?:全|我)[国省市县区州]/.test(block.trim()) || /^[^，。；：]{2,24}方面[，：]/.test(block.trim());

/** 产业发展 of the heading 产业发展方面, 镇 of （二）镇板块: the field that the figures beneath it are of. */
export const sectorOf = (heading: string): string | undefined =>
  /^(?:（[一二三四五六七八九十]{1,2}）|[一二三四五六七八九十]{1,2}、)?在?([^，。；：、（）]{1,20})(?:方面|领域|板块)$/.exec(
    heading.split(' ').at(-1) ?? '',
  )?.[1];
