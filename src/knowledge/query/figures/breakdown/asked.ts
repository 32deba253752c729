import { parseNumber } from '../../../extract/number.ts';
import { cutInAnyOrder } from './in-any-order.ts';
import { LISTED, type Listed, listBefore, withoutSummed } from './listed.ts';

/** A whole, and what of its parts is asked for. */
export interface BreakdownAsked {
  /** 清河县第二期开工的项目: the whole as the question calls it. */
  readonly whole: string;
  /** All classes of it, its members one by one, or the parts that the question names. */
  readonly form: 'classes' | 'members' | 'named';
  /** The parts as named. */
  readonly names: readonly string[];
  /** 三 of 是哪三个. */
  readonly many?: number;
  /** 领域, 行业: the fields of work are asked for, or 期限 or 各级, however else a whole may be cut. */
  readonly by?: 'field' | 'term' | 'level' | 'size' | 'stage';
  /** 领域, 行业, and not 类别 or 投向: the parts must be called so. */
  readonly ofWork?: boolean;
  /** What is asked of each part: how many there are, what they take; whatever is told where it says neither. */
  readonly measures: readonly ('count' | 'money')[];
}

const NUMBER = '(?:[两二三四五六七八九十]|\\d{1,2})';
const CLASS =
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
const SUM = '(?:总?投资(?:额)?|金额|资金|投)';
const COUNT = '(?:项目)?(?:个数|数量|项目数)';
const HOW_MUCH = '(?:多少|几)(?:[个项家]?(?:亿元?|万元?|项目|钱|投资|金额|资金)?)';
/** ，各几个、投资多少: of each. */
const EACH_BEHIND = new RegExp(
  `^(?:(?:上|里|里面)?去了?|上面?)?[，、]?(?:具体|[每逐][类块个项]|各(?:个?(?:领域|行业|方面|板块|方向)|类)?|其中)?(?:列出?|报)?(?:一?下)?(?:的)?(?:项目)?(?:${SUM}|${COUNT})?(?:[和及与、](?:${SUM}|${COUNT}))?(?:各|分别|都)?(?:自)?(?:[是有为占投]|安排|涉及|总?投资(?=多少|几))?(?:${HOW_MUCH})?(?:(?:[，、和]|(?=多少|几))(?:${SUM}|${COUNT})?(?:各|分别)?(?:[是有为占])?(?:${HOW_MUCH})?)?$`,
  'u',
);
/** 按甲、乙、丙三块拆开: the parts themselves are named. */
const BY_NAMES = new RegExp(
  `按(?:照)?(${LISTED})(?:这)?(?:${NUMBER}[个大]?)?${CLASS}?(?:来)?(?:拆开|拆分|拆|划分|分开|分|统计|看)`,
  'u',
);
/** 是哪两个项目, 由哪三个组成, 分别是什么, 点了名的三个, 那俩项目: the members of a list. */
const MEMBERS = new RegExp(
  [
    `(?:都|具体|分别)?[是有由]?哪(?<which>${NUMBER}|几|些)个?(?:项目|工程|企业)?(?:组成|构成|凑(?:成|起来?|出来?)|加(?:起来?|出来?))?的?`,
    '(?:都|具体)?分别[是叫为](?:什么|哪些)(?:项目|工程)?',
    `(?:文[中里]|报道[中里]?|稿子?[中里])?点(?:了|到)?名的?(?:[那这])?(?<named>${NUMBER})个(?:项目)?`,
    `的?[里中]?(?:[那这])?(?<those>俩|${NUMBER}个)(?:点(?:了|到)?名的?)?(?:项目|工程)(?:(?=，?(?:${SUM})?(?:各|分别(?!是什么|是哪)))|(?:都|分别)?[是叫](?:什么|哪些)(?:项目)?)`,
  ].join('|'),
  'u',
);
/** ，各投资多少; 总投资各是多少; 分别投多少. */
const EACH_SUM = new RegExp(
  `^[，、]?(?:${SUM})?(?:各|分别)(?:自)?(?:的?(?:[是有为]|${SUM})?了?(?:多少|几)(?:个?亿元?|万元?|钱|投资)?|的?${SUM})$`,
  'u',
);
/** 开了哪两个: its members are asked for, whether or not with their sums. */
const DID_WHICH = new RegExp(`(?<deed>[开签投])了哪(?<which>${NUMBER})个(?:项目)?`, 'u');
const DEEDS: Readonly<Record<string, string>> = { 开: '开工', 签: '签约', 投: '投产' };

/** 工业用地、住宅用地各多少亩: neither how many nor what they take. */
const OTHERWISE_MEASURED = /(?:多少|几)(?:亩|公顷|平方米|平米|公里|千米|万?吨|立方米?|米)/;

/** What a question asks of the parts of a whole; undefined where it asks for none. */
export function breakdownAsked(question: string): BreakdownAsked | undefined {
  if (OTHERWISE_MEASURED.test(question)) return undefined;
  const text = question
    .replace(/[？?。！]+$/, '')
    .replace(/[？?。！]/g, '，')
    .replace(LISTING, '');
  return (
    byNames(text) ??
    byLevel(text) ??
    ofEachField(text) ??
    classesAsked(text) ??
    membersAsked(text) ??
    didWhich(text) ??
    inAnyOrder(text)
  );
}

const MEASURE = '(?:累计)?完成投资额?|年度?(?:计划)?投资(?:计划)?|总?投资额?|(?:项目)?(?:个数|数量)';
/** 各行业重点项目完成投资分别多少, 完成投资分领域情况: the field stands before or behind what is measured. */
const OF_EACH_FIELD = new RegExp(
  `^(?<whole>[^，]{2,40}?)(?:[里中的]|情况)?(?:各[个大]?|[分按])(?:行业领域|行业|领域|产业|类别|板块)(?:来看|看)?的?(?<thing>(?:重[点大])?(?:建设)?(?:项目|工程)?)的?(?<measure>${MEASURE})?(?:情况)?，?(?:都|分别|各)?自?[是有为]?(?:多少|几)?(?:个|亿元?|万元)?(?:怎么样|如何)?$`,
  'u',
);

function ofEachField(text: string): BreakdownAsked | undefined {
  const { whole = '', thing = '', measure = '' } = OF_EACH_FIELD.exec(text)?.groups ?? {};
  if (whole === '' || !(measure !== '' || ENDS_MEASURED.test(whole))) return undefined;
  const asked = `${whole}${thing}${measure}`;
  const isOfWork = OF_WORK.test(text);
  return {
    whole: asked,
    form: 'classes',
    names: [],
    by: 'field',
    ofWork: isOfWork,
    measures: measuresOf(asked.slice(-8)),
  };
}

const ENDS_MEASURED = new RegExp(`(?:${MEASURE})$`);

/** 列出…, …都列出来: asks to be told, and nothing else. */
const LISTING =
  /^请?(?:列|报|说|写)(?:出|下|一下)|(?:，|(?<=[几少]个?)|都|全)(?:都|全)?(?:列|写|报|说)(?:出来?|一下|下|全)$/g;

function byNames(text: string): BreakdownAsked | undefined {
  const match = BY_NAMES.exec(text);
  const behind = text.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
  if (match === null || !EACH_BEHIND.test(behind)) return undefined;
  const names = (match[1] as string).split('、').map(withoutSummed);
  return { whole: text.slice(0, match.index), form: 'named', names, measures: measuresOf(behind) };
}

/** 各级重点项目完成投资多少 */
const BY_LEVEL =
  /^(?<place>[^，]{2,20})各级(?<whole>重[点大](?:建设)?(?:项目|工程)[^，多少几各分]{0,8})(?:各|分别)?(?<many>[是有为]?(?:多少|几)?(?:[个项]|亿元?)?)(?:情况)?$/u;

function byLevel(text: string): BreakdownAsked | undefined {
  const { place, whole, many = '' } = BY_LEVEL.exec(text)?.groups ?? {};
  return place === undefined || whole === undefined
    ? undefined
    : { whole: `${place}${whole}`, form: 'classes', names: [], by: 'level', measures: measuresOf(many) };
}

function classesAsked(typed: string): BreakdownAsked | undefined {
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

function inAnyOrder(text: string): BreakdownAsked | undefined {
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
  return by === undefined ? {} : { by, ofWork: OF_WORK.test(words) };
};

/** True where what each field of work has is asked for, which no one figure tells. */
export const asksOfFields = (question: string): boolean =>
  OF_WORK.test(question) &&
  breakdownAsked(question)?.ofWork === true &&
  !/平均|合计|[总一]共|加起来|总和/.test(question);

/** 各领域, 按行业 */
const OF_WORK = /(?:各[个大]?|[按分]|重点|主导)(?:重点|主导)?(?:项目)?(?:领域|行业|产业(?!类|园)|板块)/;

function membersAsked(text: string): BreakdownAsked | undefined {
  const match = MEMBERS.exec(text);
  if (match === null) return undefined;
  const behind = text.slice(match.index + match[0].length);
  if (!EACH_SUM.test(behind)) return undefined;
  const { which, named, those } = match.groups ?? {};
  const many = numberOf(which ?? named ?? those?.replace('个', ''));
  return {
    whole: text.slice(0, match.index),
    form: 'members',
    names: [],
    ...(many ? { many } : {}),
    measures: ['money'],
  };
}

function didWhich(text: string): BreakdownAsked | undefined {
  const match = DID_WHICH.exec(text);
  if (match === null) return undefined;
  const { which, deed = '' } = match.groups ?? {};
  const many = numberOf(which);
  const behind = text.slice(match.index + match[0].length);
  const whole = `${text.slice(0, match.index)}${DEEDS[deed]}的${behind.replace(EACH_SUM, '')}`;
  return { whole, form: 'members', names: [], ...(many ? { many } : {}), measures: ['money'] };
}

const numberOf = (words: string | undefined): number | undefined =>
  words === undefined ? undefined : parseNumber(words.replace(/[两俩]/, '二'))?.number;

/** The parts that end a question which asks the same of each: …，产业、城建和民生各多少. */
export function namedPartsAsked(question: string): BreakdownAsked | undefined {
  const listed: Listed | undefined = listBefore(question.replace(/[？?。！]+$/, ''));
  if (listed === undefined || listed.before === '' || OTHERWISE_MEASURED.test(question)) return undefined;
  const { before, names, behind } = listed;
  const whole = before.replace(CONTENTS, '');
  return { whole, form: 'named', names, measures: measuresOf(behind) };
}

/** 某工程具体内容：, whose parts follow. */
const CONTENTS = /的?(?:具体)?(?:内容|任务|指标)?[，：]*$/u;

/** 各几个、投资多少 → both. */
function measuresOf(asking: string): readonly ('count' | 'money')[] {
  const count = /[几少]个|[几少][项家]|[个项]数|数量|项目数/.test(asking.replace(/个亿/g, '亿'));
  const money = new RegExp(`${SUM}|亿|万元|钱`).test(asking);
  return [...(count ? ['count' as const] : []), ...(money ? ['money' as const] : [])];
}
