import type { Mention } from '../../types.ts';
import { shortName } from './names.ts';

/** Where a place is named: at the head of a clause, or after a word that leads to it. */
const LEADS_TO = /(?:^|[，。；：、“”（\s]|[在到来于赴驻]|落户|说)$/;
/** 五十家|子镇, 三十里|铺乡, 八里|河街道 */
const TOWN_BEHIND = /^[子店铺堡屯庄坪坝营沟岭山河桥湖塘湾集寨关][一-龥]?(?:镇|乡|街道)(?![镇乡])/;
const MACHINE = /^[一-龥]{0,4}(?:机|车|泵|设备|锅炉|风扇|电脑)/;

/** 三台 of a page about 三台县, 七台 of 甲县七台镇: a name, or the head of one, that reads like a count. */
export function spellsPlace(mention: Mention, text: string, places: readonly Mention[]): boolean {
  if (mention.dimension !== 'quantity' || !/^[一二三四五六七八九十]/.test(mention.quantity.text))
    return false;
  if (TOWN_BEHIND.test(text.slice(mention.end, mention.end + 5))) return true;
  if (places.some((m) => m.dimension === 'region' && m.start <= mention.start && mention.end < m.end))
    return true;
  const written = text.slice(mention.start, mention.end);
  const isName = places.some(
    (m) => m.dimension === 'region' && m.candidates.some((place) => shortName(place) === written),
  );
  const before = text.slice(Math.max(0, mention.start - 4), mention.start);
  return isName && LEADS_TO.test(before) && !MACHINE.test(text.slice(mention.end, mention.end + 8));
}
