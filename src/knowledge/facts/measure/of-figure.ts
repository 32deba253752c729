/** What a figure measures, by all that stands around it. */
import type { QuantityKind } from '../../types.ts';
import type { Figure } from '../figure.ts';
import { isAside } from '../layout/aside.ts';
import type { Share } from '../layout/distribute.ts';
import { headingOfRank } from '../layout/ranked-lines.ts';
import { isDeedAlone } from '../subject/deed-alone.ts';
import { sizedName } from '../subject/sized.ts';
import { residue, trimLead } from '../subject/subject.ts';
import { attributeOf } from './attribute.ts';
import { cameOfAim } from './came-of-aim.ts';
import { deedOf } from './deed.ts';
import { doneByEach, doneLikeBefore, likeSumBefore } from './elliptic.ts';
import { measureOfNote } from './list-note.ts';
import { type Measure, measuredBy, measureOf, metricOf } from './measure.ts';
import { isRanked, measureOfRanking, noteRanking } from './of-ranking.ts';
import { putRight } from './put-right.ts';
import { sumOfHeaded } from './sum-headed.ts';

/** 投资 of 云溪水厂扩建投资最大，为7.2亿元: what it stands out in is said before the comma. */
function standingOut({ context: { lead, gap } }: Figure): string {
  const copula = /^(?:总?投资额?|规模)?(?:[为是有约近超]|达到?|高达){0,3}$/.test(lead);
  return (copula && /(\p{Script=Han}{2,8})最[大多高长好快重]，$/u.exec(gap)?.[1]) || '';
}

const completed = metricOf('investment-completed');
const planned = metricOf('annual-planned-investment');
const rate = metricOf('completion-rate');

/** The catalogue measure of a figure: by its lead, by the figure before, by what follows it, by the caption above. */
export function measureAt(figure: Figure, lead: string): Measure | undefined {
  const { context, state } = figure;
  const { quantity, tail, caption } = context;
  noteRanking(figure);
  const measure =
    putRight(figure, lead) ??
    (quantity.kind === 'percent' && lead === '占' ? rateOfPlan(figure) : undefined) ??
    (quantity.kind === 'money' ? (sumOfHeaded(figure, lead) ?? cameOfAim(figure, lead)) : undefined) ??
    (isPlanOfOther(figure, lead) ? undefined : qualified(lead, measureOf(lead, quantity.kind))) ??
    (isRanked(figure, lead) ? measureOfRanking(figure) : undefined) ??
    (quantity.kind === 'multiple' ? (ratioOf(lead) ?? ratioOfBefore(figure, lead)) : undefined) ??
    (quantity.kind === 'money'
      ? (baseOf(lead, state.worth) ??
        partDone(lead, state.worth) ??
        doneByEach(figure, lead) ??
        monthDone(lead, state.worth ?? figure.running.before?.worth) ??
        completedOf(lead, state.metric ?? figure.running.before?.worth?.metric?.id) ??
        fundGot(lead, state.fund) ??
        worthOf(figure) ??
        measureOfNote(figure) ??
        likeSumBefore(figure, lead))
      : undefined) ??
    (quantity.kind === 'percent' && (REPEATED.test(lead) || isRebased(lead)) ? state.rate : undefined) ??
    (quantity.kind === 'percent' ? doneLikeBefore(lead, state.rate) : undefined) ??
    (quantity.kind === 'percent' && lead === '' ? rateOfSum(figure) : undefined) ??
    (quantity.kind === 'percent' ? paceOfSpending(figure, lead) : undefined) ??
    (quantity.kind === 'percent' && tail === '' ? doneOfAim(figure) : undefined) ??
    measureBehind(tail, quantity.kind) ??
    measureOf(standingOut(figure), quantity.kind) ??
    measureOf(caption, quantity.kind) ??
    measureOf(headingOfRank(figure), quantity.kind);
  if (quantity.kind === 'money') {
    state.metric = measure?.metric?.id;
    if (measure?.metric && measure.end > 0) state.worthWords = lead.slice(measure.start);
    if (measure?.metric) state.worth = { ...measure, start: 0, end: 0 };
  }
  if (measure?.metric?.id.endsWith('rate')) state.rate = { ...measure, start: 0, end: 0 };
  return measure;
}

/** 专项债券 of 甲类8个，专项债券12亿元；乙类5个，|7亿元: told once for all of a list. */
const worthOf = ({ context, state, running, article, share }: Figure): Measure | undefined =>
  context.lead === '' &&
  context.tail === '' &&
  (running.dividing ||
    ((context.commaBefore || (share === undefined && isBesideCount(context, article))) &&
      state.head?.kind === 'count'))
    ? state.worth
    : undefined;

/** 173亿元 of 去年同期是41个、173亿元 */
const isBesideCount = ({ mention }: Figure['context'], { text }: Figure['article']): boolean =>
  /[个项家]、$/.test(text.slice(Math.max(0, mention.start - 2), mention.start));

/** 静态总投资 and 动态总投资 of one project are two measures. */
function qualified(lead: string, measure: Measure | undefined): Measure | undefined {
  if (measure === undefined) return undefined;
  const kind = /[静动]态$/.exec(lead.slice(0, measure.start))?.[0] ?? '';
  return { ...measure, words: `${kind}${measure.words}` };
}

/** 10月底前仍未达到60%的, 年底前达到95%, and 目前已达76% behind 支出进度要达到80%: the rate told before, held against another mark. */
const REPEATED =
  /(?:未达到?|不足|低于|不到|未完成|[年月][底末]前?(?:要|力争|争取)?(?:达到?|提高到|突破))$|^(?:但|而)?(?:截至)?(?:目前|现在|实际|当前)(?:已经?|仅|只|才|累计)?(?:达到?|完成|实现|为|是|有|到)?了?$/;
/** 按省下达目标计算为71%: the rate told before, on another base. */
const REBASED = /(?:(?:计算|折算|测算)(?:后|则)?为?|^按[^，。；]{2,16}(?:计划|目标|任务|口径)为?)$/;

/** True for a figure that only says another one on another base. */
export const isRebased = (lead: string): boolean => REBASED.test(lead);

/** 占年度计划8亿元的77.5%: the rate is named before the sum it is a share of. */
function rateOfSum({ article: { text }, sentence, context: { mention } }: Figure): Measure | undefined {
  const clause =
    text
      .slice(sentence.start, mention.start)
      .split(/[，；。：（]/)
      .at(-1) ?? '';
  const measure = measureOf(clause, 'percent');
  return measure?.metric?.id === 'completion-rate' ? { ...measure, start: 0, end: 0 } : undefined;
}

/** 进度70% behind 已支出4.8亿元: the pace of that. */
function paceOfSpending({ article: { text }, sentence, context }: Figure, lead: string): Measure | undefined {
  const isOfSpent =
    /^进度(?:已?达到?|为|约)?$/.test(lead) && SPENT.test(text.slice(sentence.start, context.mention.start));
  return isOfSpent ? { metric: metricOf('rate'), words: '支出进度', start: 0, end: lead.length } : undefined;
}

const SPENT = /支出[^，。；\d]{0,12}\d[\d.]*[万亿]?元，进度[^，。；]*$/;

/** 占15.2% behind 年度计划投资70.4亿元，完成10.7亿元: of what, the plan before says. */
function rateOfPlan({
  article: { text },
  sentence,
  context: { mention },
  state,
}: Figure): Measure | undefined {
  const item = text.slice(sentence.start, mention.start).split('；').at(-1) ?? '';
  return state.metric === completed.id && PLAN_AND_DONE.test(item)
    ? { metric: rate, words: '占', start: 0, end: 1 }
    : undefined;
}

const PLAN_AND_DONE =
  /(?:年度|全年|当年|今年)?(?:投资)?(?:计划|任务)(?:投资|完成)*(?!完成)\d[^；。]{0,12}，[^，；。]{0,12}完成[^，；。]{0,16}，占$/;

/** 总投资 of 总投资是上年的2.1倍: what a multiple is a multiple of. */
const ratioOf = (lead: string): Measure | undefined =>
  /[是为][^，]{0,12}的[约近超]?$/.test(lead) ? measuredBy(lead) : undefined;

/** 是去年同期的2.3倍 behind 协议投资额320亿元, 是去年的1.6倍 behind 新签约项目86个: the figure before is so many times another. */
function ratioOfBefore(
  { article: { text }, context: { leadStart }, state }: Figure,
  lead: string,
): Measure | undefined {
  if (!/^[是为达](?:\d{2,4}年|[去上]年)?(?:同期|全年)?的[约近超]?$/.test(lead)) return undefined;
  const before = text.slice(Math.max(0, leadStart - 3), leadStart);
  if (/[万亿]元，$/.test(before)) return state.worth;
  return /[个项]，$/.test(before)
    ? { metric: metricOf('project-count'), words: '个数', start: 0, end: 0 }
    : undefined;
}

/** 1—7月只完成53.7% behind 全年投资目标为780亿元: how much of what was aimed at. */
function doneOfAim({ article: { text }, sentence, context: { mention } }: Figure): Measure | undefined {
  const isOfAim = AIM_AND_DONE.test(text.slice(sentence.start, mention.start));
  return isOfAim ? { metric: rate, words: '完成', start: 0, end: 0 } : undefined;
}

const AIM_AND_DONE =
  /(?:目标|任务|计划)(?:任务|投资额?|数|值)?[为是定在]{0,2}(?:约|近|超)?\d[\d.]{0,8}[万亿]?元，[^，。；增降]{0,14}完成了?(?:约|近|超)?$/;

const BEHIND: Partial<Record<QuantityKind, RegExp>> = {
  money:
    /^的?((?:年度|全年)(?:投资)?(?:计划|目标|任务)|总?投资(?![者商方人公局促])|(?:融资|信贷)(?:支持|额度)?|贷款|授信|税收|专项债券?|债券资金)/,
  percent: /^的((?:投资|项目|企业|计划)?\p{Script=Han}{2,4}?(?:率|增速|增幅))(?![先领])/u,
};

/** What a figure is, where nothing before it says so: 125亿元|投资落户, 9亿元|的年度投资计划, 96%|的复工率. */
export function measureBehind(tail: string, kind: QuantityKind): Measure | undefined {
  const words = BEHIND[kind]?.exec(tail)?.[1];
  return words === undefined ? undefined : measureOf(words, kind);
}

/** 完成2.1亿元 behind a sum of investment is investment, too: 年度计划投资5.2亿元，1—4月完成2.1亿元; so is 今年计划完成3亿元. */
function completedOf(lead: string, before: string | undefined): Measure | undefined {
  if (!/investment/.test(before ?? '')) return undefined;
  const toDo = TO_DO.exec(lead);
  const done = toDo ?? DONE.exec(lead);
  if (done === null) return undefined;
  return { metric: toDo ? planned : completed, words: done[0], start: done.index, end: lead.length };
}

/** 今年计划完成20亿元 */
const TO_DO =
  /(?:[今当本明全]年|年内|年度|20\d\d年)(?:度)?(?:计划|拟|预计|安排|打算|准备)(?:完成|干|投)(?:约|近|超过?)?$/;
/** 已累计完成, and what an official says: 上半年已经干了12亿元. */
const DONE =
  /(?:(?:^|已经?|累计|实际|共|仅|只|(?<=[月年季度内路道线桥港运站场业县市区镇乡利通力源造他]|项目))完成|(?:已经?|累计|一?共|才|只|就|仅){0,3}(?:干|投|花|砸)(?:了|完了?|下去了?|进去了?|出去了?))(?:约|近|超过?)?$/u;

/** 比上年的30亿元 behind 固定资产投资26亿元: the same, of another stretch. */
const baseOf = (lead: string, worth: Measure | undefined): Measure | undefined =>
  worth && BASE.test(lead) ? { ...worth, start: 0, end: lead.length } : undefined;

const BASE = /^[比较](?:上年|去年|前年|(?:19|20)\d\d年|“?十[一二三四]五”?(?:时期|期间)?)(?:同期)?的$/;

/** 其中今年完成5亿元 behind 开工以来累计完成产值9亿元: of the same measure, investment apart, of which what is done has a name. */
const partDone = (lead: string, worth: Measure | undefined): Measure | undefined =>
  worth !== undefined && !/investment/.test(worth.metric?.id ?? '') && PART_DONE.test(lead)
    ? { ...worth, start: 0, end: lead.length }
    : undefined;

const PART_DONE =
  /^其中，?(?:[今去当本]年|20\d\d年|[上下]半年|\d{1,2}月份?|一?[一二三四]季度|当月)(?:已|实际|累计)?完成$/;

/** 6月当月完成4.6亿元 behind 上半年完成固定资产投资21亿元: a month of the same. */
const monthDone = (lead: string, worth: Measure | undefined): Measure | undefined =>
  worth !== undefined && /^fixed|sales|revenue/.test(worth.metric?.id ?? '') && MONTH_DONE.test(lead)
    ? { ...worth, start: 0, end: lead.length }
    : undefined;

const MONTH_DONE =
  /^(?:其中，?)?(?:\d{1,2}月(?:份|当月)?|[当本]月|单月|一?[一二三四]季度)(?:已|实际)?(?:完成|实现)(?:约|近|超过?)?$/;

/** 目前到位1.8亿元 behind 拟申请专项债券3.2亿元: how much of the fund told of has come. */
function fundGot(lead: string, fund: string | undefined): Measure | undefined {
  const got = /(安排|到位|获批|下达|发行|发放|投放|放款|提款)(?:约|近|超过?)?$/.exec(lead)?.[1];
  if (fund === undefined || got === undefined || !isDeedAlone(lead)) return undefined;
  const measure = measureOf(fund, 'money');
  return measure && { ...measure, words: got, start: 0, end: lead.length };
}

/** The words that stand for a measure the catalogue does not know: an attribute, what is counted, what stands around. */
export function measureWords(figure: Figure, lead: string, named: string | undefined): string {
  const { lead: own, tail, quantity } = figure.context;
  if (SHORTENED.test(own)) return '';
  if (figure.context.bracketed !== undefined && RESTATED.test(own)) return `${own}${named ?? ''}`;
  const before = trimLead(own).replace(STRETCH_ALONE, ''); // 去年同期是41个
  if (quantity.unit === '分' && (named !== undefined || own === '') && !/[扣加减]/.test(own)) return '得分';
  const around =
    before !== '' && !/^(?:其[余中]|[对把将与])$/.test(before)
      ? before
      : isAside(figure)
        ? ''
        : tail.slice(0, 12);
  if (figure.context.bracketed !== undefined && own.endsWith('完成')) return before; // 某基地（1—8月完成2亿元）
  const thing = quantity.kind === 'duration' ? undefined : named; // 用时 of 仅用时两天为某公司办完
  return (
    attributeOf(lead, quantity.kind)?.words ??
    (figure.share === undefined ? undefined : sharedMeasure(figure.share)) ??
    (figure.share?.item === '' ? figure.share.shared : undefined) ??
    (isDeedAlone(own) && quantity.kind !== 'count' ? trimLead(own) : undefined) ??
    (sizedName(figure.context) === undefined ? undefined : '规模') ??
    deedOf(figure, named) ??
    (quantity.kind === 'money' ? (goalOf(figure) ?? grantOf(own, tail)) : undefined) ??
    thing ??
    around
  );
}

/** 同期, 而2021年分别: when, and nothing that is measured. */
const STRETCH_ALONE = /^而?(?:20\d\d年|[上去前]年)?(?:同期)?(?:则|却|还|分别|各|[是为有])*$/;

/** 年均处理水量 of …三镇分别建站，年均处理水量分别预计为120万吨、80万吨: what the words shared by a list name. */
function sharedMeasure({ shared }: Share): string | undefined {
  const words = (shared.split('，').at(-1) ?? '').replace(
    /(?:分别|各|依次|计划|预计|涉及|是|为|达到?){1,6}$/,
    '',
  );
  return residue(words).length >= 2 && !/方面|领域|影响/.test(words) ? trimLead(words) : undefined;
}

const GOAL =
  /^(?:已|共|占|为|达到?|完成|实现)*((?:全年|年度)(?:预期)?(?:目标|任务|计划){1,2})(?:的|值|数)?$/u;

/** 年度计划 of 完成产值7亿元，为年度计划9亿元的78%: of the output told, and no investment. */
const isPlanOfOther = ({ context: { quantity }, state }: Figure, lead: string): boolean =>
  quantity.kind === 'money' &&
  goalIn(lead) !== undefined &&
  state.worth?.metric !== undefined &&
  !/investment|budget/.test(state.worth.metric.id);

/** 年度目标 of 完成年度目标90亿元的83%: how much of what is told before is aimed at. */
export const goalIn = (lead: string): string | undefined => GOAL.exec(lead)?.[1];

/** 到位资金年度目标 of 到位资金60亿元，完成年度目标90亿元的67% */
function goalOf({ context, state }: Figure): string | undefined {
  const goal = goalIn(context.lead);
  return goal && `${state.sum ?? ''}${goal}`;
}

const GRANT = '(?:奖励|奖补|补助|补贴|资助|补偿|奖金|罚款)';
const GRANTED = new RegExp(`${GRANT}(?=…)|…的?(?:资金)?${GRANT}`);

/** 奖励 of 给予10万元奖励 and 一次性奖励10万元. */
const grantOf = (lead: string, tail: string): string | undefined =>
  GRANTED.exec(`${lead}…${tail}`)?.[0].replace(/^…的?/, '');

/** 210项（打捆后236项）重点项目: the same things, counted in another way. */
const RESTATED = /^\p{Script=Han}{2,6}后$/u;

/** 缩短到 says nothing of what was shortened: that is the subject. */
const SHORTENED = /^(?:[压精]?缩[短减小]?|压减|减少|延长)(?:为|到|至|了)$/;
