/** What a figure is of: the thing its own clause names, the project it points back to, or nothing. */
import { type Figure, isPlaceName } from '../figure.ts';
import { isAside } from '../layout/aside.ts';
import { attributeOf } from '../measure/attribute.ts';
import { beforeComparison, movingThing } from '../measure/change.ts';
import { type Measure, measureOf } from '../measure/measure.ts';
import { goalIn, measureBehind } from '../measure/of-figure.ts';
import { subjectRanked } from '../measure/of-ranking.ts';
import type { Head, SentenceState } from '../reading-state.ts';
import { DIVIDES } from '../running.ts';
import { categoryOf } from './category.ts';
import { isDeedAlone } from './deed-alone.ts';
import { developed } from './developed.ts';
import { withElidedClass } from './elided-class.ts';
import { classOfFund, fundItself } from './fund.ts';
import { giverOf } from './giver.ts';
import { itemTitle } from './item-title.ts';
import { nounAfter, servedAfter, subjectAfter } from './noun.ts';
import { objectOf, recipientOf, restNamed } from './object.ts';
import { outstandingIn } from './outstanding.ts';
import { projectOf } from './owner.ts';
import { pointedAt } from './pointed-at.ts';
import { pointsBack, withoutPointer } from './pointer.ts';
import { recounted } from './recounted.ts';
import { taken } from './requisition.ts';
import { itemOf } from './share-item.ts';
import { buildsStage, sizedName } from './sized.ts';
import { namesStage } from './stage.ts';
import { namesSubject, takesTime, trimLead } from './subject.ts';
import { toldAfter } from './told.ts';

/** The thing a figure names as its own subject, if any. */
export function subjectOf(figure: Figure, lead: string): string | undefined {
  const { context, share } = figure;
  const { kind } = context.quantity;
  const measure = measureOf(lead, kind);
  if (share !== undefined) return itemOf(figure, share);
  const before = beforeComparison(wordsBefore(figure, lead, measure), kind);
  if (
    context.bracketed !== undefined &&
    (!namesSubject(before) || /^按|^\p{Script=Han}{2,6}后$/u.test(before))
  )
    return explainsFigure(figure) ? nounPastBracketed(figure) : context.bracketed;
  const work = developed(figure) ?? subjectRanked(figure, lead) ?? workDescribed(figure, lead);
  if (work !== undefined) return work;
  const behind =
    (buildsStage(context, figure.state.head?.subject ?? '') ? undefined : sizedName(context)) ??
    capacityNamed(figure, before) ??
    namedByCapacity(figure) ??
    (measureBehind(context.tail, kind) ? undefined : subjectAfter(context.tail)) ??
    sharedNoun(figure) ??
    (kind === 'duration' ? servedAfter(context.tail) : undefined) ??
    (kind === 'count'
      ? (countedIn(figure) ?? partNamed(figure, lead) ?? countedAt(figure, lead) ?? categoryOf(figure, lead))
      : (recipientOf(lead) ?? restNamed(context)));
  const pointed = kind === 'count' ? undefined : backReference(figure, lead);
  const giver = kind === 'money' ? giverOf(figure) : undefined;
  if (giver !== undefined || behind !== undefined) return giver ?? behind;
  const title = itemTitle(figure) ?? classOfFund(figure) ?? fundItself(figure, measure);
  if (title !== undefined) return title;
  const purpose = isPlaceName(trimLead(before), figure) ? objectOf(figure, measure, true) : undefined;
  if (purpose !== undefined) return purpose;
  const name = trimLead(isAside(figure) ? before.replace(/^在/, '') : before);
  if (!namesSubject(before) || !namesSubject(name) || isDeedAlone(before) || pointed !== undefined)
    return (
      pointed ??
      outstandingIn(lead) ??
      outstandingIn(context.gap) ??
      objectOf(figure, measure) ??
      movingThing(figure, measure)
    );
  if (INVESTMENT.test(name) && tellsOfClass(figure)) return undefined;
  return nameWithin(figure, name, measure);
}

/** The words before a figure without the verb that is the measure's, and with the class that a list says once. */
const nameWithin = (figure: Figure, name: string, measure: Measure | undefined): string =>
  measure?.metric === undefined
    ? withElidedClass(figure, taken(name))
    : name.replace(DONE_WITH, '').replace(REPORTED, '');

/** 完成投资 of 10亿元以上项目64个，完成投资增长14.8%: what the class that the clause before counts has done. */
const INVESTMENT = /^(?:完成)?(?:计划)?投资$/;
const tellsOfClass = ({ state, context }: Figure): boolean =>
  !context.fresh && state.head?.kind === 'count' && /(?:项目|工程|企业)$/.test(state.head.subject);

/** 物流园上报|完成投资6200万元, 云溪州争取|专项债券5亿元: what is done to the figure. */
const REPORTED = /(?:上报|申报|填报|自报|争取到?)$/;

/** 完成水利投资, 发行水利专项债券: the verb is the measure's. */
const DONE_WITH = /^(?:完成|发行|撬动|拉动)(?=\p{Script=Han}{2})/u;

/** 总投资1.3亿元（约2000万美元）: the bracket says the figure before it in another way. */
const explainsFigure = ({ article, mentions, context }: Figure): boolean =>
  article.text[context.leadStart - 1] === '（' &&
  mentions.some((m) => m.dimension === 'quantity' && m.end === context.leadStart - 1);

/** 云溪风电项目 of 云溪50兆瓦风电项目总投资3亿元, for the sum: `before` is the rest of the name. */
function capacityNamed({ context, state, article }: Figure, before: string): string | undefined {
  const name = state.head?.subject ?? '';
  const isListed = /[、和及与]/.test(article.text[context.leadStart] ?? ''); // 总干渠31公里、干渠6条
  const goesOn = !context.fresh && context.gap === '' && !context.commaBefore && !isListed;
  return goesOn && before.length >= 2 && name !== before && name.endsWith(before) ? name : undefined;
}

/** Words that say how far something counted has come, even where a noun ends them: 已注册公司28个. */
const HOW_FAR = /^(?:已|未|尚|正|受|因|能|可|实现|完成|通过)/;

/** 新建, 省级重点, 工业项目: a class, of which what follows is told. */
const CLASS = /(?:项目|工程|企业|公司|园区|类|型|级|重点|新建|续建|扩建|新开工|在建|结转)$/;

/** 项目中已供地 of 36个项目中，已供地19个: neither a class of its own nor the whole; 甲县 of 36个项目中，甲县5个 is itself. */
function partNamed(figure: Figure, lead: string): string | undefined {
  const { state, context } = figure;
  const { within } = state;
  const own = lead.replace(/[，的]$/, '');
  if (within === undefined || own === '' || context.bracketed !== undefined) return undefined;
  if (isPlaceName(own, figure) || own.startsWith(within.subject)) return undefined; // 重点项目中已有 of 48个重点项目中已有37个开工
  const isClass = !HOW_FAR.test(own) && CLASS.test(own);
  return isClass ? undefined : `${within.subject}中${own}`;
}

/** 年产5万吨云母粉项目 of 总投资16亿元的年产5万吨云母粉项目: a name that opens with its capacity. */
const CAPACITY_NAME =
  /^[余多]?的(\p{Script=Han}{0,8}(?:[年日]产|[年日]处理|[年日]加工)?[\d.]+(?![\d.]|[个项家宗座处条名人])[^，。；、的]{2,30}?(?:项目|工程|基地|生产线))/u;

/** 2吉瓦时储能电池 of 总投资8亿元的2吉瓦时储能电池、…: a name that is its size and what it makes. */
const SIZED_NAME =
  /^[余多]?的([\d.]+(?:[百千万亿]{0,2}(?:[吉兆千]?瓦时?|吨|立方米|平方米|公里|亩)|[GMK]Wh?)\p{Script=Han}{2,20})(?=[、，。；和（])/u;

function namedByCapacity({ article, context: { mention, quantity } }: Figure): string | undefined {
  if (quantity.kind !== 'money') return undefined;
  const behind = article.text.slice(mention.end, mention.end + 60);
  return (CAPACITY_NAME.exec(behind) ?? SIZED_NAME.exec(behind))?.[1];
}

/** What is counted; 项目 alone is of the class that the sentence counts as a whole: 工业项目35个，…等12个项目投产. */
function countedIn(figure: Figure): string | undefined {
  const noun = nounAfter(figure.context.tail) ?? nounPastBracket(figure);
  if (noun === undefined) return undefined;
  return (
    described(noun, figure) ??
    wholeOf(noun, figure)?.subject ??
    recounted(figure.context, figure.running.counts)?.fact.subject ??
    noun
  );
}

/** 签约 of 今年5月第九期“三个一批”活动签约的 */
const STAGED = /(签约|新?开工|投产|竣工|落地)的$/;

/** 第五期开工项目 of 第五期开工的7个项目, 未开工项目 of 未开工的19个项目, 能源领域项目 of 能源领域7个项目, 水利项目 of 从投向看，水利7个项目. */
function described(noun: string, { context: { lead }, article, sentence }: Figure): string | undefined {
  const divides = DIVIDES.test(article.text.slice(sentence.start, sentence.start + 20));
  const tells = /^[^，、]{2,14}的$/u.test(lead) || FIELD.test(lead) || (divides && FIELD_OF_LIST.test(lead));
  const words = BARE_NOUN.test(noun) && tells ? trimLead(lead) : (STAGED.exec(lead)?.[1] ?? '');
  return words.length >= 2 ? `${words}${noun}` : undefined;
}

/** 能源领域, 装备制造业, 交通基础设施; 30家企业 are no field. */
const FIELD =
  /^(?:其中，?)?\p{Script=Han}{2,10}(?:领域|方面|板块|行业|类|(?<![企就开创作营停])业|基础设施|社会事业)$/u;
/** 水利, 保障性安居工程: told one after another where a sentence divides a whole by its fields. */
const FIELD_OF_LIST =
  /^(?!.*(?:完成|签约|[开复竣完]工|实施|安排|获批|发行|争取|新增|引进|支持|涉及|共|有|为|累计|已|中$))\p{Script=Han}{2,14}$/u;

/** 重点项目 of 全县210项（打捆后236项）重点项目总投资…. */
function nounPastBracket({ article, context: { mention } }: Figure): string | undefined {
  const rest = /^（[^（）]{1,20}）([^，。；、：（）]{2,30})/u.exec(
    article.text.slice(mention.end, mention.end + 60),
  );
  return rest === null ? undefined : nounAfter(rest[1] as string);
}

/** 重点项目 of 210项（打捆后236项）重点项目总投资…. */
function nounPastBracketed({ article, context: { mention } }: Figure): string | undefined {
  const rest = /^）([^，。；、：（）]{2,30})/u.exec(article.text.slice(mention.end, mention.end + 40));
  return rest === null ? undefined : nounAfter(rest[1] as string);
}

const BARE_NOUN = /^(?:项目|工程|企业)$/;

/** 其余|21个项目 */
export const OPENS_REST = /^(?:其余|剩余|余下)/;

/** The class of the same bare noun that the sentence, or the one that ； joins it to, has counted as a whole. */
export function wholeOf(noun: string, { state, running, context }: Figure): Head | undefined {
  const told = state.main ?? (/[；;]$/.test(running.before?.text ?? '') ? state.head : undefined);
  const isClass = OPENS_REST.test(context.lead) && /[万亿]元/.test(told?.subject ?? ''); // 10亿元以上项目2个，其余21个项目
  return BARE_NOUN.test(noun) && !isClass && told?.kind === 'count' && told.subject.endsWith(noun)
    ? told
    : undefined;
}

/** 电池项目 of 总投资6亿元、占地200亩的电池项目: the next figure's 的 phrase names both. */
function sharedNoun({ article, context: { mention } }: Figure): string | undefined {
  const next = /^[余多]?、[^，。；、的]{2,24}?\d[^，。；、的]{1,8}(的[^，。；、（]{3,40})/.exec(
    article.text.slice(mention.end, mention.end + 80),
  );
  return next === null ? undefined : subjectAfter(next[1] as string);
}

/** The lead up to the measure or attribute it names; the 项目 of 重点项目总投资 is the subject's, not the measure's. */
function wordsBefore({ context }: Figure, lead: string, measure: Measure | undefined): string {
  const { start, words } = measure ??
    attributeOf(lead, context.quantity.kind) ?? { start: lead.length, words: '' };
  const before = lead.slice(0, start);
  return words.startsWith('项目总') && namesSubject(before) ? `${before}项目` : before;
}

/** 云溪产业园一期入驻企业 of 一期已入驻企业21家: what is counted there. */
function countedAt(figure: Figure, lead: string): string | undefined {
  const place = pointsBack(lead) ? backReference(figure, lead) : undefined;
  return place === undefined ? undefined : `${place}${trimLead(withoutPointer(lead))}`;
}

/** 17个|项目已支出…: several, and none of them is meant. */
const COUNTED = /[\d两几余多][个项]$/;

/** 该项目, 项目 and 一期: of the project told of in this sentence or before it. */
function backReference(figure: Figure, lead: string): string | undefined {
  const { context, article, sentence, running, state } = figure;
  const said = article.text.slice(sentence.start, context.leadStart);
  if (COUNTED.test(said)) return undefined;
  const told = said === '' ? running.told : toldAfter(said, running.told);
  const subject = projectJust(said, state) ?? (state.main ?? thingGoingOn(running))?.subject ?? '';
  const stage = context.gap.split(/[，；。]/).findLast(namesStage); // 一期项目已投产，年产值…
  return (
    pointedAt(lead, told, subject) ?? (stage === undefined ? undefined : pointedAt(stage, told, subject))
  );
}

/** 云岭运河 of 这条全长80公里的|运河总投资9亿元, and of its 80公里: the work told of before. */
function workDescribed({ context, article, sentence, running }: Figure, lead: string): string | undefined {
  const said = article.text.slice(sentence.start, context.leadStart);
  const thing = /^这[条座个项处]/.test(lead) ? context.tail : DESCRIBED.test(said) ? lead : '';
  const kind = /^的(\p{Script=Han}{2,3}?)(?:总?投资|[建全总]|计划|[\d今去已正于自从]|目前|$)/u.exec(
    thing,
  )?.[1];
  return kind && pointedAt(`该${kind}`, running.told, '');
}

const DESCRIBED = /(?:^|[，。；])这[条座个项处][^，。；]{0,20}$/;

/** 丰谷产业园 of 云溪水厂总投资8亿元，丰谷产业园总投资12亿元，|一期已投资4亿元: the one told of last, unless it is a part. */
const projectJust = (said: string, state: SentenceState): string | undefined =>
  state.thing?.kind === 'money' && !said.includes('其中') && !namesStage(state.thing.subject)
    ? projectOf(state)
    : undefined;

/** 云溪产业园 of 产业园分三期建设：一期…；|二期投资9亿元: what the sentence is of that ； goes on with. */
const thingGoingOn = ({ before }: Figure['running']): Head | undefined =>
  /[；;]$/.test(before?.text ?? '') ? before?.thing : undefined;

const DEED =
  /^(?:已|累计|共|计划|将|拟|可|并)*(?:完成|新建|改造|建设|铺设|敷设|开挖|浇筑|架设|修建|改建|扩建|硬化|整治|治理|疏浚|拆除|征收|征用|绿化|安装|打通|掘进)/;

/** 对甲桥、乙桥等|6座|进行加固: the things named are members of what was told of. */
const DONE_TO_LIST = /^对.*等…(?:进行|开展|实施)/u;

/** 由某某公司投资|15亿元|建设: who pays for what is told of. */
const INVESTED_BY = /^由[^，。；]{2,24}(?:公司|集团|企业|局|政府)(?:总|共|计划)?(?:投资|出资|投入)$/;

/**
 * The thing told of before stays the subject of a deed done for it (大道延伸工程自3月开工以来，已完成路基5.2公里)
 * and of how it is divided (分两期建设).
 */
export function isOfHead({ context }: Figure, lead: string): boolean {
  const { kind, unit } = context.quantity;
  if (kind === 'money' && (INVESTED_BY.test(lead) || goalIn(lead) !== undefined)) return true;
  if (kind === 'count' && DONE_TO_LIST.test(`${lead}…${context.tail}`)) return true;
  if (
    /^[期批步]$/.test(unit) ||
    (kind === 'duration' && takesTime(lead) && servedAfter(context.tail) === undefined)
  )
    return true;
  if (kind === 'count' || kind === 'money' || kind === 'percent' || !DEED.test(lead)) return false;
  return /(?:项目|工程|公路|水库|大桥|园|厂)[^，]{0,14}，$/.test(context.gap);
}

/** 云溪孵化园 of 云溪孵化园入驻企业: whose output it is that is told after how many firms there are. */
export const ownerIn = (subject: string): string =>
  /^(.{2,}?[城园区地心器台厂港])(?:入驻|入园|在园|落户|引进|现有|拥有)(?:企业|项目|商户|机构|单位|团队)$/.exec(
    subject,
  )?.[1] ?? subject;
