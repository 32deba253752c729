/** What a figure is of: the thing its own clause names, the project it points back to, or nothing. */
import type { QuantityKind } from '../types.ts';
import type { Figure } from './figure.ts';
import { type Measure, measuredBy, measureOf } from './measure.ts';
import { attributeOf } from './measure-attribute.ts';
import type { Head } from './reading-state.ts';
import { namesSubject, trimLead } from './subject.ts';
import { nounAfter, servedAfter, subjectAfter } from './subject-noun.ts';
import { namesStage, pointedAt, toldAfter } from './subject-project.ts';

/** The thing a figure names as its own subject, if any. */
export function subjectOf(figure: Figure, lead: string): string | undefined {
  const { context, share } = figure;
  const { kind } = context.quantity;
  const measure = measureOf(lead, kind);
  if (share !== undefined) return isMeasure(share.item, kind) ? undefined : share.item;
  const before = wordsBefore(figure, lead, measure);
  if (context.bracketed !== undefined && !namesSubject(before)) return context.bracketed;
  const behind =
    capacityName(figure) ??
    subjectAfter(context.tail) ??
    sharedNoun(figure) ??
    (kind === 'duration' ? servedAfter(context.tail) : undefined) ??
    (kind === 'count' ? countedIn(figure) : undefined);
  const pointed = kind === 'count' ? undefined : backReference(figure, lead);
  return behind ?? (namesSubject(before) && pointed === undefined ? trimLead(before) : pointed);
}

/** 总投资 of 项目个数、总投资分别是上年的1.9倍、2.1倍: an item that is no thing. */
const isMeasure = (item: string, kind: QuantityKind): boolean =>
  (measureOf(item, kind) ?? (kind === 'multiple' ? measuredBy(item) : undefined)) !== undefined;

/** Figures that say how much a plant makes. */
const CAPACITIES: readonly QuantityKind[] = ['mass', 'volume', 'energy', 'power', 'count'];

/** 云溪餐盒项目 of 云溪年产8亿套餐盒项目, 松岭果汁项目 of 松岭30万吨果汁项目: a name that has its capacity in it. */
function capacityName({ context: { quantity, lead, tail } }: Figure): string | undefined {
  const item = lead.split('、').at(-1) ?? '';
  const noun = /^[^的，。；、\s]{1,20}?(?:项目|工程|基地|生产线)/.exec(tail)?.[0];
  const makes = quantity.kind === 'count' ? /[年日]产$/.test(item) : /^\p{Script=Han}{2,6}$/u.test(item);
  if (noun === undefined || !makes || !CAPACITIES.includes(quantity.kind)) return undefined;
  return `${trimLead(item.replace(/[年日]产$/, ''))}${noun}`;
}

/** What is counted; 项目 alone is of the class that the sentence counts as a whole: 工业项目35个，…等12个项目投产. */
function countedIn(figure: Figure): string | undefined {
  const noun = nounAfter(figure.context.tail);
  return noun === undefined ? undefined : (wholeOf(noun, figure)?.subject ?? noun);
}

/** The class of the same bare noun that the sentence, or the one that ； joins it to, has counted as a whole. */
export function wholeOf(noun: string, { state, running }: Figure): Head | undefined {
  const told = state.main ?? (/[；;]$/.test(running.before?.text ?? '') ? state.head : undefined);
  const isBare = /^(?:项目|工程|企业)$/.test(noun);
  return isBare && told?.kind === 'count' && told.subject.endsWith(noun) ? told : undefined;
}

/** 电池项目 of 总投资6亿元、占地200亩的电池项目: the next figure's 的 phrase names both. */
function sharedNoun({ article, context: { mention } }: Figure): string | undefined {
  const next = /^[余多]?、[^，。；、的]{2,24}?\d[^，。；、的]{1,8}(的[^，。；、（]{3,40})/.exec(
    article.text.slice(mention.end, mention.end + 80),
  );
  return next === null ? undefined : subjectAfter(next[1] as string);
}

/** The lead up to the measure it names; an attribute with nothing before it is all there is to name. */
function wordsBefore({ context }: Figure, lead: string, measure: Measure | undefined): string {
  if (measure !== undefined) return lead.slice(0, measure.start);
  const before = lead.slice(0, attributeOf(lead, context.quantity.kind)?.start);
  return namesSubject(before) ? before : lead;
}

/** 该项目, 项目 and 一期: of the project told of in this sentence or before it. */
function backReference(
  { context, article, sentence, running, state }: Figure,
  lead: string,
): string | undefined {
  const told = toldAfter(article.text.slice(sentence.start, context.leadStart), running.told);
  const subject = state.main?.subject ?? '';
  const stage = context.gap.split(/[，；。]/).findLast(namesStage); // 一期项目已投产，年产值…
  return (
    pointedAt(lead, told, subject) ?? (stage === undefined ? undefined : pointedAt(stage, told, subject))
  );
}

const DEED =
  /^(?:已|累计|共|计划|将|拟|可|并)*(?:完成|新建|改造|建设|铺设|敷设|开挖|浇筑|架设|修建|改建|扩建|硬化|整治|治理|疏浚|拆除|征收|征用|绿化|安装|打通|掘进)/;

/**
 * The thing told of before stays the subject of a deed done for it (大道延伸工程自3月开工以来，已完成路基5.2公里)
 * and of how it is divided (分两期建设).
 */
export function isOfHead({ context }: Figure, lead: string): boolean {
  const { kind, unit } = context.quantity;
  if (/^[期批步]$/.test(unit)) return true;
  if (kind === 'count' || kind === 'money' || kind === 'percent' || !DEED.test(lead)) return false;
  return /(?:项目|工程|公路|水库|大桥|园|厂)[^，]{0,14}，$/.test(context.gap);
}

/** 民生项目 of the heading 二、民生项目, 云溪小学扩建工程 of 1.云溪小学扩建工程; empty for 三、存在问题. */
export function headingSubject(heading: string): string {
  const words = (heading.split(' ').at(-1) ?? '').replace(
    /^(?:[一二三四五六七八九十\d]+[、.是要]|（[一二三四五六七八九十\d]+）)/,
    '',
  );
  return /(?:项目|工程|企业|类|产业园|基地|中心|水库|公路|大桥|学校|医院)$/.test(words)
    ? trimLead(words)
    : '';
}
