import type { Fact } from '../../facts/fact.ts';
import { matchesIn } from '../../matches.ts';

/** 会上, 此次, 活动现场: what is told was done at the event that the page has named before. */
const AT_EVENT = /(?:^|[\s，。；])(?:会上|会议?期间|活动[上中]|仪式上|现场|当天|[此本这]次)/;
const HELD =
  /[^，。；\s]{4,60}(?:会|活动|仪式|论坛|沙龙|展|节)(?:[于在][^，。；]{2,30})?(?:[胜顺]利|隆重|成功)?(?:举行|召开|举办|启动|开幕)/g;
/** No farther above a figure than this its event is named. */
const REACH = 1200;

/** 粤桂产业合作推介会在云溪市举行, the last event held before a figure that is told of one; empty for any other figure. */
export function eventOf({ article: { text }, layers, span }: Fact): string {
  const { head, before } = layers;
  if (!AT_EVENT.test(head) && !(before.endsWith('；') && AT_EVENT.test(before))) return '';
  return matchesIn(text.slice(Math.max(0, span.start - REACH), span.start), HELD).at(-1)?.[0] ?? '';
}

/** 春季 of 2024年春季重大项目集中开工仪式, with which a page opens: when all was begun that it tells no other time of. */
const SEASON = /[春夏秋冬]季(?=[^，。；]{0,12}集中(?:开|签|竣|投))/;
const OPENING = 400;

export function seasonOf({ article: { text }, period }: Fact): string {
  const isTimed = period?.origin === 'clause' || period?.origin === 'sentence';
  return isTimed ? '' : (SEASON.exec(text.slice(0, OPENING))?.[0] ?? '');
}
