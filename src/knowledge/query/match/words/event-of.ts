import type { Fact } from '../../../facts/fact.ts';
import { matchesIn } from '../../../matches.ts';

/** 会上, 此次, 活动现场, 大会共签约: what is told was done at the event that the page has named before. */
const AT_EVENT =
  /(?:^|[\s，。；])(?:会上|会议?期间|活动[上中]|仪式上|现场|当天|[此本这]次|(?:大|推介|签约|洽谈|对接|恳谈|展销|博览|交易)会(?=上|期间|共|现场|集中|签|达成|涉及|促成))/;
const HELD =
  /[^，。；\s]{4,60}(?:会|活动|仪式|论坛|沙龙|展|节)\s?(?:[于在][^，。；]{2,30})?(?:[胜顺]利|隆重|成功)?(?:举行|召开|举办|启动|开幕)/g;
/** No farther above a figure than this its event is named. */
const REACH = 1200;

/** 粤桂产业合作推介会在云溪市举行, the last event held before a figure that is told of one; empty for any other figure. */
export function eventOf({ article: { text }, layers, span, family, quantity }: Fact): string {
  const { head, before, own } = layers;
  const lasting = before.endsWith('；') ? before : (OPENS_AT_EVENT.exec(before)?.[0] ?? '');
  const told = [head, lasting, wholeOf(text, family)];
  const isAtEvent =
    (PEOPLE.test(quantity.unit) && ATTENDS.test(own)) ||
    TAKES_PART.test(layers.sentence) ||
    told.some((words) => AT_EVENT.test(words));
  if (!isAtEvent) return '';
  return matchesIn(text.slice(Math.max(0, span.start - REACH), span.start), HELD).at(-1)?.[0] ?? '';
}

/** 云溪县组团参展，现场签约项目9个 */
const TAKES_PART = /(?:组团|抱团|率团|携[^，。；]{2,20})(?:参展|参会|亮相|赴会)|参展[^，。；]{0,6}，/;
/** 签约仪式上，各镇依次登场。 before what each of them signed. */
const OPENS_AT_EVENT = /^[^，。；]{0,16}(?:仪式|大会|活动|推介会|洽谈会|博览会)上，/;

/** 茶博会 of a headline, behind the full name of the fair (国际茶叶博览会) that a figure is told of. */
export function shortNameOfEvent(fact: Fact): string {
  const short = SHORT_EVENT.exec(fact.article.title)?.[0];
  if (short === undefined) return '';
  const event = eventOf(fact);
  return [...short].every((letter) => event.includes(letter)) ? short : '';
}

const SHORT_EVENT = /\p{Script=Han}[博交洽旅展]会/u;

/** 商会代表160余人参加 */
const ATTENDS = /参加|出席|参会|与会|到场|到会|莅会/;
const PEOPLE = /[人名位]$|人次/;

/** 大会共签约20个项目。 before 其中工业8个；农业5个: the sentence that such a list divides. */
function wholeOf(text: string, family: number): string {
  if (!text.startsWith('其中', family)) return '';
  return /[^。\n]*[。\n]+$/.exec(text.slice(Math.max(0, family - 120), family))?.[0] ?? '';
}

/** 春季 of 2024年春季重大项目集中开工仪式, with which a page opens: when all was begun that it tells no other time of. */
const SEASON = /[春夏秋冬]季(?=[^，。；]{0,12}集中(?:开|签|竣|投))/;
const OPENING = 400;

export function seasonOf({ article: { text }, period }: Fact): string {
  const isTimed = period?.origin === 'clause' || period?.origin === 'sentence';
  return isTimed ? '' : (SEASON.exec(text.slice(0, OPENING))?.[0] ?? '');
}
