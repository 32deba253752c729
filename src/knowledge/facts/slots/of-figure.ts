import { inYear } from '../../extract/dimensions/period-arithmetic.ts';
import { findMentions } from '../../extract/index.ts';
import type { Article, Mention, Region } from '../../types.ts';
import type { Slots } from '../fact.ts';
import { datesPaper, type Figure, isCompared, isPassed, mentionsOf } from '../figure.ts';
import { clauseStart, isAside } from '../layout/aside.ts';
import { isOfItem, type Share } from '../layout/distribute.ts';
import { isOfOtherItem } from '../layout/items.ts';
import type { Head } from '../reading-state.ts';
import { severalBatches } from './batches.ts';
import { thatDay } from './day.ts';
import { isOfNextFigure, withOwnPhase } from './figure-phase.ts';
import { governingPhase, phaseToldBehind } from './governing-phase.ts';
import { isListed } from './listed.ts';
import { opensClause } from './place.ts';
import { referenceDate } from './reference-date.ts';
import { bracketedRegion } from './region.ts';
import { inherit, levelNamed, settlePeriod, slotsNamed } from './slots.ts';

/** Slots of the figure's own clause, then of its head, then of what precedes in the sentence, then outer scopes. */
export function slotsOf(figure: Figure, head: Head | undefined, share: Share | undefined): Slots {
  const { page, article } = figure;
  const clause = clauseSlots(figure, share);
  const inHead = head ? slotsOfHead(head, figure) : {};
  const before = slotsNamed('', earlierPeriods(figure), 'sentence', page, article.text);
  const opening = slotsNamed(figure.opening, openingScopes(figure), 'sentence', page, article.text);
  const outer = withNearerPlace(inherit({}, ...outerScopes(figure, head)), figure);
  const slots = settlePeriod(
    inherit(clause, inHead, before, batchesBefore(figure), opening, enlisted(figure), thatDay(figure), outer),
    inherit(before.period?.value.lastYear ? {} : before, outer),
  );
  const placed = clause.region === undefined && isUnreadPlace(figure, share) ? atPage(slots, figure) : slots;
  const phased = withOwnPhase(inSectionYear(placed, figure), figure, head);
  const told = isOfSeveral(figure) ? withoutHeadlineBatch(phased) : phased;
  return isOutsideEvent(told, figure) ? withoutEvent(told) : told;
}

/** What the words of the head name; not the stretch, once a later one is told of: 去年加装9部，今年加装20部，已建成5部. */
function slotsOfHead(head: Head, figure: Figure): Slots {
  const { page, article } = figure;
  const named = mentionsOfHead(head, figure);
  const slots = withoutSource(slotsNamed(head.text, named, 'clause', page, article.text), head, figure);
  const last = named.findLast(({ dimension }) => dimension === 'period');
  const passed = last !== undefined && earlierPeriods(figure).some((m) => m.start > last.start);
  const { period: _passed, ...rest } = slots;
  return passed ? rest : slots;
}

/** 目前已试生产 of a project that a page of 集中开工 tells of besides: it is none of those started. */
function isOutsideEvent({ phase, batch }: Slots, figure: Figure): boolean {
  const told = phase?.origin === 'title' ? phaseToldBehind(figure) : undefined;
  return told !== undefined && told !== phase?.value && (batch === undefined || batch.origin === 'title');
}

function withoutEvent({ phase: _phase, batch: _batch, ...rest }: Slots): Slots {
  return rest;
}

/** 活动开展以来，前期累计签约86个、开工79个: of the batches before, not of the headline's. */
const OF_SEVERAL = /前期累计|此前累计|历次|历届|历批|活动(?:开展|启动|实施|举办)以来/;

const isOfSeveral = ({ article, sentence, context }: Figure): boolean =>
  OF_SEVERAL.test(article.text.slice(sentence.start, context.mention.start));

function withoutHeadlineBatch(slots: Slots): Slots {
  const { batch, ...rest } = slots;
  return batch?.origin === 'title' ? rest : slots;
}

/** 二季度末 beneath 2026年重点工作 is of the year the heading names. */
function inSectionYear(slots: Slots, { outer }: Figure): Slots {
  const { period } = slots;
  const section = outer.at(-2)?.period;
  if (period === undefined || section?.origin !== 'heading' || section.value.grain !== 'year') return slots;
  if (!/clause|sentence/.test(period.origin) || period.value.yearGiven || period.value.grain === 'years')
    return slots;
  const year = Number(section.value.from.slice(0, 4));
  return { ...slots, period: { ...period, value: inYear(period.value, year) } };
}

/** 中央 of 中央资金和专项债40亿元，已支出30亿元 is where the money comes from, no list of projects. */
function withoutSource(slots: Slots, { text }: Head, { context }: Figure): Slots {
  const { level: _level, ...rest } = slots;
  return text.startsWith(context.lead) || !/资金|债|贷款/.test(text) ? slots : rest;
}

const mentionsOfHead = ({ text }: Head, figure: Figure): Mention[] =>
  mentionsOf(text, figure).filter((m) => !isOfNextFigure(m, figure) && !isSeenBehind(m, figure));

const earlierPeriods = ({ mentions, context, article, sentence }: Figure): Mention[] =>
  mentions.filter(
    (m) =>
      m.end <= context.leadStart &&
      m.dimension === 'period' &&
      !isPassed(article.text, m) &&
      !isOfOtherItem(article.text, sentence, m, context.mention.start),
  );

/** 前五期“三个一批”活动中，全县签约31个，已开工27个: they hold for the sentence until it names another batch. */
function batchesBefore({ article, sentence, mentions, context }: Figure): Slots {
  const isBatch = (m: Mention): boolean =>
    m.dimension === 'batch' && m.start >= sentence.start && m.end <= context.leadStart;
  const from = mentions.findLast(isBatch)?.end ?? sentence.start;
  const batch = severalBatches(article.text.slice(from, Math.max(from, context.leadStart)));
  return batch ? { batch: { value: batch, origin: 'sentence' } } : {};
}

/** 列入省级清单的，签约3个、开工5个，总投资分别为…: all that the sentence tells is of that list. */
const ENLISTED = /^(?:其中，?)?[被已]?(?:纳入|列入|入选|进入)[^，。；]{1,30}/;

function enlisted({ article, sentence }: Figure): Slots {
  const opening = ENLISTED.exec(article.text.slice(sentence.start, sentence.start + 50))?.[0];
  const level = opening && levelNamed(opening);
  return level ? { level: { value: level, origin: 'sentence' } } : {};
}

/** A sentence sets its scope near its start: 记者从某局获悉，今年某市计划…. */
const SCOPE_REACH = 60;

const openingScopes = ({ mentions, context, article, sentence }: Figure): Mention[] =>
  mentions.filter(
    (m) =>
      m.start < sentence.start + SCOPE_REACH &&
      m.end <= context.mention.start &&
      opensScope(m, mentions, article.text) &&
      !isOfOtherItem(article.text, sentence, m, context.mention.start),
  );

/** 西湾片区10个, 居后两位的甲镇、乙镇: a place that no table knows is not the place told of before. */
const UNREAD =
  /^[\p{Script=Han}]{1,10}(?:园区|开发区|集聚区|新区|片区|镇|乡|街道|工业园)(?:签约|完成|新?开工|累计|有|为|投资|项目){0,3}$/u;

/** 甲镇 of 乙镇、甲镇得分靠后，分别为…: an item of a list may say more than its place. */
const UNREAD_ITEM = /^[\p{Script=Han}]{1,6}(?:园区|开发区|集聚区|新区|片区|镇|乡|街道)/u;

const isUnreadPlace = ({ context }: Figure, share: Share | undefined): boolean =>
  BODY.test(context.bracketed ?? '') || isUnknownPlace(context, share);

/** 县农业农村局（66.5%）、某镇（62.1%）: a body of the page's place, wherever the one before it lies. */
const BODY = /(?:局|委|办|委员会|公司|集团|中心)$/;

const isUnknownPlace = (context: Figure['context'], share: Share | undefined): boolean =>
  share ? UNREAD_ITEM.test(share.item) : UNREAD.test(context.bracketed ?? context.lead);

/** With the page's own place. */
function atPage(slots: Slots, { outer }: Figure): Slots {
  const { region: _region, ...rest } = slots;
  return inherit(rest, pick(outer.at(-1) ?? {}));
}

/** 比“十三五”实际完成365亿元增长…: the stretch compared with is this figure's own. */
const isBase = (figure: Figure): boolean =>
  /^[比较][^，]*(?:(?<![多少])完成|实际|的)$/.test(
    figure.article.text.slice(clauseStart(figure), figure.context.mention.start),
  ) && figure.context.quantity.kind !== 'percentage-point';

/** 今年 of 对12个项目的观摩中感受到今年的变化 is not when they were visited. */
const isSeenBehind = (m: Mention, { context, article }: Figure): boolean =>
  m.dimension === 'period' &&
  m.start >= context.mention.end &&
  /感受|看到|了解|体会|体现|展[示现]|反映|见证|彰显/.test(article.text.slice(context.mention.end, m.start));

/** What the figure's own clause names, and the item of a 分别 list it belongs to. */
function clauseSlots(figure: Figure, share: Share | undefined): Slots {
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
  const region = bracketedRegion(own, page);
  return region ? { ...slots, region: { value: region, origin: 'clause' } } : slots;
}

/** 一季度 of 一、二季度分别签约22个、31个: only the last item has the word that makes it a stretch. */
function stretchOfItem(share: Share | undefined, article: Article): Slots {
  const read = share === undefined ? [] : findMentions(share.item, { today: referenceDate(article) });
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
  { mentions, article }: Figure,
  share: Share | undefined,
): Mention[] {
  if (share === undefined) return [...own];
  const inItem = mentions.filter((m) => isOfItem(m, share, article.text));
  const told = new Set(['region', ...inItem.map((m) => m.dimension)]);
  return [...own.filter((m) => !told.has(m.dimension)), ...inItem];
}

/** 其中…, 按领域分…, 签约项目中…: the sentence goes on with what the one before told of. */
const CONTINUES =
  /^(?:其中|按|从|分|此外|目前|截至|同期|至此|该|这[一个]|项目(?:建成|达产|总投资|占地|位于|分)|建成后|达产后|投产后|[^，。；]{0,14}(?:项目|工程)中|[^，。；]{0,8}(?:看|分)[，：])/;

/** A sentence with a subject of its own takes no phase, no list and no project's place over from the one before; the items that ； joins go on as the first does. */
function outerScopes(
  { outer, state, article, sentence, running }: Figure,
  head: Head | undefined,
): readonly Slots[] {
  const [earlier, ...rest] = outer;
  if (earlier === undefined) return outer;
  const words = article.text.slice(sentence.start, sentence.start + 30);
  const opening = article.text.slice(running.family, running.family + 30);
  const inherits = state.main === undefined && (head === undefined || head === state.head);
  const goesOn = inherits || CONTINUES.test(words) || CONTINUES.test(opening);
  const { phase: _phase, level: _level, ...ownSubject } = earlier;
  const { region, ...kept } = goesOn ? earlier : ownSubject;
  const placed = region && (goesOn ? isMeant(words, region.value) : !running.before?.passing);
  return [placed ? { ...kept, region } : kept, ...rest];
}

/** 该县 is no province told of before it. */
function isMeant(words: string, { level, name }: Region): boolean {
  const pointed = /^该([省市县区])/.exec(words)?.[1];
  if (pointed === undefined) return true;
  return name.endsWith(pointed) || (pointed === '市' && level === 'prefecture');
}

/** A place told earlier in the sentence beats one of an earlier sentence; the page's own stays. */
function withNearerPlace(outer: Slots, figure: Figure): Slots {
  const { mentions, context, sentence, page, article } = figure;
  const above = inherit({}, ...figure.outer).region;
  if (above === undefined || page.regions.some((r) => r.code === above.value.code)) return outer;
  const earlier = mentions.filter(
    (m) =>
      m.dimension === 'region' &&
      m.candidates.length > 0 &&
      m.start >= sentence.start &&
      m.end <= context.leadStart,
  );
  return inherit(pick(slotsNamed('', earlier, 'sentence', page, article.text)), outer);
}

const pick = ({ region }: Slots): Slots => (region ? { region } : {});

/** 开工项目中，甲类4个; 从开工项目的领域分布看，甲类4个: what follows are those begun. */
const AMONG =
  /^的?(?:重[大点])?(?:项目|工程)?(?:(?:中|里)|的?[^，。；]{0,8}(?:分布|构成|类型|领域|行业|结构|产业)来?看)，/;

/** A batch, the phase of 开工项目中, or a place that stands first in its clause, holds for what follows in the sentence; 全市 does not. */
function opensScope(m: Mention, mentions: readonly Mention[], text: string): boolean {
  if (m.dimension === 'batch') return true;
  if (m.dimension === 'phase') return AMONG.test(text.slice(m.end, m.end + 24));
  if (m.dimension === 'region' && m.deictic === 'nation') return opensClause(m, text); // 今年，我国将开工…
  if (m.dimension !== 'region' || m.candidates.length === 0 || isListed(m, mentions, text)) return false;
  const before = text[m.start - 1] ?? '\n';
  const afterPeriod = mentions.some((p) => p.dimension === 'period' && p.end === m.start); // 今年甲市计划…
  return afterPeriod || /[，；。：\n\s是看]/.test(before) || (before === '在' && text[m.end] === '，');
}
