import { isPartOfYear } from '../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { SINCE_BEGUN } from '../../../facts/slots/since-start.ts';
import { namesProject } from '../../../facts/subject/project.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { isOfThisEvent } from './period/event.ts';

/** 计划于2024年10月投产: a sum that is settled, of a thing that is not. */
const PHASE_AHEAD = /(?:计划|拟|将|预计|力争)[^，；。计拟将预力]{0,12}(?:投产|开工|竣工|建成|签约|复工)/;

/** 需搬迁120户: what is to be done, not what is done. */
const NEEDED = /(?<![所急])需(?!求)|须/;

/** 年内计划改造41个, 要全部开工: ahead by its own words, whatever it is taken for. */
const AHEAD = /计划|拟|预计|力争|要(?:全部|完成)|设计(?![城院馆师])/;
const BEHIND = /已|累计|实际/;

/** 完成居民意见征询60台 is not 装好60台. */
const STEP_BEFORE = /征[求询]|意见|审[批查]|申[请报]|备案|公示|招标|勘[察测]|[签立]项|开工/;

/** 全年目标是多少, 油菜籽总产目标, 今年力争完成投资多少: what has come of it is no answer. */
const GOAL =
  /(?:目标|任务)(?:任务|数|值)?(?:[是为定]{0,2})(?:完成投资)?(?:多少|几|什么)|目标[值数]?[呢？。]*$|(?:力争|确保)[^，。？的]{0,8}(?:完成|实现|达到?|[开竣复]工|投产|签约)[^，。？的]{0,8}(?:多少|几)/;
/** 到位资金完成全年目标多少 asks what has come of it. */
const asksHowMuchOfGoal = ({ text }: Frame, { measures, metric }: Target): boolean =>
  (measures.length > 0 || metric?.id === 'completion-rate') &&
  /完成了?(?:全年|年度|年初|[省市县]里?定?|既定)的?目标(?:任务)?的?多少/.test(text);

/** 9月底前支出进度要到多少 */
const TO_REACH = /(?<![主需重首])要(?:达到?|到|升到|提高到)(?:多少|几|百分之几)/;
const GOAL_TOLD = /目标|任务|计划|力争|确保|预期|预计|不低于|以上|达到/;

/** 项目落户，总投资8亿元，产值20亿元: what is told of a project signed or begun is not done yet. */
const isOfPromise = ({ phase, layers: { own } }: Fact): boolean =>
  /^(?:negotiating|signed|landed|started)$/.test(phase?.value ?? '') && !/完成|实现|累计|已|达/.test(own);

/** How little a plan fits a question for what is done. */
const PLAN_FOR_DONE = 0.6;
/** 更换水表2万块 may be done or to be done, beside 水表已更换1万块. */
const UNTOLD = 0.97;

/** 年底前未开工项目不超过2个: how far it may come, not how far it has. */
const isCeiling = ({ quantity, layers, period, article }: Fact): boolean =>
  quantity.bound === 'at-most' &&
  !BEHIND.test(layers.own) &&
  (period?.value.to ?? '') > (article.publishedOn ?? '') &&
  quantity.kind === 'count';

/** 到9月底投了多少, 实际花了多少 ask for what was spent: what a thing costs in all, or in a year, is of no month. */
export function spentFit(
  { period, phases, batch, insistsActual, asksPlan }: Frame,
  { metric }: Target,
  fact: Fact,
): number {
  if (insistsActual && isEstimated(fact)) return 0;
  if (metric?.id !== 'investment') return 1;
  if (insistsActual && NOT_SPENT.has(fact.metric ?? '')) return 0.6;
  if (phases.length > 0 && period?.asOf !== true) return fact.metric === 'investment-completed' ? 0.6 : 1; // 开工几个，投资多少钱
  if (period === undefined || phases.length > 0 || batch !== undefined) return 1;
  if (!asksPlan && period.grain === 'year' && isTotalOfWork(fact)) return 0.4; // 二期今年投多少
  const isSpent = period.asOf === true || isPartOfYear(period);
  return isSpent && NOT_SPENT.has(fact.metric ?? '') ? 0.6 : 1;
}

/** 资金多少，已支出多少: what was spent is asked for by the second alone. */
export const spentAsideFit = (said: string, question: string, { layers: { own }, quantity }: Fact): number =>
  quantity.kind === 'money' && /支出|拨付|支付/.test(own) && SPENDS.test(question) && !SPENDS.test(said)
    ? 0.6
    : 1;

const SPENDS = /支|花|用[了掉出]|拨/;

/** 概算总投资9亿元, and 一期投资4亿元 of 计划总投资9亿元，其中一期投资4亿元, is not what was 实际 spent. */
const isEstimated = ({ quantity, metric, article, sentence, span, layers: { own } }: Fact): boolean =>
  quantity.kind === 'money' &&
  !BEHIND.test(own) &&
  (/概算|估算|预算(?!内)|批复/.test(own) ||
    (metric === 'investment' && SET_OUT.test(article.text.slice(sentence.start, span.start))));

const SET_OUT = /(?:计划|预计|拟|概算|估算)总?投资/;

const isTotalOfWork = ({ metric, subject }: Fact): boolean =>
  metric === 'total-investment' && namesProject(subject);

const NOT_SPENT: ReadonlySet<string> = new Set(['total-investment', 'annual-planned-investment']);

/** 9月底前80个项目全部完工, of a page of March: so many are to be. */
const isByDeadline = ({ quantity, layers, period, phase, article }: Fact): boolean =>
  quantity.kind === 'count' &&
  phase?.origin === 'clause' &&
  /[底末月日年]前/.test(layers.own) &&
  !BEHIND.test(layers.own) &&
  (period?.value.to ?? '') > (article.publishedOn ?? '9');

const SINCE_START = /累计|总共|一共|[开动]工以来|至今/;
const OF_YEAR = /(?:[今当本]年|\d年|年内|年初)[^，。；累]{0,6}完成/;
/** 今年累计投了多少, 2023年上半年一共投了多少: together within a year, not since the start. */
const WITHIN_YEAR = /[今当本]年|年[内初]|年(?:前|全年|[上下]半年|第?[一二三四]季度|1[—-])/;
/** 已完成1.3亿元 behind 今年计划投资2亿元: so much of the year's plan. */
export const PLAN_OF_YEAR =
  /(?:[今当本]年|年度|20\d\d年)[^，。；]{0,4}(?:计划|安排)[^，。；]{0,14}，[^，。；\d]{0,8}完成(?:投资)?$/;
/** 今年完成7亿元，累计完成19亿元; …到8月底已完成1亿元。开工以来累计完成5亿元: the running total is told next. */
const TOTAL_NEXT =
  /^[^。；，\d]{0,4}[，；。](?:自?(?:项目|工程)?(?:[开动]工|开建)以来|至今)?(?:已)?累计(?:已)?完成/;
const NEXT_WITHIN = 24;
/** Told without 累计, a sum of a work may be of the year, and is beside one with it. */
const OF_SOME_TIME = 0.9;

/** 累计投了多少: of 甲工程完成投资7亿元，累计完成投资19亿元 the second, and never 今年完成7亿元. */
export function sinceStartFit(
  question: string,
  { metric, subject, layers: { own }, article, sentence, span, period }: Fact,
): number {
  const isOfStretch = period?.origin === 'clause' || OF_STRETCH.test(own); // 前三季度完成产值9亿元
  if (SINCE_BEGUN.test(question) && isOfStretch && !SINCE_BEGUN.test(own)) return 0;
  if (metric !== 'investment-completed' || !SINCE_START.test(question) || WITHIN_YEAR.test(question))
    return 1;
  const isTotal = /累计|开累|[总一]共|(?<!年初?)以来|至今/.test(own);
  if (!isTotal && TOTAL_NEXT.test(article.text.slice(span.end, span.end + NEXT_WITHIN))) return 0;
  if (isTotal || !namesProject(subject)) return 1;
  return OF_YEAR.test(own) || PLAN_OF_YEAR.test(article.text.slice(sentence.start, span.start))
    ? 0
    : OF_SOME_TIME;
}

const OF_STRETCH = /[今去全当本]年|[月季]度?|半年/;

/** 计划改造多少平方米, 今年要完成多少产值, with no word of what came of it. */
const PLAN_ALONE =
  /(?:计划|拟|打算|(?<![主需重还])要(?=干|做|完成|实现|达到?|到))(?!的|进度)[^，。；占]{0,12}(?:多少|几)/;
const CAME_OF_IT = /已|(?<!要)完成|实际|了(?:多少|几)|占/;
const DONE_DEED = /已(?:经|累计)?[完改建开投拆装支拨发到]|累计完成|实际/;

/** 已完成改造9万平方米 is no answer to 计划改造多少. */
const isDoneOfPlan = (question: string, own: string): boolean =>
  DONE_DEED.test(own) && PLAN_ALONE.test(question) && !CAME_OF_IT.test(question);

/** 第三批集中开工26个 where 今年计划开工多少个 is asked: what one day brought is not what the year is to bring. */
const isOfOneDay = ({ text, batch, period }: Frame, fact: Fact): boolean =>
  batch === undefined &&
  /year/.test(period?.grain ?? '') &&
  PLAN_ALONE.test(text) &&
  !/[此本这]次|集中/.test(text) &&
  isOfThisEvent(fact);

/** 规划建筑面积9万平方米: how large it is to be, where 已建成多少 is asked. */
const SET_DOWN = /规划(?:总|建筑|用地|占地|面积|规模)|设计(?:规模|产能|能力)/;

/** 税收完成多少, 到位资金完成了几个亿 */
const DONE_SO_FAR = /(?<![应需])完成了?(?:多少|几)/;

/** 完成投资多少, 固定资产投资完成多少 with no word of what is aimed at: 要完成63亿元以上 is not done. */
function asksWhatWasDone({ asksTarget, asksPlan, text }: Frame, { metric, measure = '' }: Target): boolean {
  const isDone =
    metric?.id === 'fixed-asset-investment'
      ? text.includes('完成')
      : (metric?.id === 'investment-completed' && measure.includes('完成')) ||
        (metric !== undefined && DONE_SO_FAR.test(text)); // 到位资金完成多少
  return isDone && !asksTarget && !asksPlan && !/要|该|任务|全年|完成率/.test(text);
}

/** 占年度计划百分之几, 任务完成多少了: 力争完成95%以上 is no answer. */
const asksHowFar = ({ text }: Frame, { metric }: Target): boolean =>
  metric?.id === 'completion-rate' && HOW_FAR.test(text);
const HOW_FAR =
  /^(?!.*(?:目标|要|应|该|力争|确保|预期|冲刺|争取|打算|想)).{0,40}占[^，。？]{0,8}计划的?(?:百分之几|多少)/;

/** 目前开工率多少: what it is to come to is no answer. */
const RATE_NOW =
  /(?:目前|现在|眼下|截至|当前|如今)[^，。？]{0,12}率|率(?:目前|现在|眼下)|目前[是为]?(?:多少|几|百分)/;

/** 已经, 实际 refuse plans; a plan asked for prefers plans. */
export function modalityFit(frame: Frame, target: Target, fact: Fact): number {
  const planned = fact.modality !== 'actual';
  const { own } = fact.layers;
  const ahead = NEEDED.test(own) || (frame.phases.length > 0 && PHASE_AHEAD.test(own));
  if (
    fact.modality === 'target' &&
    fact.metric === undefined &&
    target.metric?.id === 'investment' &&
    !frame.asksTarget // 集群迈向80亿元目标 is no investment of anybody's
  )
    return 0;
  if (fact.modality === 'target' && asksWhatWasDone(frame, target)) return 0;
  if (fact.modality === 'target' && asksHowFar(frame, target)) return 0;
  if (fact.modality === 'target' && !frame.asksTarget && !frame.asksPlan && RATE_NOW.test(frame.text))
    return 0;
  if (!planned && GOAL.test(frame.text) && !GOAL_TOLD.test(own) && !asksHowMuchOfGoal(frame, target))
    return 0;
  if (!planned && TO_REACH.test(frame.text) && fact.metric !== 'total-investment') return 0;
  const insists = frame.insistsActual || frame.achieved;
  if (insists && (planned || ahead) && !frame.asksPlan) return 0;
  if (frame.achieved && isOfPromise(fact)) return 0;
  if (target.metric?.id === 'annual-planned-investment') return 1;
  if (frame.asksDone && fact.modality === 'target' && !/争取/.test(own)) return 0; // 共争取到9亿元 is done
  if (frame.asksDone && !planned && frame.phases.length > 0 && isByDeadline(fact)) return 0;
  if (planned && frame.asksFinished) return 0;
  if (frame.asksFinished && STEP_BEFORE.test(own) && !STEP_BEFORE.test(frame.text)) return 0;
  if (frame.asksDone && SET_DOWN.test(own) && !SET_DOWN.test(frame.text)) return 0;
  if (frame.asksDone && BEHIND.test(own)) return planned ? PLAN_FOR_DONE : 1;
  if (frame.asksDone) return planned || AHEAD.test(own) ? PLAN_FOR_DONE : UNTOLD;
  if (frame.asksPlan)
    return planned ? 1 : isDoneOfPlan(frame.text, own) || isOfOneDay(frame, fact) ? 0 : 0.85;
  if (isCeiling(fact)) return frame.asksTarget ? 1 : 0;
  return fact.modality === 'target' ? 0.6 : planned ? 0.93 : 1;
}
