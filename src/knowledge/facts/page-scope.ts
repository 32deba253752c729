import { addDays, isPartOfYear } from '../extract/dimensions/period-arithmetic.ts';
import type { Article, Batch, Mention, MentionOf, Period, Phase, Region } from '../types.ts';
import { within } from './mentions-within.ts';
import { batchNamed, batchSaid, onlyBatch } from './page-batch.ts';
import { isOfOthers, placesHeaded } from './page-digest.ts';
import { atHome, pageRegions } from './page-places.ts';
import { placeSpokenOf } from './page-spoken.ts';
import { placeVisited } from './page-visited.ts';
import { isCorrecting } from './role/correction.ts';
import { CEREMONY, EVENT, GATHERING, namesEvent } from './slots/held-on.ts';
import { isOneStretch } from './slots/one-stretch.ts';

/** What a whole page is about: the scope its figures have when they name none of their own. */
export interface PageScope {
  /** The place the page speaks of, most specific first; others that the headline names follow. */
  readonly regions: readonly Region[];
  /** The county that prints a page about what lies around it: its 我县. */
  readonly printer?: Region;
  readonly period?: Period;
  /** The quarter of its event, where the headline speaks of a longer stretch: 二季度集中开工 of a page headed 上半年. */
  readonly event?: Period;
  readonly batch?: Batch;
  readonly phase?: Phase;
  /** Counties gather on the page, or it is the section of one: its 全市 is the city around a county-level one. */
  readonly ofCounties?: true;
  /** The page takes back what another one said. */
  readonly corrects?: true;
}

/** Reads the scope of a page from its headline, its body and, for the place, from the page's own furniture. */
export function pageScope(
  article: Article,
  mentions: readonly Mention[],
  furniture: readonly Mention[],
  above: string,
): PageScope {
  const titleEnd = article.blocks.filter((b) => b.kind === 'headline').at(-1)?.end ?? 0;
  const title = mentions.filter((m) => m.end <= titleEnd);
  const opening = mentions.filter((m) => m.start >= titleEnd && m.end <= titleEnd + 220);
  const stretches = title.filter((m) => !isOfMeeting(m, article));
  const named = firstOf(stretches, 'period') ?? stretchBelow(article, mentions);
  const visited = placeVisited(article, mentions, { titleEnd, furniture, top: above });
  const regions =
    visited?.regions ??
    pageRegions(atHome(mentions, article.text, titleEnd), titleEnd, {
      body: article.text,
      furniture,
      top: above,
      spoken: placeSpokenOf(article, mentions, titleEnd),
    });
  const headed = placesHeaded(article, mentions, regions);
  const ofSections = headed.length >= 2;
  const event = ofSections ? undefined : stretchOfEvent(opening, article.text, titleEnd);
  const headline = article.text.slice(0, titleEnd);
  const ofMeeting = MEETING.test(headline);
  const isOfOther = named && event && isOfOtherClause(named, event, article.text);
  const period =
    upToMeeting(named?.period, headline, opening) ?? (isOfOther ? event : (named?.period ?? event));
  const ofPage = inWholeSentences(opening, mentions, article.text);
  const phase = onlyPhase(title, article.text);
  const ofMany = ofMeeting || ofSections || regions[0]?.level === 'nation'; // 在甲省，首批…: no batch of the next province
  const batch =
    batchNamed(title, article.text) ??
    (ofMany ? undefined : (onlyBatch(ofPage, article.text) ?? batchSaid(mentions, article.text)));
  return {
    regions: ofSections && headed.some((place) => isOfOthers(place, regions)) ? [] : regions,
    ...(visited?.printer ? { printer: visited.printer } : {}),
    ...(period && !period.lastYear ? { period } : {}),
    ...(named && event && isPassing(named, event, article.text) ? { event } : {}),
    ...(batch ? { batch } : {}),
    ...(phase ? { phase } : {}),
    ...(OF_COUNTIES.test(article.text) ? { ofCounties: true } : {}),
    ...(isCorrecting(article) ? { corrects: true } : {}),
  };
}

/** 1—5月 of 前5个月各县区投资进展：云溪领跑, a second headline below one that names no stretch (项目建设通报（第5期）). */
function stretchBelow({ blocks, text }: Article, mentions: readonly Mention[]) {
  const below = blocks.find(({ kind }, at) => kind !== 'headline' && blocks[at - 1]?.kind === 'headline');
  if (below?.kind !== 'paragraph') return undefined;
  const line = text.slice(below.start, below.end).trim();
  const isHeadline =
    line.length >= 12 &&
    line.length <= 48 &&
    !/[。；！？\d]$|^[（【●]|^[一二三四五六七八九十\d]+[、.]/.test(line);
  const [only, ...others] = within(mentions, below).filter(isStretch);
  const isSum = within(mentions, below).some((m) => m.dimension === 'quantity');
  return isHeadline && !isSum && others.length === 0 ? only : undefined;
}

const isStretch = (m: Mention): m is MentionOf<'period'> =>
  m.dimension === 'period' && isPartOfYear(m.period) && !m.period.lastYear;

/** 各县（市、区）负责人, 先后到9个县（市、区）, 县（市）组第一名: who gathers is of the city around them; 要求各县（市、区）加快 and 在各县（市、区）中率先 are told of it from within. */
const OF_COUNTIES =
  /各县（市、?区）(?:党政|负责|主要|分管|代表|有关|书记|政府主)|[到赴]\d{1,2}个县（市|县（市、?区?）组/;

/** 2024年1月9日|在云溪市第五届人民代表大会第三次会议上 */
const HELD_AT = /^在[^，。；]{2,30}(?:大会|全会|会议|年会|论坛)上?/;
/** What a headline that looks ahead says of a stretch: 盯紧下半年, 大干四季度, 预计年底开通. */
const AHEAD =
  /(?:盯紧|紧盯|冲刺|预计|有望|力争|备战|谋划|迎战|决战|决胜|奋战|鏖战|大战|大干|快干|实干|苦干|抢抓|抓好|抓紧|抢战|布局|部署|展望|打好|赢在|拼)$/;

/** 三季度 of 召开三季度重大项目推进会 is when they met, as long as it is not over: the figures told there are of a stretch before. */
function isOfMeeting(m: Mention, { text, publishedOn }: Article): boolean {
  if (m.dimension !== 'period') return false;
  if (m.period.grain === 'day' && HELD_AT.test(text.slice(m.end, m.end + 40))) return true;
  if (publishedOn === undefined || m.period.to <= publishedOn) return false;
  if (AHEAD.test(text.slice(Math.max(0, m.start - 2), m.start))) return true;
  return (
    /month|quarter/.test(m.period.grain) &&
    /^(?:(?!集中|开工|签约)[^，。；\s]){0,16}(?:推进|调度|动员|部署|现场|工作|例|座谈|点评|讲评)会/.test(
      text.slice(m.end, m.end + 24),
    )
  );
}

/** 1—10月 below 召开10月份调度会, 前三季度 below 三季度推进会: what such a meeting is told is of the year so far. */
function upToMeeting(
  month: Period | undefined,
  headline: string,
  opening: readonly Mention[],
): Period | undefined {
  if (month === undefined || !isOneStretch(month) || !MEETING.test(headline) || EVENT.test(headline)) return;
  const newYear = `${addDays(month.to, -1).slice(0, 4)}-01-01`;
  return opening
    .filter((m) => m.dimension === 'period')
    .map(({ period }) => period)
    .find((period) => !isOneStretch(period) && period.to === month.to && period.from === newYear);
}

/** 2024年第一季度 of 某市2024年第一季度重大项目集中开工仪式在…举行, or of …集中开工，现场…: a page of an event is of its stretch, though its headline names none. */
const stretchOfEvent = (opening: readonly Mention[], text: string, titleEnd: number): Period | undefined => {
  const events = EVENT.test(text.slice(0, titleEnd)) ? [CEREMONY, GATHERING] : [CEREMONY];
  return opening.find((m) => namesEvent(m, text, events))?.period;
};

/** 上半年 of a headline 某县上半年“压轴戏”来了 only praises the event; what is told of that is of the quarter in which it was held. */
const isPassing = ({ period, end }: Mention & { period: Period }, event: Period, text: string): boolean =>
  period.from <= event.from &&
  event.to <= period.to &&
  !(period.from === event.from && period.to === event.to) &&
  /^(?![^，。！；\s]*(?:\d|[开竣复完]工|签约|投产|投资|完成|项目|工程))/.test(text.slice(end, end + 24));

/** 上半年 of a headline 9个项目集中开工 上半年固投增长6% is of its other clause; what the page tells of the event is of that of 三季度集中开工动员会. */
const isOfOtherClause = ({ start }: Mention, event: Period, text: string): boolean => {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start + 1);
  const before = /^(?:.*[\s，；！。])?/su.exec(line)?.[0] ?? '';
  const own = text.slice(start).split(/[\s，；！。]/)[0] ?? '';
  return EVENT.test(before) && !EVENT.test(own) && isOneStretch(event);
};

/** 重点项目暨“三个一批”7月份调度会: they speak of a batch among other things. */
const MEETING = /(?:调度|推进|动员|工作|例行?|座谈|点评|讲评|协调|视频|专题)会|办公会|常务会|会议|通报/;

/** With what ends the sentence that the opening breaks off in: 第一批7个项目、额度6亿元；|第二批8个项目 names both. */
function inWholeSentences(
  opening: readonly Mention[],
  mentions: readonly Mention[],
  text: string,
): readonly Mention[] {
  const last = opening.at(-1);
  if (last === undefined) return opening;
  const end = last.end + (/[。\n]/.exec(text.slice(last.end))?.index ?? 0);
  return [...opening, ...mentions.filter((m) => m.start >= last.end && m.end <= end)];
}

function onlyPhase(title: readonly Mention[], text: string): Phase | undefined {
  const phases = title.flatMap((m) => (isPagesPhase(m, title, text) ? [m.phase] : []));
  return new Set(phases).size === 1 ? phases[0] : undefined;
}

/** 9个项目集中签约 is what a page is about; 复工率达98% is not, nor 新开工20项 behind another figure (完成投资80% 新开工20项). */
function isPagesPhase(m: Mention, title: readonly Mention[], text: string): m is MentionOf<'phase'> {
  if (m.dimension !== 'phase' || /in-rate|negated/.test(m.rule)) return false;
  if (ROSE_OR_FELL.test(text.slice(m.end, m.end + 12))) return false;
  const counted = /^(?:项目)?\d/.test(text.slice(m.end, m.end + 3));
  return !(counted && title.some((other) => other.dimension === 'quantity' && other.end <= m.start));
}

/** 新开工项目减少, 签约额下滑: one of the figures a page tells of, and no more what it is about than the others. */
const ROSE_OR_FELL =
  /^(?:重[点大])?(?:项目|工程)?(?:个数|数量?|总?[量额]|资金)?(?:有所|持续|明显|大幅|仍)?(?:减少|增加|增长|下降|下滑|不足|偏少|回落|放缓)/;

function firstOf<D extends Mention['dimension']>(mentions: readonly Mention[], dimension: D) {
  return mentions.find(
    (m): m is MentionOf<D> =>
      m.dimension === dimension &&
      !m.rule.includes('stage-of-project') &&
      !m.rule.includes('in-organisation'),
  );
}
