/** The noun right behind a figure: what is counted, or what a 的 phrase names. */
import { anyOf } from '../../any-of.ts';

/** Verbs that a noun ends before: 重点项目|集中开工, 企业|入驻. */
const VERB = anyOf(
  /\d{4}年|\d{1,2}月|[今明去]年|因(?=[^素子])|要(?=[在于])|从(?=[^业事])|集中|同时|破土/g,
  /(?:现场|当场|集体)(?=集?中?[签开投竣揭])|陆续|纷纷|分别|累计|[一总]共|合计|共(?=安排|投|获|争取|完成)|实际(?=完成|投入|到位)|完成|已|均/g,
  /全部|正在?(?!式)|加快|进行|通过|将|进入|进展|新?开工(?:建设(?![一-龥]))?|竣工|完工|复工|落地|签约|签订|投产|达产|入驻|落户|建成|计划|预计/g,
  /力争|拟|实现|带动|同步|启动|纳入|列入|入选|入库|参加|参与|参展|总投资|总面积|总长|全长|总装机|总产[值能]|仅|只有/g,
  /(?:年度)?(?:计划)?投资(?![者商机局促])|协议|落实|涉及|占地|获批|获得|实行|稳定|提供|创造|达成|[中里](?=已|有|的|面|$)/g,
  /(?:更正|误|应|改)为|由|[增升降减缩][至到为]|比|较(?=去|上)|尚未|没有?(?=[开动复竣完投签落])|(?<![没还])未(?=开|复|竣|完|投|签|能)/g,
);
/** Of them, those that can only be said of what was counted, never describe it: 12个|均已开工. */
const PREDICATE =
  /^(?:陆续|纷纷|分别|累计|[一总]共|合计|完成|已|均|全部|正|加快|进行|将|计划|预计|力争|拟|(?:更正|误|应|改)为|由|[增升降减缩][至到为]|比|较)/;
const NOUN =
  /(?:项目|工程|企业|单位|园区|产业园|基地|中心|工厂|公司|公路|高速|道路|铁路|水库|大桥|学校|医院|酒店|小区|社区|问题|事项|人员|农户|居民|岗位|设施|车道)/;
const ENDS_IN_NOUN = new RegExp(`${NOUN.source}$`);
/** 企业 of 12家企业的负责人, 村 of 两个村的搬迁: what is counted is whose something else is. */
const OWNER = new RegExp(`^([^，的]{0,12}?(?:${NOUN.source}|[村镇乡县市区校]))的`);
/** 市政项目|建设用地, 企业|用工难题: what those that are counted are in need of. */
const NEED =
  '(?:建设|发展|生产|复工)?(?:用地|用工|用能|用电|融资|资金|要素|审批|手续|招工)(?:难题|需求|问题|困难)?';
const NEEDY = new RegExp(`^([^，的]{0,12}?(?:项目|工程|企业|园区|单位))${NEED}$`);
const LONGEST = 30;

/** 云溪国际酒店 of …亿元的云溪国际酒店、总投资…, of …亿元建设的云溪国际酒店 and of …亿元的是云溪国际酒店; undefined when no 的 phrase follows. */
export function subjectAfter(tail: string): string | undefined {
  const match = /^[余多]?(?:(?:投资)?(?:建设|兴建|新建|建成|打造|投建|修建))?的(?:则?是)?(.+)$/su.exec(tail);
  if (match === null) return undefined;
  const name = (match[1] as string).split(/和(?=总?投资)|及(?=总?投资)|与(?=总?投资)|[“”]/)[0] ?? '';
  const trimmed = name.replace(/(?:等|和|及|与|以及)$/, '').trim();
  return trimmed.length >= 2 && !/^(?:总?投资|资金|基础上|目标|规模|\p{Script=Han}{2,5}率)/u.test(trimmed)
    ? untilVerb(trimmed)
    : undefined;
}

/** 云溪商贸公司 of 只用3天为云溪商贸公司办完手续: whom a stretch of time served. */
export function servedAfter(tail: string): string | undefined {
  const whom =
    /^(?:时间)?[就便即]?为([^，。；]{2,40}?(?:公司|企业|集团|项目|工程|商户|厂))(?=完成|办|建|解决|协调|落实)/.exec(
      tail,
    )?.[1];
  return whom?.split('的').at(-1);
}

/** 重点项目 of 20个重点项目进行观摩; undefined where a verb or the end of a quotation follows the figure. */
export function nounAfter(tail: string): string | undefined {
  const noun = tail
    .replace(/^(?:余|多|左右|以上)/, '')
    .replace(/(?<!总|共|温|中|安|祥|谐|平|云|永|康|人)[和与及]$/, '') // 3个光伏项目和|2个风电项目
    .trim();
  const places = /^([村乡镇县区])[里中内]?$/.exec(noun)?.[1] ?? OF_EACH.exec(noun)?.[1]; // 四个区里
  if (places !== undefined) return places;
  if (noun.length < 2 || /^[的，。；、：）（和及与”》’]/.test(noun) || SAYS_WHAT.test(noun)) return undefined;
  const counted = OWNER.exec(noun)?.[1] ?? NEEDY.exec(noun)?.[1] ?? untilVerb(noun);
  return counted === '' || WHEN.test(counted) ? undefined : counted;
}

/** 乡镇 of 5个乡镇签约项目不足|2个: those counted, of each of which so many are told. */
const OF_EACH =
  /^(乡镇|镇乡|县区|市县|街道|社区|[村乡镇县区市])(?=\p{Script=Han}{2,12}(?:不足|不到|不满|未达?到?|超过?|低于|高于|[少多]于|仅|只有)(?:\d{1,5}[个家项户])?$)/u;

/** 其余3项|为储备项目, 2个|分别是…, 8个|以外, 双向四车道|高速公路标准建设: no noun but what they are. */
const SAYS_WHAT =
  /^(?:均|皆|都|分别)?(?:为(?!民|农|企|老)|是)|^分别|^(?:以|之)外|^\p{Script=Han}{0,8}标准(?:[新改扩]?建设?|设计|修建)?$/u;
/** 2座|明年3月底前|完工 */
const WHEN = /^[\d一二三四五六七八九十年月日今明去上下半底初中旬季度]+[前内末底初]?$/;

/** 建设用地 of what stands behind 12个市政项目; empty where it is no need. */
export const needIn = (rest: string): string => (new RegExp(`^${NEED}$`).test(rest) ? rest : '');

/** 复工 of 复工保障小组 is no noun yet. */
const saysNoun = (words: string): boolean => words.length >= 2 && words.replace(VERB, '') !== '';

/** The words up to the first verb that a noun stands before, or that no noun follows; empty when they are but verbs. */
function untilVerb(words: string): string {
  const saysMore = NOUN.test(words) || !PREDICATE.test(words);
  if (!saysMore || words.replace(VERB, '').length < 2) return '';
  for (const { index } of words.matchAll(VERB)) {
    const before = words.slice(0, index);
    if (ENDS_IN_NOUN.test(before) || (saysNoun(before) && !NOUN.test(words.slice(index)))) return before;
  }
  return words.slice(0, LONGEST);
}
