import { measuresIn } from '../../../facts/measure/measure.ts';
import { remembered } from '../../../remembered.ts';

/** What one side may do more of: 多投多少, 少签几个, 多安排了几亿, 多完成投资多少. */
const VERB = '(?:(?:(?![多少几个家项条座户了出倍])\\p{Script=Han}){1,2}|完成投资)';
/** 多多少, 高出几, 多投了几: by how much one side has more; 多少 itself is no 少. */
const BY = `(?<!最)(?:(?:多(?!少)|(?<![多至不减缺])少)(?:${VERB})?|[多少高低大小慢短宽深贵]|(?<!加)快|(?<!增)长)出?了?(?:多少|几)`;

const DIFFERENCE = new RegExp(`差了?(?:多少|几|多[高长宽深远大])|相差|差距|${BY}`, 'u');
/** A clause that asks by how much. */
export const BY_HOW_MUCH = new RegExp(`${BY}|差了?(?:多少|几)`, 'u');
/** The same with its question word masked; group 1 is what is done more. */
export const MORE_BY = new RegExp(
  `(?:相?差|[多少高低大小快慢短宽深贵各]|(?<!增)长)出?(${VERB})?(?:[是为])?了?#`,
  'gu',
);
export const ASKS_WHICH =
  /(?:哪|谁)[^，。？]{0,20}?(?:更|最)?(?:[大多高小低快慢短宽深贵远猛]|(?<!增)长|(?<![减缺])少)|(?:[大多高少小低快慢短]|(?<!增)长)还是|还是[^，。？]{1,20}[大多高少小低快慢长短](?=$|[，？])/;
const ASKS_EACH = /各(?:是|为|有)?(?:多少|几)|分别/;

/** A question cut at its two sides: 甲和乙，哪个总投资大 → 甲｜乙｜哪个总投资大. */
export interface Cut {
  readonly first: string;
  readonly second: string;
  readonly rest: string;
  /** Asks for both figures and compares nothing. */
  readonly each: boolean;
}

/** The two sides of a question that compares, or asks the same of two. */
export const cutSides = remembered(readCut, 1);

function readCut(text: string): Cut | undefined {
  const body = bodyOf(text.slice(0, 200));
  if (RISE_AMID.test(body)) return undefined;
  const compares = ASKS_WHICH.test(body) || DIFFERENCE.test(body);
  if (!compares)
    return overTime(body) ?? thanYear(body) ?? (ASKS_EACH.test(body) ? joined(body, true) : undefined);
  return either(body) ?? than(body) ?? joined(body, false);
}

/** 完成投资多少，比上年同期提高几个百分点，当月完成多少: one of several figures asked in turn is a rise, and they are not set against one another. */
const RISE_AMID =
  /(?:多少|几)[^，。？]{0,6}，(?:比|较)(?:上年|去年|同期|上个?月|年初|全[国省市县])[^，。？]{0,12}(?:多少|几)[^，。？]{0,6}，/;

/** 头两个季度, 哪个季度…: both of them, each for itself. */
const BOTH_STRETCHES = /(?:[头前]两个(季度)|上下(半年))(?=[^。？]*(?:哪个?\1|哪个?\2))/;

/** 都是9个, 都开工9个项目: in what the two sides are alike. */
const ALIKE =
  /(?:同样|都)(?:是|有)?(开工|签约|投产|竣工)?了?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[个家项](?:重[点大])?(?:项目)?(?=，)/g;

/** 个数一样吗，总投资差多少: whether the sides are alike is told by how far they lie apart. */
const ALIKE_IN = /(?<=[^，]{2})(?:是不是|是否)?(?:一样|相同|相等|持平)[多大高长]?(?:吗|么|嘛|不)?(?=，|$)/g;

/** ，两个数都给我: how it is to be told. */
const TELL_BOTH =
  /，(?:把)?(?:这?两个?|各自的?)(?:数|数字|数据|数值)(?:也|都|分别)?(?:给|报|列|说|发|写)(?:我|出来?|一下|下)?(?=，|$)/g;

/** 甲和乙完成率各是多少，哪个高: both are told with the one that is higher. */
const EACH_AND_WHICH =
  /(?:分别|各自?)(?:是|为|有)?多少(?=，(?:哪一?[个家边]|谁)(?:更|最|要)?[高低多少大小快慢][？。]?$)/;

/** 谁涨得猛，各涨百分之几, 哪个快？各几倍: the same, with both asked for behind; what is aimed at is told of each. */
const WHICH_AND_EACH =
  /(?<=(?:哪一?[个家边项类]?|谁)[^，。？]{0,12}[高低多少大小快慢猛])，(?:分别|各自?)(?:都?[是为有])?[^，。？]{0,4}(?:多少|几|百分之几)[^，。？多少几]{0,3}$/;

/** 高几个点 asks for percentage points; one line without question marks. */
const bodyOf = (text: string): string =>
  text
    .replace(/[？?。]$/, '')
    .replace(/[？?。\s]/g, '，')
    .replace(/(?:是|要)?([多高大快])(?:了|些|一?点)?还是[少低小慢](?:了|些|一?点)?/g, '哪个$1')
    .replace(TELL_BOTH, '')
    .replace(EACH_AND_WHICH, '')
    .replace(WHICH_AND_EACH, (each) => (text.includes('目标') ? each : ''))
    .replace(BOTH_STRETCHES, (_, part: string) => (part === '半年' ? '上半年和下半年' : '一季度和二季度'))
    .replace(ALIKE, (_, done = '') => `${done}`)
    .replace(ALIKE_IN, '差多少')
    .replace(/(?<=[高低快慢多少差]了?)(几|多少)个?点(?![位儿])/g, '$1个百分点');

/** 管网里程从2020年底到2025年｜增加多少: the later against the earlier. */
const OVER_TIME =
  /^([^，从由]{2,40})[从由]([^，到至]{2,14})[到至]([^，到至]{2,14}?)(?:[要将会能可拟]|计划)?(?:增加|提高|增长|新增|提升|扩大|缩短|减少|压缩|降低)了?(?=多少|几)/;

/** True for 从2020年到2025年增加多少, which the figure of neither end answers. */
export const asksOverTime = (text: string): boolean => OVER_TIME.test(text);

/** True when a question asks by how much, not only which. */
export const asksDifference = (text: string): boolean =>
  DIFFERENCE.test(text) || OVER_TIME.test(text) || THAN_YEAR.test(text);

function overTime(body: string): Cut | undefined {
  const [said, thing, from, to] = OVER_TIME.exec(body) ?? [];
  return said === undefined || thing === undefined || from === undefined || to === undefined
    ? undefined
    : cut(`${thing}${to}`, from, `多${body.slice(said.length)}`);
}

/** 是签约的多还是开工的多 */
const EITHER =
  /^(.{2,60}?)的?[多大高少小低快慢]?[，、]?还是([^，]{2,30}?)的?(?:[多大高少小低快慢](?=$|，|[多少])|(?=$|，))/;

/** 甲和乙比多了还是少了 asks which way, of sides named before. */
const WHICH_WAY = /[多高大快长][了些]?还是[少低小慢短]/;

function either(body: string): Cut | undefined {
  const match = WHICH_WAY.test(body) ? null : EITHER.exec(body);
  return match === null
    ? undefined
    : cut(match[1] as string, match[2] as string, body.slice(match[0].length));
}

/** 甲比乙多多少, and 甲比乙高还是低, which asks 哪个高 */
const THAN = new RegExp(`^([^，谁哪]{1,40}?)的?(?:是|要)?(?=${BY}|哪个[多高大快])`, 'u');

/** 序时进度 of 比序时进度快几个百分点: no second thing, but how far a year has gone. */
const PROGRESS = /^(?:序时|时序|时间|计划)进度$/;

/** 固投2023年比2020年|增加多少亿: of two years no sentence need set against one another. */
const THAN_YEAR =
  /^([^，]{0,30}?(?:\d{2}年|[今去前]年)[^，]{0,20}?)[比较]((?:20)?\d{2}年)的?(?:增加|增长|增|提高|减少|下降|降)了?(?=(?:多少|几)(?!个?百分点|个?点))/;

function thanYear(body: string): Cut | undefined {
  const [said = '', thing = '', year = ''] = THAN_YEAR.exec(body) ?? [];
  return said === '' ? undefined : cut(thing, year, `多${body.slice(said.length)}`);
}

function than(body: string): Cut | undefined {
  const at = body.search(/(?<!百分|[同环占])比(?![例重率]|(?:时序|序时|时间|计划)进度)/);
  const other = at >= 2 ? THAN.exec(body.slice(at + 1)) : null;
  if (other === null) return undefined;
  const [said, second = ''] = other;
  const [first, rest] = [body.slice(0, at), body.slice(at + 1 + said.length)];
  const isMeasure = rest.startsWith('哪个') && measuresIn(second, true)[0]?.words === second; // 甲和乙比总投资多了还是少了
  return isMeasure || PROGRESS.test(second) || second.startsWith('最') ? undefined : cut(first, second, rest);
}

/** What ends the second side: 甲和乙，哪个…; 甲跟乙比; 甲和乙差多少; 4月和5月两次…. */
const SECOND_ENDS = /(?<!百分)相?比|，|两[次个期地者条座段处家项]|二者|哪|谁|相?差(?:了)?(?:多|几)|相差|差距/;
const LONGEST_SIDE = 60;
/** 最高的和最低的, 乡镇和园区里谁最多: what 和 joins are ends or classes of one list, no two things. */
const OF_ONE_LIST = /^(?:最|(?:乡镇|镇街?|街道|县区?|园区|开发区|部门|平台|企业)[里中]?$)/;

function joined(body: string, each: boolean): Cut | undefined {
  for (let at = 2; at < Math.min(body.length, LONGEST_SIDE); at++) {
    if (!/^(?:[和跟与、]|同(?![期比时样类步]))/.test(body.slice(at, at + 2))) continue;
    const rest = body.slice(at + 1);
    const end = rest.search(SECOND_ENDS);
    if (end > 0 && end <= LONGEST_SIDE && !OF_ONE_LIST.test(rest.slice(0, end)))
      return cut(body.slice(0, at), rest.slice(0, end), rest.slice(end), each);
  }
  return undefined;
}

const cut = (first: string, second: string, rest: string, each = false): Cut => ({
  first,
  second,
  rest,
  each,
});
