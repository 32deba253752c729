import type { MentionOf, Quantity, Span } from '../../types.ts';
import {
  beforeBracket,
  captionOf,
  dropFirstClause,
  lastBoundary,
  nextBoundary,
  nextClause,
  openBracket,
  withoutJoint,
  withoutPointer,
  withoutRemarks,
} from './clauses.ts';
import { summedUp } from './summed-up.ts';

export type QuantityMention = MentionOf<'quantity'>;

/** A figure of a sentence with the words around it; offsets are those of the article's text. */
export interface Context {
  readonly mention: QuantityMention;
  readonly quantity: Quantity;
  /** Words between the last boundary (，；：。 or the figure before) and this one. */
  readonly lead: string;
  readonly leadStart: number;
  /** Words after it, up to the next boundary or figure. */
  readonly tail: string;
  /** The next clause, when it only says what is done with the sum: 对330国道…进行大修. */
  readonly after: string;
  /** Words before the first figure of the list it stands in, when that figure's noun follows it. */
  readonly list: string;
  /** Words before the last ： of the sentence: 年度计划投资安排为：基础设施约900亿元，产业约…. */
  readonly caption: string;
  /** Clauses without a figure that stand between the last figure and this clause. */
  readonly gap: string;
  /** The gap, also for later figures of the same clause: 某银行代表表示 for 5年 and for 200亿元. */
  readonly scene: string;
  /** End of the tail in the text. */
  readonly tailEnd: number;
  /** Inside （…）: the words just before the bracket. */
  readonly bracketed?: string;
  /** A ， stands between the figure before and this one. */
  readonly commaBefore: boolean;
  /** A 。 or ； stands between the figure before and this one. */
  readonly fresh: boolean;
  /** Second of a pair about one thing: 4个总投资30.5亿元的重大项目, 总投资21.2亿元的6个重点项目. */
  readonly paired: boolean;
}

/** The words around each figure of a sentence. */
export function contextsOf(text: string, sentence: Span, quantities: readonly QuantityMention[]): Context[] {
  const raw = withTwins(withSlashes(rawContexts(text, sentence, quantities)));
  return withLists(pairUp(withScenes(withBrackets(text, raw))));
}

/** 配套15万千瓦/60万千瓦时储能: two sizes of one thing share what stands before and behind them. */
function withSlashes(contexts: readonly Context[]): Context[] {
  return contexts.map((context, i) => {
    const [before, next] = [contexts[i - 1], contexts[i + 1]];
    if (next?.lead === SLASH) return { ...context, tail: next.tail, tailEnd: next.tailEnd };
    return before !== undefined && context.lead === SLASH
      ? { ...context, lead: before.lead, leadStart: before.leadStart }
      : context;
  });
}

const SLASH = '/';

/** 已打通32条61.5公里, 剩余15条24.8公里, 接待客商42批次260余人次: how many and how much, told in one breath of one thing. */
const withTwins = (contexts: readonly Context[]): Context[] =>
  contexts.map((context, i) => {
    const before = contexts[i - 1];
    return before !== undefined && before.mention.end === context.mention.start && isTwin(before, context)
      ? { ...context, lead: before.lead, leadStart: before.leadStart }
      : context;
  });

const isTwin = ({ quantity: first }: Context, { quantity: second }: Context): boolean =>
  first.kind === 'count' && /^(?:length|area|volume|count)$/.test(second.kind) && first.unit !== second.unit;

/** Figures of one clause share what stands before it. */
function withScenes(contexts: readonly Context[]): Context[] {
  let scene = '';
  return contexts.map((context) => {
    if (context.fresh || context.commaBefore) scene = context.gap;
    return { ...context, scene };
  });
}

/** Figures joined by 、 and 和 share the words before the first of them. */
function withLists(contexts: readonly Context[]): Context[] {
  let first = '';
  return contexts.map((context) => {
    const joined = !context.fresh && context.gap === '' && !context.commaBefore;
    if (!joined)
      first =
        context.quantity.kind === 'count' && context.tail.length >= 2 && !context.tail.startsWith('的')
          ? context.lead
          : '';
    return { ...context, list: joined ? first : '' };
  });
}

/** A count and a sum that share one noun both get it. */
function pairUp(contexts: readonly Context[]): Context[] {
  return contexts.map((context, i) => {
    const before = contexts[i - 1];
    const next = contexts[i + 1];
    if (next === undefined) return { ...context, paired: isSecond(contexts[i - 1], context) };
    const pair = opensPair(context, next);
    const measured =
      context.quantity.kind === 'count' &&
      (/[为达超约]$/.test(context.tail) || EACH_SIZE.test(context.tail)) &&
      next.tail.startsWith('的') &&
      next.gap === '';
    if (!pair && !measured) return { ...context, paired: isSecond(before, context) };
    const noun = next.tail.replace(/^的/, '');
    const isEach = EACH_SIZE.test(context.tail);
    const own = context.quantity.kind === 'count' ? '' : '的';
    const tail = measured && !pair && !isEach ? `${context.tail}${next.tail}` : `${own}${noun}`; // 20台单机容量为2000千瓦的风机
    return { ...context, tail, tailEnd: next.tailEnd, paired: isSecond(before, context) };
  });
}

/** 56台单机容量6.25兆瓦的机组: how big each is, of what stands behind it. */
const EACH_SIZE = /^单\p{Script=Han}{1,6}(?<![为达超约])$/u;

const isSecond = (before: Context | undefined, context: Context): boolean =>
  before !== undefined && (opensPair(before, context) || continues(before, context));

/** 60个区重点项目累计完成投资75亿元: the count's noun is the sum's subject. */
const continues = (count: Context, sum: Context): boolean =>
  count.quantity.kind === 'count' &&
  sum.gap === '' &&
  !sum.fresh &&
  sum.lead.length >= 2 &&
  count.tail.endsWith(sum.lead) &&
  sum.quantity.kind !== 'count';

function opensPair(first: Context, second: Context): boolean {
  if (first.quantity.kind === second.quantity.kind || second.gap !== '' || second.fresh) return false;
  if (first.quantity.kind === 'count')
    return (
      /^[余多]?(?:计划)?(?:总|协议)?投资(?:约|近|超|达)?$/.test(first.tail) && /^[余多]?的/.test(second.tail)
    );
  return /^[余多]?的$/.test(first.tail) && second.quantity.kind === 'count' && second.tail !== '';
}

/** 58个|项目、|总投资241亿元: the noun is of the count. */
const COUNTED_NOUN = /^[^，。；：、\d]{0,6}(?:项目|工程|企业)、(?=[^，。；、]{0,6}投资)/;

/** In 总投资10亿元的甲酒店、总投资5亿元的乙园 the words 甲酒店 belong to the figure before. */
function afterNamed(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  if (between.length > 1 && /(?<![惠涉普])[、和及]$/.test(between)) return to; // 惠及15万人 is a deed
  if (!/^[余多]?的/.test(between)) return from + (COUNTED_NOUN.exec(between)?.[0].length ?? 0);
  const cut = /[、和及与](?=(?:计划)?(?:总)?投资[^、]{0,4}$)/.exec(between);
  return cut === null ? from : from + cut.index + 1;
}

/** 和总投资 of 项目12个和总投资|5亿元, 还有 of 65个项目中还有|11个未入库: said of the figure behind. */
const OF_NEXT = /[和及与](?:计划)?(?:总)?投资$|(?<=[中里])(?:还|仍|尚)有$/;

function rawContexts(text: string, sentence: Span, quantities: readonly QuantityMention[]): Context[] {
  return quantities.map((mention, i) => {
    const before = i > 0 ? (quantities[i - 1] as QuantityMention).end : sentence.start;
    const floor = i > 0 ? afterNamed(text, before, mention.start) : before;
    const ceiling = quantities[i + 1]?.start ?? sentence.end;
    const clause = lastBoundary(text, floor, mention.start);
    const open = openBracket(text, clause, mention.start);
    const leadStart = open === undefined ? clause : open + 1;
    const between = text.slice(floor, clause);
    const context: Context = {
      mention,
      quantity: mention.quantity,
      lead: withoutPointer(withoutJoint(withoutRemarks(text.slice(leadStart, mention.start)))),
      leadStart,
      tail:
        summedTail(text, mention, sentence.end) ??
        text.slice(mention.end, nextBoundary(text, mention.end, ceiling)).replace(OF_NEXT, ''),
      after: nextClause(text, mention.end, sentence.end, quantities),
      caption: captionOf(text.slice(sentence.start, mention.start)),
      gap: i > 0 ? dropFirstClause(between) : between,
      list: '',
      scene: '',
      tailEnd: nextBoundary(text, mention.end, ceiling),
      commaBefore: /[，；：]/.test(text.slice(before, mention.start)),
      fresh: i === 0 || /[。；！？]/.test(between),
      paired: false,
    };
    return open === undefined
      ? context
      : { ...context, bracketed: beforeBracket(text, sentence.start, open) };
  });
}

/** As far as a list of things and their number may reach. */
const LIST_LENGTH = 120;

const summedTail = (text: string, { quantity, end }: QuantityMention, last: number): string | undefined =>
  quantity.kind === 'money' ? summedUp(text.slice(end, Math.min(last, end + LIST_LENGTH))) : undefined;

/** （总投资9亿元，已完成5亿元）: what stands before a bracket holds for all figures in it. */
function withBrackets(text: string, contexts: readonly Context[]): Context[] {
  let [bracketed, end]: [string | undefined, number] = [undefined, 0];
  return contexts.map((context) => {
    const { mention } = context;
    if (text.slice(end, mention.start).includes('）')) bracketed = undefined;
    [bracketed, end] = [context.bracketed ?? bracketed, mention.end];
    return bracketed === undefined || /\d/.test(bracketed) ? context : { ...context, bracketed };
  });
}
