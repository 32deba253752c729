import { findMentions } from '../../extract/index.ts';
import type { Article, Mention } from '../../types.ts';
import type { Slots } from '../fact.ts';
import { datesPaper, type Figure, isCompared } from '../figure.ts';
import { clauseStart, isAside } from '../layout/aside.ts';
import { isOfItem, isShared, type Share } from '../layout/distribute.ts';
import { isOfNextFigure } from './figure-phase.ts';
import { governingPhase } from './governing-phase.ts';
import { referenceDate } from './reference-date.ts';
import { bracketedRegion } from './region.ts';
import { slotsNamed } from './slots.ts';

/** What the figure's own clause names, and the item of a 分别 list it belongs to. */
export function clauseSlots(figure: Figure, share: Share | undefined): Slots {
  const { context, mentions, page, article } = figure;
  const isComparedWith = isAside(figure) || isBase(figure);
  const from = isComparedWith ? clauseStart(figure) : bracketStart(figure);
  const own = mentions.filter(
    (m) =>
      m.start >= from &&
      m.end <= context.tailEnd &&
      m !== context.mention &&
      !datesPaper(article.text, m) &&
      !isOfNextFigure(m, figure) &&
      (isComparedWith || !isCompared(article.text, m)) &&
      !isSeenBehind(m, figure),
  );
  const item = share?.item.replace(/^([省市县区])$/, '$1级') ?? ''; // 省、市、县重点项目分别…
  const words = `${context.lead}｜${context.tail}｜${item}`;
  const governing = own.some((m) => m.dimension === 'phase') ? undefined : governingPhase(figure);
  const named = withShare(governing ? [governing, ...own] : own, figure, share);
  const read = slotsNamed(words, named, 'clause', page, article.text);
  const slots = { ...read, ...stretchOfItem(share, article) };
  if (context.bracketed === undefined || slots.region !== undefined) return slots;
  const region = bracketedRegion(own, { page, text: article.text });
  return region ? { ...slots, region: { value: region, origin: 'clause' } } : slots;
}

/** 一季度 of 一、二季度分别签约22个、31个: only the last item has the word that makes it a stretch. */
function stretchOfItem(share: Share | undefined, article: Article): Slots {
  const read =
    share === undefined ? [] : findMentions(share.stretch ?? share.item, { today: referenceDate(article) });
  const stretch = read.find((m) => m.dimension === 'period');
  return stretch?.dimension === 'period' && !stretch.period.text.startsWith('当')
    ? { period: { value: stretch.period, origin: 'clause' } }
    : {};
}

/** Inside （…） the clause begins with the words before the bracket: 甲市 of 甲市（104.3%）. */
function bracketStart({ context, article }: Figure): number {
  if (!context.bracketed) return context.leadStart;
  const at = article.text.lastIndexOf(context.bracketed, context.leadStart);
  return at < 0 ? context.leadStart : at;
}

/** Of a 分别 list only the places of the figure's own item, and its stretch and phase, if the items name one each. */
function withShare(
  own: readonly Mention[],
  { mentions, article: { text }, sentence, context }: Figure,
  share: Share | undefined,
): Mention[] {
  if (share === undefined) return [...own];
  const listed = { text, start: sentence.start, end: context.leadStart };
  const ofItem = mentions.filter((m) => isOfItem(m, share, text));
  const isPhased = ofItem.some(({ dimension }) => dimension === 'phase');
  const inItem = isPhased ? ofItem : [...mentions.filter((m) => isShared(m, share, listed)), ...ofItem];
  const told = new Set([share.stretch ? 'period' : 'region', ...ofItem.map((m) => m.dimension)]);
  return [...own.filter((m) => !told.has(m.dimension)), ...inItem];
}

/** 比“十三五”实际完成365亿元增长…: the stretch compared with is this figure's own. */
const isBase = (figure: Figure): boolean =>
  /^[比较][^，]*(?:(?<![多少])完成|实际|的)$/.test(
    figure.article.text.slice(clauseStart(figure), figure.context.mention.start),
  ) && figure.context.quantity.kind !== 'percentage-point';

/** 今年 of 对12个项目的观摩中感受到今年的变化 is not when they were visited. */
export const isSeenBehind = (m: Mention, { context, article }: Figure): boolean =>
  m.dimension === 'period' &&
  m.start >= context.mention.end &&
  /感受|看到|了解|体会|体现|展[示现]|反映|见证|彰显/.test(article.text.slice(context.mention.end, m.start));

/** 西湾片区10个, 经区8个, 居后两位的甲镇、乙镇: a place that no table knows is not the place told of before. */
const UNREAD =
  /^(?:[\p{Script=Han}]{1,10}(?:园区|开发区|集聚区|新区|片区|镇|乡|街道|工业园)|(?:高|经|高新|经开|临港|临空|综保|保税|保税港|度假|示范|风景|旅游|自贸|试验)区)(?:签约|完成|新?开工|累计|有|为|投资|项目){0,3}$/u;

/** 甲镇 of 乙镇、甲镇得分靠后，分别为…: an item of a list may say more than its place. */
const UNREAD_ITEM = /^[\p{Script=Han}]{1,6}(?:园区|开发区|集聚区|新区|片区|镇|乡|街道)/u;

/** True where the figure's clause or bracket names a place or an office that no table knows. */
export const isUnreadPlace = ({ context }: Figure, share: Share | undefined): boolean =>
  BODY.test(context.bracketed ?? '') || isUnknownPlace(context, share);

/** 县农业农村局（66.5%）、某镇（62.1%）: a body of the page's place, wherever the one before it lies. */
const BODY = /(?:局|委|办|委员会|公司|集团|中心)$/;

const isUnknownPlace = (context: Figure['context'], share: Share | undefined): boolean =>
  share ? UNREAD_ITEM.test(share.item) : UNREAD.test(context.bracketed ?? context.lead);
