import { parseNumber } from '../../extract/number.ts';

const NUMERAL = '[两二三四五六七八九十]{1,2}|\\d{1,2}';
const ITEM = '[^，。；：、\\d（）和及与]{2,20}';
/** 的|人民医院、中医院和妇幼保健院|3|个|卫生项目 behind 总投资9亿元 */
const SUMMED = new RegExp(
  `^[余多]?(?<verb>的|(?:用于|用以)?(?:新建|改建|扩建|改造|修建|建设|建成|实施|整治|更新|打造))(?<items>${ITEM}(?:、${ITEM}){0,8}(?:[、和及与]|以及)${ITEM}?)等?(?<many>${NUMERAL})(?<unit>[大个条座项所处家片栋])(?<noun>(?:重[点大])?[^，。；：、\\d（）]{2,12}?)(?=[，。；、]|全部|均|都|已|正|顺利|相继|陆续|同时|集中|开工|竣工|投[产用]|$)`,
  'u',
);

/** 建设|甲一路、甲二路|: works of one kind, not counted. */
const ALIKE =
  /^[余多]?(?<verb>(?:用于|用以)?(?:新建|改建|扩建|改造|修建|建设|建成|实施|整治))(?<items>[^，。；：、\d（）]{2,16}?[路道街桥渠](?:[、和及与][^，。；：、\d（）]{2,16}?[路道街桥渠]){1,8})(?=[，。；]|$)/u;

/** Several things named one by one and then counted are what a sum before them is of: the sum is none of theirs. Undefined elsewhere. */
export function summedUp(behind: string): string | undefined {
  const { verb = '', items = '', many = '', unit = '', noun = '' } = SUMMED.exec(behind)?.groups ?? {};
  const named = items.split(/[、和及与]|以及/u).length;
  const counted = parseNumber(many)?.number ?? 0;
  if (noun === '' || counted < 2 || named < 2 || named > counted) return ofOneKind(behind);
  return verb === '的' ? `的${noun}` : `${verb}${/\d/.test(many) ? '' : `${many}${unit}`}${noun}`;
}

function ofOneKind(behind: string): string | undefined {
  const { verb = '', items = '' } = ALIKE.exec(behind)?.groups ?? {};
  return items === '' || COUNTED.test(items) ? undefined : `${verb}${items.replace(/[和及与]/gu, '、')}`;
}

const COUNTED = /[两二三四五六七八九十][个条座项]/u;
