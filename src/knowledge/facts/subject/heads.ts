import type { Phase } from '../../types.ts';
import type { Fact } from '../fact.ts';
import { type Figure, isPlaceName, mentionsOf } from '../figure.ts';
import { isAside } from '../layout/aside.ts';
import type { Context } from '../layout/contexts.ts';
import { attributeOf } from '../measure/attribute.ts';
import type { Head, SentenceState } from '../reading-state.ts';
import type { Running } from '../running.ts';
import { phasesIn } from '../slots/figure-phase.ts';
import { isEffect } from './effect.ts';
import { countOfPlaceBefore, isOfAllAround } from './elided-class.ts';
import { supports } from './fund.ts';
import { headModality } from './head-modality.ts';
import { isFacet, isOneOfThem, nominalClause } from './nominal-clause.ts';
import { nounAfter } from './noun.ts';
import { restNamed } from './object.ts';
import { isOccurrence } from './occurrence.ts';
import { GOT, isOfPlace } from './of-place.ts';
import { isShareOfCost } from './owner.ts';
import { isOfPlaceBefore } from './place-item.ts';
import { openedOn, pointedAt } from './pointed-at.ts';
import { endsAsProject } from './project.ts';
import { isOneOfSources, isSource } from './source-of-money.ts';
import { isOthers, workSpokenOf } from './spoken-of.ts';
import { isStageRun, namesAllStages, stageClause } from './stage.ts';
import { clauseSubject, trimLead } from './subject.ts';

/** 产业园二期总投资9亿元，建设厂房11万平方米: another kind of figure told of the head before. */
export function parentOf({ article, context, state }: Figure): string {
  const { kind } = context.quantity;
  if (kind === 'count' && supports(context, article.text)) return state.fund ?? '';
  if (/^(?:其中，?)?(?:[一二三四五六]|首)期/.test(context.lead)) return state.head?.text ?? ''; // 基地总投资32亿元，一期投资13亿元
  if (
    context.fresh ||
    kind === 'money' ||
    kind === 'percent' ||
    state.head === undefined ||
    state.head.kind === kind
  )
    return '';
  return state.head.text;
}

/** The clause whose subject the figure has: its own, a figureless clause before it, or the one before. */
export function headOf(figure: Figure, named: string | undefined, role: Fact['role']): Head | undefined {
  return named === undefined ? inheritedHead(figure, role) : ownHead(figure, named, role);
}

/** Figures in brackets, changes, shares of a list, sums for each of many, sources of money, who pays the rest and those that something is done with (与12所高校合作) bring up a subject for themselves only. */
const isTransient = ({ context, share, article }: Figure, role: Fact['role']): boolean =>
  context.bracketed !== undefined ||
  role === 'change' ||
  share !== undefined ||
  /^每[^，。；]{1,8}(?:补助|补贴|奖励|奖补|给予|收费)/.test(context.lead) ||
  isSource(context) ||
  restNamed(context) !== undefined ||
  /^(?:与|同|向|给|由)$/.test(article.text.slice(context.leadStart, context.mention.start));

/** 还举行了某某大会签约仪式，: what all that is told next happened at; in 某某项目现场 others may be told of. */
const OCCASION = /(?:会|仪式|活动|论坛)(?:上|中|期间)?，$/;

function ownHead(figure: Figure, named: string, role: Fact['role']): Head {
  const { context, state } = figure;
  if (context.paired && state.head) return state.head;
  const words = `${context.lead} ${context.tail.slice(0, 40)}`.trim();
  const text = /^(?:该|此|这)/.test(words) ? `${words} ${named}` : words;
  const modality = headModality(figure, context.leadStart, context.tailEnd);
  const scene = OCCASION.test(context.scene) ? { scene: context.scene } : {};
  const listed = countOfPlaceBefore(figure, trimLead(context.lead));
  const phases = listed === undefined ? {} : { phases: listed.phases };
  const head: Head = {
    ...newHead(figure, text, named),
    kind: context.quantity.kind,
    modality,
    ...scene,
    ...phases,
  };
  if (isAside(figure)) {
    state.aside = head;
    return head;
  }
  if (context.quantity.kind === 'count') countParts(figure);
  if (context.quantity.kind === 'count') noteWithin(figure, head);
  if (isProgress(head, state.head)) state.progressOf ??= state.head;
  const isOfPlace = isPlaceName(named, figure); // 黄山市 alone: later figures do not inherit it as their subject
  const passes =
    isTransient(figure, role) ||
    isShareOfCost(figure) ||
    isOfPlace ||
    isEffect(figure) ||
    /^[村乡镇县区]$/.test(named);
  if (isOccurrence(figure) || isOneOfThem(context.tail)) inheritedHead(figure, role);
  else if (!isAsideOfHead(figure, named) && (!passes || isFirst(figure, named))) setHead(state, head);
  if (isOfPlace && !isTransient(figure, role)) state.placed = head;
  return head;
}

/** Nothing was told of before; 中央预算内 of 全市争取中央预算内资金9亿元、专项债券7亿元 is no thing that the next sum is of, nor 中央补助 of 中央补助资金2亿元，专项债券1亿元. */
const isFirst = (figure: Figure, named: string): boolean =>
  figure.state.head === undefined &&
  !isOneOfSources(figure) &&
  !(GOT.test(figure.context.lead) && /^(?:中央|国家|上级)(?:预算内|财政)?$/.test(named));

/** Counts that say why, with whom, or what money goes to: of none of these is what follows told. */
const isAsideOfHead = ({ context, article }: Figure, named: string): boolean =>
  HELD_UP.test(named) || MEANS.test(named) || supports(context, article.text);

/** 6个卡在用地上，5个是手续没办完: why some are held up, of which the next are not. */
const HELD_UP = /^(?:卡在|因|受)/;

/** 高峰时现场作业人员1420人，6月完成产值1亿元: with whom something is built does not yield it. */
const MEANS = /(?:作业|施工|参建|现场|管理)\p{Script=Han}{0,4}(?:人员|工人|人数|设备|机械)$/u;

const OF_ALL = /(?:^|[已累计])完成(?:投资|固定资产投资)(?:额|约|近|超过?){0,2}$/;

/** 已开工项目59个, 竣工12个 behind 重点项目73个: how far the class has come, so that what is done is the class's. */
const isProgress = ({ text, kind, modality }: Head, before: Head | undefined): boolean =>
  kind === 'count' &&
  modality === 'actual' &&
  before?.kind === 'count' &&
  /项目$|工程$/.test(before.subject) &&
  (/^(?:目前|现|已|实际){1,3}(?:新?开工|复工|竣工|完工|投产|签约|建成)(?:建设)?(?:项目|工程)?(?: |$)/.test(
    text,
  ) ||
    (/^(?:竣工|完工|投产|建成)$|^(?:项目|工程)(?:已|全部|陆续)?(?:竣工|完工|投产|建成){1,2}(?: |$)/.test(
      text,
    ) &&
      !/签约|引进|招引/.test(before.subject)));

/** 36个项目中，… is divided by what follows, until a class of it is named: 其中新建21个，已开工9个. */
function noteWithin({ context, state }: Figure, head: Head): void {
  if (context.tail.endsWith('中')) state.within = head;
  else if (state.within !== undefined && !head.subject.startsWith(state.within.subject))
    state.within = undefined;
}

/** 尚未开工的|39项|中; of the 四次 of 四次观摩评比中 nothing is a part */
const isWhole = (figure: Figure): boolean =>
  figure.context.quantity.kind === 'count' &&
  figure.context.tail.endsWith('中') &&
  figure.context.lead !== '' &&
  !isOccurrence(figure);

/** 审批时限由80天压缩至45天；组织银企对接会4场，授信23亿元: how long a thing takes has no money. */
const TIME_TAKEN = /(?:时限|时间|时长|期限|周期|天数)$/;

function inheritedHead(figure: Figure, role: Fact['role']): Head | undefined {
  const { context, state, opening } = figure;
  if (isOfPlace(figure)) {
    const head = newHead(figure, context.lead, '');
    setHead(state, head);
    return head;
  }
  if (state.main === undefined && isOthers(figure)) return newHead(figure, context.lead, '');
  const isOfCount = state.head?.kind === 'count' && !context.fresh && !context.commaBefore; // 水利3个|项目总投资2亿元
  const ofWhole = !isOfCount && /(?:^|预计|计划|全部|上述|所有)项目(?:计划)?总投资/.test(context.lead);
  const isRest = /^(?:其余|余下|剩余|剩下)的?$/.test(context.lead);
  if (state.parts > 0 && state.parts < state.whole && state.head !== state.main) state.partsTold = true;
  const partsMeet = state.parts > 0 && state.parts === state.whole && !state.partsTold;
  if (state.main !== undefined && (ofWhole || partsMeet || isRest || isSum(context, state)))
    return state.main;
  if (isAside(figure) && state.aside !== undefined) return state.aside;
  if ((role === 'change' || isOfPlaceBefore(figure)) && state.placed !== undefined) return state.placed;
  if (isWhole(figure)) return ownHead(figure, trimLead(context.lead), role);
  if (isOfAllAround(figure)) setHead(state, newHead(figure, context.lead, ''));
  if (state.progressOf !== undefined && OF_ALL.test(context.lead)) return state.progressOf;
  if (state.within !== undefined && /率[为达]?$/.test(context.lead) && state.head?.modality !== 'planned')
    return state.within;
  const all = allStages(figure);
  const gap = all === undefined ? nominalClause(context.gap) : undefined;
  if (all !== undefined) setHead(state, newHead(figure, all, all));
  if (gap !== undefined && !isTransient(figure, role))
    setHead(state, newHead(figure, gap, pointedFrom(gap, figure) ?? clauseSubject(trimLead(gap))));
  else if (context.fresh && figure.index > 0 && state.main !== undefined) state.head = state.main;
  if (opening !== '' && !isFacet(opening)) state.head ??= newHead(figure, opening, opening);
  const spokenOf = state.head === undefined ? workSpokenOf(figure) : undefined;
  if (spokenOf !== undefined) setHead(state, newHead(figure, spokenOf, spokenOf));
  if (isBareDeed(context) && (state.head === undefined || isOfStretch(figure)))
    state.head = newHead(figure, context.lead, state.head?.subject ?? '');
  if (TIME_TAKEN.test(state.head?.subject ?? '') && context.quantity.kind === 'money') return undefined;
  return (gap === undefined ? ofThing(figure) : undefined) ?? state.head;
}

/** 新开工 of 新开工33个，总投资9亿元, 一季度我们开工了15个，总投资…: the sum is of those, though nothing names them. */
const isBareDeed = ({ lead, tail, quantity }: Context): boolean =>
  quantity.kind === 'count' &&
  nounAfter(tail) === undefined &&
  /(?:签约|开工|复工|竣工|完工|投产|落地)(?:建设)?了?$/.test(lead);

/** 一季度开工了15个 behind another sentence: not all that it told of. */
const isOfStretch = ({ context: { lead, leadStart, mention }, mentions, state }: Figure): boolean =>
  state.main === undefined &&
  lead.endsWith('了') &&
  mentions.some((m) => m.dimension === 'period' && m.start >= leadStart && m.end <= mention.start);

/** 达产后预计年产值: of the plant, whatever part of it was told before. */
const FULL_RUN = /(?:建成|达产|投产|投用|满产|达效)后/;

/** 床位500张，形象进度达60%: how far the hospital has come, and not its beds. */
const HOW_FAR = /(?:形象|工程|建设|施工|总体){1,2}进度/;

/** 安装机组6台，总装机容量90万千瓦: of the station, and not of one of its sets. */
const OF_WORK = /^总装机/;

/** 产业园…，建设厂房9.2万平方米，完成投资2亿元: attributes, and money behind a size or a part of a project, are the project's. */
function ofThing(figure: Figure): Head | undefined {
  const { context, state } = figure;
  const { kind } = context.quantity;
  const thing = state.thing ?? figure.running.before?.thing;
  if (FULL_RUN.test(`${context.gap}${context.lead}`) && thing !== undefined) state.head = thing;
  const isProgress = HOW_FAR.test(context.lead) || (OF_WORK.test(context.lead) && state.thing === undefined);
  if (attributeOf(context.lead, kind) !== undefined && !isProgress) return state.thing;
  if (kind !== 'money' && !isProgress) return undefined;
  const owner = state.part?.head === state.head ? state.part?.owner : undefined;
  if (owner === undefined && isProgress) return undefined;
  if (owner === undefined)
    return isSize(state.head) && !isOwnCost(figure) ? (state.thing ?? sizeOfWhole(figure)) : undefined;
  state.thing ??= newHead(figure, owner, owner);
  return state.thing;
}

/** 云溪电机项目 of 二期投资3亿元，两期全部达产，年产值9亿元: the whole of it, whichever stage was told last; its first stage of 效益测算：一期达产后，年产值5亿元. */
function allStages({ context, state, running, article, sentence }: Figure): string | undefined {
  const clause = stageClause(article.text.slice(sentence.start, context.leadStart));
  if (clause === undefined || !(namesAllStages(clause) || isStageRun(clause))) return undefined;
  return pointedAt(clause, running.told, state.main?.subject ?? '');
}

/** 云溪水厂 of 这项工程去年启动 and of 项目自3月开工以来: the thing told of before. */
const pointedFrom = (gap: string, { running }: Figure): string | undefined =>
  pointedAt(gap, running.told, '');

/** 建设厂房9.2万平方米 */
const isSize = (head: Head | undefined): boolean => head?.kind === 'area' || head?.kind === 'length';

/** 线路 of 线路全长2公里，其中主桥长600米，总投资4亿元: what a whole costs is told behind the size of its part. */
const sizeOfWhole = ({ context, state }: Figure): Head | undefined =>
  isSize(state.main) && /^(?:工程|项目)?总投资/.test(context.lead) ? state.main : undefined;

/** 、投资3000万元 of 东湖路投资8000万元，滨江绿道12公里、投资3000万元: of the work whose size stands before it. */
const isOwnCost = ({ context: { leadStart }, state, article }: Figure): boolean =>
  state.thing?.kind === 'money' && article.text[leadStart] === '、';

/** 累计长达20公里, 总里程58公里 behind the parts of a work are of all of it; not 总长27公里 of 桥梁72座，总长31公里；隧道18座，总长27公里. */
const isSum = ({ lead, quantity: { kind }, fresh }: Context, { head }: SentenceState): boolean =>
  !(head?.kind === 'count' && !fresh && lead.startsWith('总长')) &&
  (kind === 'length' || kind === 'area' || kind === 'volume') &&
  /^(?:累计|合计|共计|总计|总(?=里程|长|面积))/.test(lead);

/** 项目于2021年3月开工。 has no figure, and what the next sentence tells is of that project. */
export function headAbout(sentence: string, facts: readonly Fact[], running: Running): Head | undefined {
  const subject = facts.length === 0 ? openedOn(sentence, running.told) : undefined;
  return subject === undefined
    ? undefined
    : { text: subject, subject, group: ++running.groups, phases: [], modality: 'actual' };
}

function newHead(figure: Figure, text: string, subject: string): Head {
  return {
    text,
    subject,
    group: ++figure.running.groups,
    phases: phasesOf(figure, text),
    modality: 'actual',
  };
}

/** 192个，其中新建77个、续建115个，年度计划投资…: the parts are all of it, so the sum is the whole's. */
function countParts({ context, state }: Figure): void {
  const { number } = context.quantity;
  if (/^其中/.test(context.lead)) state.parts = number;
  else if (state.parts > 0) state.parts += number;
  else state.whole = number;
}

function setHead(state: SentenceState, head: Head): void {
  state.head = head;
  state.placed = undefined;
  state.main ??= head;
  const isClass = head.kind === 'count' && state.thing !== undefined; // 对10条农村公路 done by the work told of
  const isStretch = isSize(state.main) && /^其中/.test(head.text); // 其中高架段长3公里 of a road
  if (endsAsProject(head.subject) && !isClass && !isStretch) state.thing = head;
}

/** Phases a head names itself; a part (其中…) without one has those of its whole. */
function phasesOf(figure: Figure, text: string): readonly Phase[] {
  const own = phasesIn(mentionsOf(text, figure));
  if (own.length > 0) return own;
  const { mentions, sentence, context, state } = figure;
  const earlier = phasesIn(mentions.filter((m) => m.start >= sentence.start && m.end <= context.leadStart));
  return earlier.length > 0 ? earlier.slice(-1) : (state.main?.phases ?? []);
}
