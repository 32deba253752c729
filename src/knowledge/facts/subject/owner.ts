/** Whose a part or an effect is: the workshops, jobs and beds told of behind a project are that project's. */
import type { Figure } from '../figure.ts';
import { attributeOf } from '../measure/attribute.ts';
import { type Measure, measureOf } from '../measure/measure.ts';
import type { Head, SentenceState } from '../reading-state.ts';
import { isClassName } from '../role/threshold.ts';
import { pointedAt } from './pointed-at.ts';
import { FINISHED, opensPointing } from './pointer.ts';
import { isSingle, namesProject } from './project.ts';
import { isTaking } from './requisition.ts';
import { namesStage, stageClause } from './stage.ts';
import { residue, trimLead } from './subject.ts';

/** 云溪产业园二期 of 云溪产业园二期总投资9亿元，…建设标准厂房11万平方米: the project the words before tell of. */
export function ownerOf(
  figure: Figure,
  named: string | undefined,
  measure: Measure | undefined,
): string | undefined {
  if (named === undefined) return undefined;
  const whole = INVOLVING.exec(figure.context.lead)?.[1];
  if (whole !== undefined && figure.context.quantity.kind === 'count') return trimLead(whole);
  if (isShareOfCost(figure)) return projectOf(figure.state);
  if (!isPart(figure, named, measure)) return undefined;
  const owner = projectBefore(figure) ?? (isTaking(named) ? figure.state.part?.owner : undefined);
  return owner === undefined || named.includes(owner) || owner.includes(named) ? undefined : owner;
}

/** 云溪镇老旧小区改造|涉及14个小区: works of which is told what they take in. */
const INVOLVING =
  /^(\p{Script=Han}{3,20}(?:改造|工程|项目|建设|治理|提升))(?:共|计划)?(?:涉及|覆盖|包括|惠及)$/u;

/** Keeps what has a total investment, or an investment or a size where no project is told of yet: a project, however its name ends; and a part or effect with whose it is. */
export function noteProject(
  figure: Figure,
  head: Head | undefined,
  measure: Measure | undefined,
  owner: string | undefined,
): void {
  const { state, context } = figure;
  if (head === undefined) return;
  const { kind } = context.quantity;
  const metric = kind === 'money' ? measure?.metric?.id : undefined;
  const isPaid =
    metric === 'investment' && /投[资入]/.test(measure?.words ?? '') && !FUNDS.test(context.lead);
  const isSized = kind !== 'money' && attributeOf(context.lead, kind) !== undefined;
  const isBuilt = metric === 'total-investment' || ((isPaid || isSized) && state.thing === undefined);
  if (isBuilt && isOneProject(head) && !isShareOfCost(figure)) state.thing = head;
  if (owner !== undefined && head === state.head) state.part = { head, owner };
}

/** The project of the sentence; 项目建成后 and 达产后 point to the one told of before it. */
function projectBefore({ state, running, article, sentence, context }: Figure): string | undefined {
  const said = article.text.slice(sentence.start, context.leadStart);
  const stage = stageClause(said); // 一期达产后，年产电机24万台
  if (stage !== undefined) return pointedAt(stage, running.told, state.main?.subject ?? '');
  if (state.thing !== undefined) return projectOf(state);
  const { project, here, only } = running.told;
  const opening = article.text.slice(sentence.start, sentence.start + 12);
  const pointed = POINTS.test(opening) || FITTED.test(opening) || opensPointing(opening);
  return pointed && project !== '' && (here || only) ? project : undefined;
}

/** The one project that the sentence tells of; none where it tells of a class. */
export const projectOf = ({ thing }: SentenceState): string | undefined =>
  thing !== undefined && isOneProject(thing) ? thing.subject : undefined;

const POINTS = new RegExp(
  `^(?:园区|基地)(?:${FINISHED}|计划|将|主要|规划)|^${FINISHED}(?:投[产用运])?(?:后|，)`,
);

/** 电站安装6台机组, 工程配备启闭机8台, 工程需征收土地900亩: what the work told of before is fitted with, or takes. */
const FITTED =
  /^(?:电站|工程|项目|水库|泵站|电厂|水厂|工厂|园区)(?:[共总]|将|拟|计划|规划|设计)?(?:安装|装设|装有|配备|配置|布置|设置|设有|(?:需要?|涉及)[^，。；]{0,4}(?:征[收用地迁]|拆[迁除]|搬迁|移民))/;

/** 新改建农村公路 tells of all that was done. */
const DEED = /^(?:已|累计|计划|新|改|扩)*(?:建|改造|实施|推进|完成|提升|打通|整治|修建|硬化)/;

const isOneProject = ({ subject, kind }: Head): boolean =>
  kind !== 'count' && isSingle(subject) && residue(subject).length >= 4 && !DEED.test(subject);

/** What a project has or brings about: no work of its own, no sum beside the project's, nothing of a place. */
function isPart(figure: Figure, named: string, measure: Measure | undefined): boolean {
  const { context, share, state } = figure;
  const isBeside = context.quantity.kind === 'length' && state.thing?.kind === 'length'; // 高速公路84公里、国省干线291公里
  if (
    isBeside ||
    hasOwnCost(figure) ||
    share !== undefined ||
    context.bracketed !== undefined ||
    namesPlace(figure)
  )
    return false;
  if (context.quantity.kind === 'money' && !FUNDS.test(`${named}${measure?.words ?? ''}`)) return false;
  return !/(?:项目|工程)$/.test(named) && !isClassName(named) && !namesProject(named);
}

/** 滨江绿道12公里、投资3000万元 behind 东湖路投资8000万元: a work beside it, with a size and a cost of its own. */
function hasOwnCost({ context: { mention }, state, article }: Figure): boolean {
  const behind = article.text.slice(mention.end, mention.end + 8);
  return state.thing?.kind === 'money' && /^、(?:总|计划|估算)?投资约?\d/.test(behind);
}

/** 大坝工程9亿元 of 云溪水库总投资12亿元，其中大坝工程9亿元、输水工程3亿元: what one part of the project costs. */
export function isShareOfCost({ context, state, article, sentence }: Figure): boolean {
  if (context.quantity.kind !== 'money' || state.thing === undefined || namesStage(context.lead))
    return false;
  if (state.worth?.metric?.id !== 'total-investment' || measureOf(context.lead, 'money') !== undefined)
    return false;
  const parts = article.text.slice(sentence.start, context.mention.start).split('其中')[1];
  return parts !== undefined && !/[；。]/.test(parts);
}

const FUNDS = /预算内|财政|债|贷款|融资|资金|自筹|补助|产值|税|收入|利润|奖|补贴/;

/** 全县, 甲镇: the clause tells of a place. */
const namesPlace = ({ mentions, context }: Figure): boolean =>
  mentions.some((m) => m.dimension === 'region' && m.start >= context.leadStart && m.end <= context.tailEnd);
