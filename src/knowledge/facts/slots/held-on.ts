/** Events of a stretch that were held on a day: 4月21日，县里举行一季度重大项目集中开工仪式; 一季度…开工仪式4月21日举行. */
import { isPartOfYear } from '../../extract/dimensions/period-arithmetic.ts';
import type { Article, Mention, MentionOf, Period } from '../../types.ts';
import type { Fact } from '../fact.ts';
import { within } from '../mentions-within.ts';

export const EVENT = /集中(?:开工|签约|竣工|开竣工|开（?[^，。；]{1,2}）?工|投产)/;
/** 一季度|重大项目集中开工仪式 */
export const CEREMONY = new RegExp(
  `^[^，。；\\d]{0,16}${EVENT.source}(?:[^，。；\\d]{0,6}(?:仪式|活动|大会|会)|(?=[，。]))`,
);
/** 三季度|重大项目现场推进活动, below a headline of what was begun there. */
export const GATHERING =
  /^[^，。；\d]{0,22}(?:推进|开工|签约|竣工|投产|动员|观摩|拉练)[^，。；\d]{0,6}(?:仪式|活动|大会|会)/;

/** 28日上午，成绩揭晓：甲县96.3分 on a page headed 三季度…评比: the score is of the quarter, and the day is when it was told. */
export function scoredIn(fact: Fact, stretch: Period | undefined): Fact {
  const { period, quantity } = fact;
  if (quantity.unit !== '分' || period?.value.grain !== 'day' || period.value.asOf) return fact;
  if (stretch === undefined || !isPartOfYear(stretch)) return fact;
  return stretch.to <= period.value.from
    ? { ...fact, period: { value: stretch, origin: 'title' }, heldOn: period.value }
    : fact;
}

/** An event, and the day that its sentence says it was held on. */
interface Held {
  readonly stretch: Period;
  readonly day: Period;
  /** Where its sentence begins. */
  readonly at: number;
}

const isDay = (m: Mention): m is MentionOf<'period'> =>
  m.dimension === 'period' && m.period.grain === 'day' && !m.period.asOf;

export const namesEvent = (
  m: Mention,
  text: string,
  events = [CEREMONY, GATHERING],
): m is MentionOf<'period'> =>
  m.dimension === 'period' &&
  isPartOfYear(m.period) &&
  !m.period.asOf &&
  events.some((event) => event.test(text.slice(m.end, m.end + 40)));

/** 上午在经开区举行 */
const HELD =
  /^(?:[上下]午|晚上?)?(?:在[^，。；]{1,20})?(?:隆重|顺利|成功|如期|正式)?(?:举[行办]|召开|启动|拉开)/;

/** 4月21日 of 一季度重大项目集中开工仪式4月21日举行: when they met; what was begun there is of the quarter. */
export const isDayHeld = (text: string, day: Mention, mentions: readonly Mention[]): boolean =>
  isDay(day) &&
  HELD.test(text.slice(day.end, day.end + 34)) &&
  mentions.some(
    (m) => m.end < day.start && namesEvent(m, text) && !/[，。；]/.test(text.slice(m.end, day.start)),
  );

/** The facts of such an event with the day it was held on. */
export function withDayHeld(
  facts: readonly Fact[],
  { sentences, text }: Article,
  mentions: readonly Mention[],
): readonly Fact[] {
  const events = sentences.flatMap((sentence): readonly Held[] => {
    const inside = within(mentions, sentence);
    const event = inside.find((m) => namesEvent(m, text));
    const day = inside.find(isDay);
    const isTold = /举[行办]|召开|启动/.test(text.slice(sentence.start, sentence.end));
    return event !== undefined && day !== undefined && isTold
      ? [{ stretch: event.period, day: day.period, at: sentence.start }]
      : [];
  });
  return events.length === 0 ? facts : facts.map((fact) => withDayOf(fact, events));
}

/** 此次集中开工项目9个, 其中工业5个, 从产业看…: of the event told of before; 目前已开工9个 is not. */
export const OF_EVENT =
  /[本此这][次批场]|集中(?:开|签|竣|投)|现场|仪式|活动[上中]|^在?(?:开工|签约|竣工|投产)的?项目[中里]/;
const GOES_ON = /^(?:其中|[从按][^，。；]{1,12}[看分]，)/;

function withDayOf(fact: Fact, events: readonly Held[]): Fact {
  const { sentence } = fact.layers;
  const isTold = (at: number): boolean =>
    at === fact.sentence.start || OF_EVENT.test(sentence) || GOES_ON.test(sentence);
  if (fact.phases.length === 0) return fact;
  const stretch = fact.event ?? fact.period?.value;
  const held = events.findLast(
    ({ stretch: { from, to }, at }) =>
      at <= fact.span.start && isTold(at) && stretch?.from === from && stretch.to === to && !stretch.asOf,
  );
  return held ? { ...fact, heldOn: held.day } : fact;
}
