/** Lists of those that lead and those that trail: 增速居前三位的是甲县（12%）、乙县（9%）；后两位的是丙县（-3%）. */
import { matchesIn } from '../../matches.ts';

const NUMBER = String.raw`[一二两三四五六七八九十\d几]{1,3}`;
const STANDS = '(?:位?居|排[名位列]?在?|位列|处[于在]|列)?(?:全[国省市县区州])?';
const PLACES = `(?:${NUMBER}(?:[名位个]|强)?(?!季|个?月|年|期|批|天|次)|[名位列茅])`;
/** How the ends of an order are called. */
const TOP = `${STANDS}(?:最?前${PLACES}|首位|榜首|第一[名位]?|靠前|领先)|(?:位|排名?)?居前|[较最偏][快高多大好]`;
const BOTTOM = `${STANDS}(?:(?:最?后|末)${PLACES}|末尾|倒数(?:第?${NUMBER})?[名位]?|靠后|垫底|落后|滞后)|(?:位|排名?)?居后|[较最偏][慢低少小差]`;

/** What those of a list are, and no name of one: 居后两位的丙镇、丁镇分别为 is told of names. */
const CLASS =
  '(?:[省市县区州旗乡镇街道]{1,4}|县（市、区）|项目|企业|行业|产业|单位|部门|地区|地方|园区|领域|品种)';

/** 增速|居前三位|的县依次为, 完成率|居前三位|的甲镇、乙镇分别为 */
const ANNOUNCED = new RegExp(
  `(?<=^|[，。；：])([^，。；：（）]{0,24}?)(?:(${TOP})|${BOTTOM})(?:的?(?:${CLASS})?(?:分别|依次)?(?:[为是有]|包括|：)|的(?=[^，。；：（）\\d]{2,12}、))`,
  'gu',
);

/** 增速|高于|全市平均水平的有3个，分别为: those on one side of a mark. */
const BESIDE_MARK = new RegExp(
  `(?<=^|[，。；：])([^，。；：（）]{1,24}?)(?:(高于|快于|超过|好于|优于)|低于|慢于|落后于)(?:全[国省市县区州]|平均|序时|时序|进度|水平|增速|增幅){1,5}的?(?:${CLASS})?(?:共?有${NUMBER}个(?:${CLASS})?，)?(?:分别|依次)?(?:[为是]|包括|：)`,
  'gu',
);

/** 乙县|分列|前两名 */
const TAKES = '(?:分?居|分?别?位[居列]|分[列获]|包揽|排名?在?)';

/** 相对靠后 */
const STANDS_BACK = '(?:相对|较为?|比较|依然|仍然?)?(?:靠后|落后|滞后|垫底)';

/** 甲县、乙县|分列|前两名|，完成率分别为: behind the names, and before their figures. */
const NAMES_FIRST = new RegExp(
  `、[^，。；：（）、]{2,12}(?:${TAKES}[^，。；：、\\d]{0,8}?(?:(最?前${PLACES})|(?:最?后|末|倒数)${PLACES})|${STANDS_BACK})，([^，。；：]{0,12}?)(?:分别|依次)[为是]?[^。；：]*$`,
  'u',
);

/** ）、乙县（88%）|居前两位, and ，乙县9亿元，|位居前两位: behind the first of those told. */
const TOLD = [
  new RegExp(
    `^）(?:[、和及与][^，。；：（）]{1,12}（[^（）]{1,16}）){0,9}[^，。；：（）\\d]{0,6}?(?:(${TOP})|${BOTTOM})(?!的)`,
    'u',
  ),
  new RegExp(
    `^(?:[、，和][^，。；：（）、和\\d]{1,12}\\d[^，。；：（）、和]{1,10}){0,9}，(?:均|分别|依次)?(?=位|排|居|列)(?:(${TOP})|${BOTTOM})(?!的)`,
    'u',
  ),
];

/** 完成率 of 按完成率排序，居前四位的是…, 从增速看，…. */
const FRAME = /(?:按|从)([^，。；：]{2,16}?)(?:排序|排名|排位|来?看)，/;

/** Words that name what things are ranked by. */
const MEASURED = /[率速幅额量度值]$|投资|进度|支出|入库|完成|[收税]/;

/** 位居前三，分别为, 相对靠后，分别为, and ，分别为 alone behind the last of several names. */
const STANDING = new RegExp(
  `(?:${TAKES}(?:全[省市县区])?(?:最?前|最?后|末|倒数)${PLACES}|${STANDS_BACK})?，(?:分别|依次)[为是达]?$`,
  'u',
);

/** Which end of an order a list tells. */
export type End = 'top' | 'bottom';

export interface Ranking {
  readonly end?: End;
  /** What it ranks by, where the page says: 增速. */
  readonly by?: string;
  /** It is told behind its members, whatever stands beside them: 甲县签约9个，乙县签约8个，位居前两位. */
  readonly behind: boolean;
}

/**
 * The ranking of a figure, by the words of its sentence before and behind it. A list that does not say what it ranks by
 * (后两位的是) ranks as the one before it does.
 */
export function rankingAt(before: string, behind: string, last: Ranking | undefined): Ranking {
  const head = matchesIn(before, ANNOUNCED).at(-1) ?? matchesIn(before, BESIDE_MARK).at(-1);
  const [named, top, measure = ''] = NAMES_FIRST.exec(before.split('；').at(-1) ?? '') ?? [];
  const framed = FRAME.exec(before)?.[1];
  if (named !== undefined) {
    const told = MEASURED.test(measure) ? measure : framed;
    return { end: endOf(top), ...(told ? { by: told } : {}), behind: false };
  }
  const end = head === undefined ? endBehind(behind) : endOf(head[2]);
  const own = head?.[1] ?? '';
  const goesOn = end !== undefined && !/\d/.test(before.slice(0, head?.index ?? 0)); // 税收12亿元，居前两位的是: of another measure
  const by = MEASURED.test(own) ? own : (framed ?? (goesOn ? last?.by : undefined));
  return { ...(end ? { end } : {}), ...(by ? { by } : {}), behind: head === undefined };
}

function endBehind(behind: string): End | undefined {
  const told = TOLD.map((pattern) => pattern.exec(behind)).find((match) => match !== null);
  return told && endOf(told[1]);
}

const endOf = (top: string | undefined): End => (top === undefined ? 'bottom' : 'top');

/** 增速末位的|丁河县, 完成率最高的|甲镇: how the one that stands last or first is told alone. */
const ONE_RANKED = new RegExp(
  `^[^，。；：（）\\d]{0,16}?(?:${TOP}|${BOTTOM})的(?=[^，。；：（）、\\d]{2,12}$)`,
  'u',
);
const COPULA = /(?:[为达是有]|达到|高达|仅为?|只有)$/;

/** 丁河县 of 增速末位的丁河县为. */
export function oneRanked(lead: string): string | undefined {
  const words = lead.replace(COPULA, '');
  const name = words.replace(ONE_RANKED, '');
  return name === words ? undefined : name;
}

/** Without the words that announce such a list: 甲县、乙县 of 增速居前的分别为甲县、乙县. */
export const withoutRanking = (clause: string): string =>
  clause.replace(ANNOUNCED, '').replace(BESIDE_MARK, '').replace(STANDING, '');
