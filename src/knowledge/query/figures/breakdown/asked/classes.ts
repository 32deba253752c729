/** The classes of a whole: 42个项目按类别怎么分的，各几个. */
import type { BreakdownAsked } from './breakdown-asked.ts';
import { cutInAnyOrder } from './in-any-order.ts';
import { listBefore } from './listed.ts';
import { EACH_BEHIND, measuresOf } from './of-each.ts';

export const NUMBER = '(?:[两二三四五六七八九十]|\\d{1,2})';
export const CLASS =
  '(?:(?:产业|行业)(?=类|领域))?(?:(?:投资|总投资)?规模|(?:建设)?性质|建设阶段|类别|类型|门类|领域|行业|产业|板块|方面|投向|期限|原因|[类块])';
/** 到位资金, 完成投资: a measure that belongs to the whole, wherever it stands. */
const WHOLE_MEASURE =
  '(?:到位资金|完成投资|年度计划投资|签约(?:总)?(?:金额|资金|额)|协议(?:总)?投资|合同引资|营业收入|产值|增加值)额?';
/** 到位资金 of 各产业到位资金多少: what is asked of each. */
const BEHIND = `(?:项目)?(?:个数|数量)|总?投资额?|金额|资金|${WHOLE_MEASURE}`;
/** 新引进项目 of 各产业新引进项目几个. */
const THINGS = '(?:[新续在]?(?:引进|签约|开工|竣工|投产|建)?项目)?';
/** 按类别怎么分的, 按八个类别, 分哪几块, 分类构成是怎样的, 各类项目: the classes of a whole. */
const CLASSES = new RegExp(
  [
    `按(?:照)?(?:${NUMBER}[个大]?)?(?:项目)?${CLASS}(?:来|是|都)?(?:怎么|如何|咋)?(?:划分|分布|分(?!别)|统计|看)?(?:的|开|成)?(?:为?(?:哪?几|多少)[个大]?${CLASS})?`,
    `(?:主要|都)?[投用](?:到|向|在|于)了?(?:哪[几些]|什么)[个大]?${CLASS}了?`,
    `(?:都|是)?(?:怎么|如何|咋)(?:安排|分配|分|投|划分)[到在向给](?:各[个大]?|哪些|哪几个)${CLASS}(?:去)?的?`,
    '(?:资金)?的?(?:投向|用途|分配)(?:情况|结构|分布)(?:怎么样|如何|是怎样的?)?$', // 专项债券投向情况
    '是?(?:怎么|如何|咋)(?:构成|组成|分类)的?',
    `的?(?:(?:(?:分类|类别|类型)|(?<=项目))(?:构成|组成|分布|结构)|分类|类别|(?:行业|领域|产业)(?:构成|组成|分布)|(?:构成|组成)(?=情况|是|$|怎|如))(?:情况)?(?:都|具体)?[是有为]?(?:怎样|怎么样|如何|什么样)?的?(?=，|$)`,
    `(?:都|一共|共|总共)?(?:分|投)(?:成|为|作|了|向)?(?:了)?(?:(?:哪|有)?(?:几|些|多少)|哪?${NUMBER})[个大]?${CLASS}`,
    `(?<![、和与跟及][^，。？、]{1,12})(?<!第)${NUMBER}[个大]?${CLASS}(?:项目)?(?=的?(?:${BEHIND})?(?:分别|各)(?!类))`,
    `(?<!第)${NUMBER}[个大]?${CLASS}(?:都|分别)?(?:是|有)(?:哪些|什么|哪几[个类])(?=，)`,
    `(?:都|一共|共)?(?:有|包括|涉及|涵盖|属于|是|由)(?:些)?(?:哪[几些]|什么)[个大]?${CLASS}(?:构成|组成)?的?`,
    `(?:投[向入到]|用于)?[里中]?(?:各[个大]?|${NUMBER}[个大]?(?=类|领域|板块))(?:重点|主导)?(?:(?:产业|行业)(?=类))?(?:类别|类|领域|板块|产业|行业|投向)(?=的?${THINGS}的?(?:(?:${BEHIND})?(?:各|分别|都)?(?:[是有为]|安排|涉及|总?投资)?(?:多少|几)|(?:${BEHIND})(?:情况)?$))`,
    '，?的?(?:都|分别)?(?:(?:是|因为?|由于)?(?:什么|啥|哪些)原因|(?:是|因为?|由于)(?:什么|啥)[没未不][^，。？]{1,4}(?=，))', // 没开工的都是什么原因，各几个
    '的?原因(?:都|分别|主要)?(?:有|是)?(?:哪些|什么|啥|哪几[个种类]|分类)', // 没开工的原因有哪些，各几个
    `(?<![\\d几部区])[分按](?:重点|项目)?${CLASS}(?:来?看|统计)?(?=[，、]?的?(?:项目)?(?:${BEHIND})?(?:都|各|分别))`, // 分投向各是多少
  ].join('|'),
  'u',
);
/** By what a whole is cut: 按期限分, 按投资规模分, 按建设性质分. */
const CUTS: readonly (readonly [RegExp, BreakdownAsked['by']])[] = [
  [/期限/, 'term'],
  [/规模/, 'size'],
  [/性质|阶段/, 'stage'],
  [/类别|类型|门类|领域|行业|产业|板块|方面|投向/, 'field'],
];
/** 新引进项目|到位资金 right behind the classes. */
const OF_WHOLE = new RegExp(`^的?(${THINGS})(?:的?(${WHOLE_MEASURE}))?`, 'u');
/** 按产业分别列出…情况: the classes stand ahead of the whole. */
const CLASSES_AHEAD = new RegExp(
  `^请?按(?:照)?(${CLASS})(?:分别|逐一)?(?:列[出一]?下?|报[出一]?下?|说[出一]?下?|统计)?([^，。？]{4,40}?)的?(?:情况)?$`,
  'u',
);
/** 新引进项目的|到位资金: money comes for no others. */
const BROUGHT_IN = /新?引进的?(?:产业)?项目的?(?=到位资金)/;
/** 各|完成投资|多少, 分别|签约金额|多少 */
const MEASURED_BEHIND = new RegExp(`(各|分别)(${WHOLE_MEASURE})(?=多少|几)`, 'u');
const MEASURE = '(?:累计)?完成投资额?|年度?(?:计划)?投资(?:计划)?|总?投资额?|(?:项目)?(?:个数|数量)';
/** 各行业重点项目完成投资分别多少, 完成投资分领域情况: the field stands before or behind what is measured. */
const OF_EACH_FIELD = new RegExp(
  `^(?<whole>[^，]{2,40}?)(?:[里中的]|情况)?(?:各[个大]?|[分按])(?:行业领域|行业|领域|产业|类别|板块)(?:来看|看)?的?(?<thing>(?:重[点大])?(?:建设)?(?:项目|工程)?)的?(?<measure>${MEASURE})?(?:情况)?，?(?:都|分别|各)?自?[是有为]?(?:多少|几)?(?:个|亿元?|万元)?(?:怎么样|如何)?$`,
  'u',
);

export function ofEachField(text: string): BreakdownAsked | undefined {
  const { whole = '', thing = '', measure = '' } = OF_EACH_FIELD.exec(text)?.groups ?? {};
  if (whole === '' || !(measure !== '' || ENDS_MEASURED.test(whole))) return undefined;
  const asked = `${whole}${thing}${measure}`;
  return {
    whole: asked,
    form: 'classes',
    names: [],
    by: 'field',
    ofWork: namesFieldOfWork(text),
    measures: measuresOf(asked.slice(-8)),
  };
}

const ENDS_MEASURED = new RegExp(`(?:${MEASURE})$`);

/** 各级重点项目完成投资多少 */
const BY_LEVEL =
  /^(?<place>[^，]{2,20})各级(?<whole>重[点大](?:建设)?(?:项目|工程)[^，多少几各分]{0,8})(?:各|分别)?(?<many>[是有为]?(?:多少|几)?(?:[个项]|亿元?)?)(?:情况)?$/u;

export function byLevel(text: string): BreakdownAsked | undefined {
  const { place, whole, many = '' } = BY_LEVEL.exec(text)?.groups ?? {};
  return place === undefined || whole === undefined
    ? undefined
    : { whole: `${place}${whole}`, form: 'classes', names: [], by: 'level', measures: measuresOf(many) };
}

export function classesAsked(typed: string): BreakdownAsked | undefined {
  const text = typed
    .replace(CLASSES_AHEAD, '$2按$1怎么分的')
    .replace(BROUGHT_IN, '')
    .replace(MEASURED_BEHIND, '$2$1');
  const match = CLASSES.exec(text);
  if (match === null) return undefined;
  const told = text.slice(match.index + match[0].length);
  const measure = OF_WHOLE.exec(told);
  const whole = `${text.slice(0, match.index)}${measure?.[1] ?? ''}${measure?.[2] ?? ''}`;
  const behind = told.slice(measure?.[0].length ?? 0);
  if (EACH_BEHIND.test(behind))
    return { whole, form: 'classes', names: [], measures: measuresOf(behind), ...cutBy(match[0]) };
  const listed = listBefore(behind);
  return listed && /^[，、]?$/.test(listed.before)
    ? { whole, form: 'named', names: listed.names, measures: measuresOf(listed.behind) }
    : undefined;
}

export function inAnyOrder(text: string): BreakdownAsked | undefined {
  const found = cutInAnyOrder(text);
  return (
    found && {
      whole: found.whole,
      form: 'classes',
      names: [],
      measures: measuresOf(found.behind),
      ...cutBy(found.cut),
    }
  );
}

const cutBy = (words: string): Pick<BreakdownAsked, 'by' | 'ofWork'> => {
  const by = CUTS.find(([named]) => named.test(words))?.[1];
  return by === undefined ? {} : { by, ofWork: namesFieldOfWork(words) };
};

/** 各领域, 按行业 */
export const namesFieldOfWork = (words: string): boolean => OF_WORK.test(words);
const OF_WORK = /(?:各[个大]?|[按分]|重点|主导)(?:重点|主导)?(?:项目)?(?:领域|行业|产业(?!类|园)|板块)/;
