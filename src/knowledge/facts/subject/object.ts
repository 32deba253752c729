/** What a sum is spent on, where nothing before it says so: 投入80亿元建成“八大工程”. */
import type { Figure } from '../figure.ts';
import type { Measure } from '../measure/measure.ts';
import { trimLead } from './subject.ts';

/** 建成“八大工程”, 用于云溪河治理工程: the works right behind the sum. */
const WORKS =
  /^(?:用于|用来|来)?(?:建成|建设|新建|实施|启动|打造|改造|推进)(“[^”]{2,20}”|[^，。；“”\d]{2,30}?(?:工程|项目)(?!建设用地|资金))/u;
/** 用于|城乡水利建设, 实施|城北水厂扩建 */
const PURPOSE =
  /^(?:用于|用来|(?:组织|启动)?(?:实施|推进|建设))([^，。；“”\d]{2,20}?(?:建设|改造|治理|修复|提升|整治|绿化|扩建|改建|迁建|新建|加固|配套))(?=[，。；]|$)/u;
/** 改造老旧小区 of 投资8600万元改造老旧小区14个, 进场公路 of 投资1.2亿元修建了长12公里的进场公路: what the sum is spent on is counted or measured next. */
const MEASURED_WORKS =
  /^((?:新建|改建|改扩建|扩建|改造|修建|建设|建成|实施|整治|更新|购置)了?)(?:(\p{Script=Han}{2,16}?)(?=[\d.]+(?!年))|(?:总?长|全长|占地)?[\d.]+\p{Script=Han}{1,4}的(\p{Script=Han}{2,16})(?=[，。；、]|$))/u;
/** 实验小学东校区 of 投资1.4亿元新建实验小学东校区: a whole clause of a sum and what it builds. */
const BUILT = /^(?:新建|兴建|建设|建成|改扩建|扩建|迁建|修建|打造)(\p{Script=Han}{3,24})$/u;
const PAYS = /^(?:将|再|计划|预计|共|累计|已)?投[资入](?:约|近)?$/;
/** 加快实施松林防护工程建设: the works of the next clause. */
const WORKS_NEXT =
  /^(?:加快|大力|全力|重点|全面|组织|进一步)?(?:用于|实施|启动|推进|加大|加强)([^，。；“”\d]{2,30}?(?:工程|项目))/u;

/** `ofPlace`: the sum has but a place for a subject, so that even a total must be for the works told next. */
export function objectOf(
  { context, state, article: { text }, sentence }: Figure,
  measure: Measure | undefined,
  ofPlace = false,
): string | undefined {
  if (context.quantity.kind !== 'money' || !/invest/.test(measure?.metric?.id ?? '')) return undefined;
  const works =
    (WORKS.exec(context.tail) ?? PURPOSE.exec(context.tail))?.[1] ??
    (PAYS.test(context.lead) ? BUILT.exec(context.tail)?.[1] : undefined) ??
    measuredWorks(text.slice(context.mention.end, sentence.end));
  const isSum = measure?.metric?.id !== 'total-investment' || ofPlace;
  const isFree = state.main === undefined && context.gap === '' && isSum;
  const named = works ?? (isFree ? WORKS_NEXT.exec(context.after)?.[1] : undefined);
  return named === undefined ? undefined : trimLead(named);
}

function measuredWorks(behind: string): string | undefined {
  const [, deed = '', counted, sized] = MEASURED_WORKS.exec(behind.slice(0, 60)) ?? [];
  return counted === undefined ? sized : `${deed.replace('了', '')}${counted}`;
}

/** 优秀乡镇 of 对优秀乡镇给予10万元奖励: whom a sum goes to. */
export const recipientOf = (lead: string): string | undefined =>
  /^(?:对|给(?!予))([^，。；]{2,30}?)(?:分别)?(?:给予|予以|发放|一次性|奖励|补助|补贴|资助|罚款)/.exec(
    lead,
  )?.[1];

/** 银行贷款 of 其余9亿元为银行贷款: what the rest of a sum is. */
export const restNamed = ({ lead, tail, quantity }: Figure['context']): string | undefined =>
  quantity.kind === 'money' && /^(?:其余|余下|剩余)的?$/.test(lead)
    ? /^(?:均|都|则)?(?:为|是|由|通过|靠)(\p{Script=Han}{2,16}?)(?:解决|承担|筹措|筹集)?$/u.exec(tail)?.[1]
    : undefined;
