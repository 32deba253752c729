import { anyOf } from '../../any-of.ts';
import { inYear, yearOf } from '../../extract/dimensions/period-arithmetic.ts';
import { isWithin } from '../../extract/places.ts';
import type { Mention, Region } from '../../types.ts';
import type { Slots } from '../fact.ts';
import { type Figure, isPassed, mentionsOf } from '../figure.ts';
import type { Share } from '../layout/distribute.ts';
import { isOfOtherItem } from '../layout/items.ts';
import type { Head } from '../reading-state.ts';
import { isOfEconomy } from '../subject/of-place.ts';
import { severalBatches } from './batches.ts';
import { opensElsewhere } from './carried.ts';
import { clauseSlots, isSeenBehind, isUnreadPlace } from './clause.ts';
import { thatDay } from './day.ts';
import { isOfNextFigure, withOwnPhase } from './figure-phase.ts';
import { phaseToldBehind } from './governing-phase.ts';
import { isDayHeld, OF_EVENT } from './held-on.ts';
import { openingScopes } from './opening.ts';
import { inherit, levelNamed, settlePeriod, slotsNamed } from './slots.ts';
import { placedAbove } from './told-above.ts';

/** Slots of the figure's own clause, then of its head, then of what precedes in the sentence, then outer scopes. */
export function slotsOf(figure: Figure, head: Head | undefined, share: Share | undefined): Slots {
  const { page, article } = figure;
  const stretches = earlierPeriods(figure);
  const before = slotsNamed('', stretches, 'sentence', page, article.text);
  const base = slotsNamed('', stretches.filter(isOfItsYear), 'sentence', page, article.text);
  const clause = cutOffBefore(clauseSlots(figure, share), before, figure);
  const inHead = head ? slotsOfHead(head, figure) : {};
  const opening = slotsNamed(figure.opening, openingScopes(figure), 'sentence', page, article.text);
  const outer = withNearerPlace(inherit({}, ...outerScopes(figure, head)), figure, head);
  const slots = settlePeriod(
    inherit(clause, inHead, before, batchesBefore(figure), opening, enlisted(figure), thatDay(figure), outer),
    inherit(base, outer),
  );
  const unread = clause.region === undefined && isUnreadPlace(figure, share);
  const placed = unread ? atPage(slots, figure) : placedAbove(slots, figure);
  const phased = withOwnPhase(inSectionYear(placed, figure), figure, head);
  const told =
    sumsUpBatches(figure) ||
    isDividedByBatch(figure, phased) ||
    isOfYearBefore(phased, figure) ||
    (isOfEconomy(figure) && clause.batch === undefined)
      ? withoutBatch(phased)
      : isOfSeveral(figure)
        ? withoutHeadlineBatch(phased)
        : phased;
  const timed = inStretchOfEvent(told, figure);
  return isOutsideEvent(timed, figure) || isOfWholeList(timed, figure) ? withoutEvent(timed) : timed;
}

/** 1—8月，全县重点项目完成投资9亿元 on a page of 第三批集中开工: of all that the county builds, and not of what was begun. */
const isOfWholeList = ({ phase, batch }: Slots, { article, sentence, context }: Figure): boolean => {
  const said = article.text.slice(sentence.start, context.mention.start);
  return (
    phase?.origin === 'title' &&
    (batch === undefined || batch.origin === 'title' || batch.origin === 'earlier') &&
    ALL_PROJECTS.test(said) &&
    !/集中|[此本这]次|[此本这]批|活动/.test(said)
  );
};

const ALL_PROJECTS =
  /^(?:(?:截至|今年|[上下]半年|前?[一二三四\d]{1,2}(?:个?季度|个月)|\d{1,2}(?:[—–-]\d{1,2})?月(?:份|底|末)?)[^，。；]{0,4}，?)?(?:全|我)[省市县区州](?:共|累计|计划)?(?:实施|安排|谋划|推进|铺排)?的?(?:[省市县]级?)?重[点大](?:建设)?项目/;

/** 截至10月31日，2021年某区共争取资金9亿元: what has come together in the year until then; what is planned in it is of the year. */
function cutOffBefore(clause: Slots, { period: cut }: Slots, { context }: Figure): Slots {
  const year = clause.period?.value;
  if (year?.grain !== 'year' || year.asOf || cut?.value.asOf !== true) return clause;
  const isWithin = year.from < cut.value.to && cut.value.to <= year.to;
  return isWithin && /(?:共|累计|已)(?!计划|安排|谋划)/.test(context.lead)
    ? { ...clause, period: cut }
    : clause;
}

/** 本次集中开工16个 on a page headed 上半年“重头戏”来了 is of the event's quarter; what else the page tells is of the half-year. */
function inStretchOfEvent(slots: Slots, { page, article, sentence, context }: Figure): Slots {
  if (page.event === undefined || slots.period?.origin !== 'title') return slots;
  const before = article.text.slice(sentence.start, context.mention.start);
  return OF_EVENT.test(before) ? { ...slots, period: { value: page.event, origin: 'title' } } : slots;
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

/** 活动开展以来，前期累计签约86个、开工79个: of all the batches so far, not of the headline's; so is what came before: 此前已安排债券3亿元. */
const OF_SEVERAL = anyOf(
  /前期累计|此前(?:已|累计|共){1,2}|历次|历届|历批|[各历]期/,
  /(?:活动(?:开展|启动|实施|举办)|[今去]年|年初|20\d\d年)以来[^。；]{0,20}累计/,
  /(?:[今去]年|20\d\d年)(?:以来)?，?[^，。；]{0,6}?一?共(?:争取|获[批得]|发行|下达)/,
  /累计(?:集中)?(?:签约|新?开工|投产|竣工|争取|获得|获批|发行|下达)/,
);

const isOfSeveral = ({ article, sentence, context }: Figure): boolean =>
  OF_SEVERAL.test(article.text.slice(sentence.start, context.mention.start));

/** 额度12亿元，其中第一批7亿元、第二批5亿元: of all of them, whichever the headline is about; so too where a sentence of its own divides it. */
const isDividedByBatch = ({ article, sentence, context: { tailEnd } }: Figure, { batch }: Slots): boolean =>
  /title|earlier/.test(batch?.origin ?? '') &&
  (DIVIDED.test(article.text.slice(tailEnd, sentence.end)) ||
    (/。$/.test(article.text.slice(tailEnd, sentence.end)) &&
      DIVIDED_NEXT.test(article.text.slice(sentence.end, sentence.end + 16))));

/** 第一批, 首批; 一期 is a stage of a project. */
const ONE_BATCH = '(?:第[一二三四五六七八九十\\d]{1,3}[期批轮]|[首一二三四五六][批轮])';
const DIVIDED = new RegExp(`，其中，?${ONE_BATCH}`);
const DIVIDED_NEXT = new RegExp(`^(?:其中|[^，。；]{2,8}中)，?${ONE_BATCH}`);

/** 去年，全市集中开工132个: of no batch of this year, which the headline is about. */
const isOfYearBefore = ({ batch, period }: Slots, { article: { publishedOn } }: Figure): boolean =>
  /title|earlier/.test(batch?.origin ?? '') &&
  period !== undefined &&
  publishedOn !== undefined &&
  !/title|page/.test(period.origin) &&
  period.value.to <= `${publishedOn.slice(0, 4)}-01-01`;

/** 第一批19亿元…，第二批21亿元…，共支持项目40个: of all that the sentence tells of; 加上第一批2亿元，今年已累计获得6亿元: of both. */
function sumsUpBatches({ article, mentions, sentence, context }: Figure): boolean {
  const said = article.text.slice(sentence.start, context.mention.start);
  const before = article.text.slice(Math.max(0, sentence.start - 200), context.mention.start);
  if (OF_ALL_BATCHES.test(said)) return !isRoundOfPlace(said, before);
  if (!/^(?:[总一]?共|合计|累计|总计)|^[^，。；\d]{0,8}累计/.test(context.lead)) return false;
  const told = mentions.flatMap((m) =>
    m.dimension === 'batch' && m.start >= sentence.start && m.end <= context.leadStart
      ? [m.batch.ordinal]
      : [],
  );
  const isAdded = article.text.slice(sentence.start, context.leadStart).includes('加上');
  return new Set(told).size > (isAdded ? 0 : 1);
}

/** 三期共签约项目31个 behind what each of the three has brought */
const OF_ALL_BATCHES =
  /(?<![第前\d一二三四五六七八九十园厂])[两二三四五六七八九十]{1,2}[期批](?:项目|活动)?(?:一?共|总共|合计)(?:签约|开工|投产|竣工|纳入|实施|推进|有)/;

/** 东山县十三期共签约项目8个 calls the round without 第; 全县三期 sums up, and so does what has come about 以来 or follows the counts of two rounds. */
const isRoundOfPlace = (said: string, before: string): boolean =>
  /(?:^|[^全我本])[县市区旗州][两二三四五六七八九十]{1,2}[期批](?:项目|活动)?(?:一?共|总共|合计)/.test(
    said,
  ) &&
  !/以来|累计/.test(said) &&
  new Set(Array.from(before.matchAll(ROUND_COUNTED), ([, round]) => round)).size < 2;

/** 第一期 of 第一期签约项目9个 */
const ROUND_COUNTED = /(第[一二三四五六七八九十\d]{1,3}[期批]|首[期批])[^，。；\d]{0,12}\d{1,4}个/g;

function withoutBatch({ batch: _batch, ...rest }: Slots): Slots {
  return rest;
}

function withoutHeadlineBatch(slots: Slots): Slots {
  const { batch, ...rest } = slots;
  return batch?.origin === 'title' ? rest : slots;
}

/** 二季度末 beneath 2026年重点工作 is of the year the heading names. */
function inSectionYear(slots: Slots, { outer }: Figure): Slots {
  const { period } = slots;
  const section = outer.heading.period;
  if (period === undefined || section?.origin !== 'heading' || section.value.grain !== 'year') return slots;
  if (!/clause|sentence/.test(period.origin) || period.value.yearGiven || period.value.grain === 'years')
    return slots;
  const year = yearOf(section.value.from);
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
      !isDayHeld(article.text, m, mentions) &&
      !article.text.slice(m.end, context.leadStart).includes('。”') && // “一季度开工了15个。”县长说，产业园总投资6亿元
      !isOfOtherItem(article.text, sentence, m, context.mention.start),
  );

/** Not 去年同期, which is told of the stretch before it. */
const isOfItsYear = (m: Mention): boolean => m.dimension === 'period' && m.period.lastYear !== true;

/** 前五期“三个一批”活动中，全县签约31个，已开工27个: they hold for the sentence until it names another batch. */
function batchesBefore({ article, sentence, mentions, context }: Figure): Slots {
  const isBatch = (m: Mention): boolean =>
    m.dimension === 'batch' && m.start >= sentence.start && m.end <= context.leadStart;
  const last = mentions.findLast(isBatch);
  const from = Math.max(sentence.start, (last?.start ?? sentence.start) - '一期至'.length);
  const batch = severalBatches(article.text.slice(from, Math.max(from, context.mention.start)));
  return batch ? { batch: { value: batch, origin: 'sentence' } } : {};
}

/** 列入省级清单的，签约3个、开工5个，总投资分别为…: all that the sentence tells is of that list. */
const ENLISTED = /^(?:其中，?)?[被已]?(?:纳入|列入|入选|进入)[^，。；]{1,30}/;

function enlisted({ article, sentence }: Figure): Slots {
  const opening = ENLISTED.exec(article.text.slice(sentence.start, sentence.start + 50))?.[0];
  const level = opening && levelNamed(opening);
  return level ? { level: { value: level, origin: 'sentence' } } : {};
}

/** With the page's own place. */
function atPage(slots: Slots, { outer }: Figure): Slots {
  const { region: _region, ...rest } = slots;
  return inherit(rest, pick(outer.page));
}

/** 其中…, 按领域分…, 签约项目中…, “开工一批”中…: the sentence goes on with what the one before told of. */
const CONTINUES =
  /^(?:其中|按|从|分|此外|目前|截至|同期|至此|该|这(?:[一个]|\d)|项目(?:建成|达产|总投资|占地|位于|分)|建成后|达产后|投产后|[^，。；]{0,14}(?:项目|工程|企业|一批”?)(?:中|里(?!程))|[^，。；]{0,8}(?:看|分)[，：])/;

/** A sentence with a subject of its own takes no phase, no list (unless it counts again what is on it) and no project's place over from the one before; the items that ； joins go on as the first does. */
function outerScopes(figure: Figure, head: Head | undefined): readonly Slots[] {
  const { outer, state, article, sentence, running } = figure;
  const { earlier, heading } = outer;
  const words = article.text.slice(sentence.start, sentence.start + 30);
  const here = figure.mentions.find((m) => m.dimension === 'region' && m.start >= sentence.start);
  const place = here?.dimension === 'region' ? here.candidates[0] : undefined;
  if (opensElsewhere(words, place, earlier.region?.value)) return [heading, outer.page];
  const opening = article.text.slice(running.family, running.family + 30);
  const inherits = state.main === undefined && (head === undefined || head === state.head);
  const goesOn = inherits || running.dividing || CONTINUES.test(words) || CONTINUES.test(opening);
  const { phase: _phase, level, ...unlisted } = earlier;
  const isAhead = AHEAD.test(words);
  const ownSubject = running.again && level ? { ...unlisted, level } : unlisted;
  const { region, ...kept } = goesOn && !isAhead ? earlier : ownSubject;
  const passes = head !== undefined && region !== undefined && liesElsewhere(head, region.value, figure);
  const placed = region && !passes && (goesOn ? isMeant(words, region.value) : !running.before?.passing);
  return [placed ? { ...kept, region } : kept, heading, outer.page];
}

/** 前期项目9个 behind 新开工项目20个；: of a stage that no earlier one is. */
const AHEAD = /^(?:前期|储备|谋划|预备)(?:类|工作)?(?:项目|工程)/;

/** 乙县至丙县高速 behind 甲县大桥长1公里；: its name has other places than the one told of before. */
function liesElsewhere({ text }: Head, told: Region, figure: Figure): boolean {
  const named = mentionsOf(text, figure).flatMap((m) => (m.dimension === 'region' ? [m.candidates] : []));
  return (
    /；$/.test(figure.running.before?.text ?? '') &&
    named.some((places) => places.length > 0) &&
    named.every((places) => !places.some((place) => isWithin(place, told) || isWithin(told, place)))
  );
}

/** 该县 is no province told of before it. */
function isMeant(words: string, { level, name }: Region): boolean {
  const pointed = /^该([省市县区])/.exec(words)?.[1];
  if (pointed === undefined) return true;
  return name.endsWith(pointed) || (pointed === '市' && level === 'prefecture');
}

/** A place told earlier in the sentence beats one of an earlier sentence; the page's own stays, unless all the places of one around it are summed up. */
function withNearerPlace(outer: Slots, figure: Figure, head: Head | undefined): Slots {
  const { mentions, context, sentence, page, article } = figure;
  const above = inherit(figure.outer.earlier, figure.outer.heading, figure.outer.page).region;
  const earlier = mentions.filter(
    (m) => m.dimension === 'region' && m.start >= sentence.start && m.end <= context.leadStart,
  );
  const named = (places: readonly Mention[]): Slots =>
    pick(slotsNamed('', places, 'sentence', page, article.text));
  if (SUMS_UP.test(head?.text ?? context.lead)) {
    const all = earlier.filter(({ end }) => ALL_PLACES.test(article.text.slice(end, end + 8)));
    return inherit(named(all), outer);
  }
  if (above === undefined || page.regions.some((r) => r.code === above.value.code)) return outer;
  return inherit(named(earlier.filter((m) => m.dimension === 'region' && m.candidates.length > 0)), outer);
}

/** 全市13个县市区同步开工，共开工…: of all of them. */
const SUMS_UP = /^(?:[总一]?共|合计|累计|总计)/;
const ALL_PLACES = /^(?:\d{1,2}|各)个?(?:市州|[市县]、?[市县]?[、（]?区?|区县|乡镇)/;

const pick = ({ region }: Slots): Slots => (region ? { region } : {});
