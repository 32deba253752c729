import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { isOfThisEvent } from './period/event.ts';

/** 已经, 实际 refuse plans; a plan asked for prefers plans. */
export function modalityFit(frame: Frame, target: Target, fact: Fact): number {
  const planned = fact.modality !== 'actual';
  const { own } = fact.layers;
  const ahead = NEEDED.test(own) || (frame.phases.length > 0 && PHASE_AHEAD.test(own));
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

/** 计划于2024年10月投产: a sum that is settled, of a thing that is not. */
const PHASE_AHEAD = /(?:计划|拟|将|预计|力争)[^，；。计拟将预力]{0,12}(?:投产|开工|竣工|建成|签约|复工)/;

/** 需搬迁120户: what is to be done, not what is done. */
const NEEDED = /(?<![所急])需(?!求)|须/;

/** 年内计划改造41个, 要全部开工: ahead by its own words, whatever it is taken for. */
const AHEAD = /计划|拟|预计|力争|要(?:全部|完成)|设计(?![城院馆师])/;
export const BEHIND = /已|累计|实际/;

/** 完成居民意见征询60台 is not 装好60台. */
const STEP_BEFORE = /征[求询]|意见|审[批查]|申[请报]|备案|公示|招标|勘[察测]|[签立]项|开工/;

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

/** 9月底前80个项目全部完工, of a page of March: so many are to be. */
const isByDeadline = ({ quantity, layers, period, phase, article }: Fact): boolean =>
  quantity.kind === 'count' &&
  phase?.origin === 'clause' &&
  /[底末月日年]前/.test(layers.own) &&
  !BEHIND.test(layers.own) &&
  (period?.value.to ?? '') > (article.publishedOn ?? '9');

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
