import { findMentions } from '../../extract/index.ts';
import type { Citation, Quantity, Value } from '../../types.ts';
import type { ClaimAsked, Claimed } from '../asking/typed/claim/index.ts';
import { wayBefore } from '../asking/typed/claim/way.ts';
import type { Draft } from './draft.ts';
import { boundBehind } from './shown.ts';

/** Says behind each figure whether it is the one that the asker has heard; nothing where the page leaves it open. */
export function withVerdict(found: Draft, { claimed, reworded }: ClaimAsked, now: string): Draft {
  if (found.values.length !== claimed.length) return found;
  let text = found.text;
  let from = 0;
  for (const [i, value] of found.values.entries()) {
    const at = text.indexOf(value.text, from);
    if (at < 0) return found;
    const end =
      at + value.text.length + (boundBehind.exec(text.slice(at + value.text.length))?.[0].length ?? 0);
    const said = reworded ? REWORDED : verdictOn(value, claimed[i] as Claimed, found.citations, now);
    const verdict = said === undefined ? '' : `（${said}）`;
    text = text.slice(0, end) + verdict + text.slice(end);
    from = end + verdict.length;
  }
  return { ...found, text };
}

/** Says behind a day told whether it is the one that the asker has heard; nothing where no such day is told. */
export function withDayVerdict(found: Draft, heard: string): Draft {
  const [first = '', ...lines] = found.text.split('\n');
  const told = dayIn(first);
  const claimed = dayIn(heard);
  if (told === undefined || claimed === undefined) return found;
  const year = told.year ?? (found.citations[0]?.publishedOn ?? '').slice(0, 4);
  const isOtherYear = claimed.year !== undefined && year !== '' && claimed.year !== year;
  const isOtherMonth = told.month !== claimed.month;
  if (!isOtherYear && !isOtherMonth && claimed.day !== undefined && told.day === undefined) return found; // 4月份 of 4月9日
  const isOther = isOtherYear || isOtherMonth || (claimed.day !== undefined && told.day !== claimed.day);
  const verdict = isOther ? '与所问的日期不一致' : '与所问的日期一致';
  return { ...found, text: [`${first}（${verdict}）`, ...lines].join('\n') };
}

interface Day {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number | undefined;
}

/** The first day or month of a text; several days are one stretch, and no day. */
function dayIn(text: string): Day | undefined {
  const [first, ...others] = [...text.matchAll(DAY)];
  if (first === undefined || others.length > 0 || STRETCH.test(text)) return undefined;
  const [, year, month, day] = first;
  return { year, month: Number(month), day: day === undefined ? undefined : Number(day) };
}

const DAY = /(?:(20\d\d)年)?(?<!\d)(\d{1,2})月(?:(\d{1,2})[日号])?/g;
/** 8月19日至20日 */
const STRETCH = /\d[日号]?(?:至|到|[—–~-])\d/;

const REWORDED = '资料说的是几倍，不是增长几倍';
const SAME = '与所问的数一致';
const OTHER = '与所问的数不一致';

function verdictOn(
  value: Value,
  claimed: Claimed,
  citations: readonly Citation[],
  now: string,
): string | undefined {
  const told = toldOf(value, now);
  if (told === undefined || isOnlyAimed(value, claimed)) return undefined;
  if (told.kind !== claimed.kind || (told.kind === 'count' && told.unit !== claimed.unit))
    return told.number === claimed.number && told.kind !== 'count' ? `${OTHER}：单位不同` : undefined;
  if (isOtherWay(value, claimed, citations)) return `${OTHER}：方向相反`;
  const isSame = isEqual(told, claimed);
  if (isSame && told.bound === claimed.bound) return SAME;
  const lies = placeOf(told, claimed);
  switch (claimed.bound) {
    case 'over':
      return lies && (lies === 'more' ? '超过所问的数' : '没有超过所问的数');
    case 'at-least':
      return lies && (lies === 'less' ? '没有达到所问的数' : '达到所问的数');
    case 'under':
      return lies && (lies === 'less' ? '低于所问的数' : '不低于所问的数');
    case 'at-most':
      return lies && (lies === 'more' ? '超过所问的数' : '没有超过所问的数');
    default:
      return isSame && lies !== 'same' ? undefined : exactly(value, told, claimed, lies); // 超过5亿元 of 5亿元
  }
}

/** 突破500亿了吗, where a page only aims at it: that it is so nobody says. */
const isOnlyAimed = ({ modality }: Value, { bound }: Claimed): boolean =>
  (modality === 'target' || modality === 'expected') && (bound === 'over' || bound === 'at-least');

/** 42% of a reckoned 42.03% is neither right nor wrong, nor is 50亿元 of 大概50亿元. */
function exactly(
  value: Value,
  told: Quantity,
  claimed: Claimed,
  lies: Place | undefined,
): string | undefined {
  if (lies === 'same') return SAME;
  if (lies === undefined || claimed.bound !== 'exact') return undefined;
  const decimals = String(claimed.number).split('.')[1]?.length ?? 0;
  if (value.derived && Math.abs(value.number).toFixed(decimals) === claimed.number.toFixed(decimals))
    return undefined;
  return Math.abs(told.number) === claimed.number && told.unit !== claimed.unit
    ? `${OTHER}：单位不同`
    : OTHER;
}

/** The figure of a value, bounded as its page bounds it. */
function toldOf({ text, bound }: Value, now: string): Quantity | undefined {
  const shown = findMentions(text, { today: now, question: true }).flatMap((mention) =>
    mention.dimension === 'quantity' ? [mention.quantity] : [],
  );
  return shown[0] && { ...shown[0], bound };
}

const isEqual = (a: Quantity, b: Quantity): boolean =>
  Math.abs(Math.abs(a.base) - Math.abs(b.base)) <= Math.abs(b.base) * 1e-9;

/** Where a figure told lies from one that is heard. */
type Place = 'more' | 'less' | 'same';

/** 超过30亿元 is more than 28亿元; how it lies to 35亿元 nobody knows. */
function placeOf(quantity: Quantity, claimed: Quantity): Place | undefined {
  const { bound } = quantity;
  const [told, heard] = [Math.abs(quantity.base), Math.abs(claimed.base)];
  const equal = isEqual(quantity, claimed);
  if (bound === 'over') return told > heard || equal ? 'more' : undefined;
  if (bound === 'at-least') return told > heard && !equal ? 'more' : undefined;
  if (bound === 'under') return told < heard || equal ? 'less' : undefined;
  if (bound === 'at-most') return told < heard && !equal ? 'less' : undefined;
  if (equal) return 'same';
  return told > heard ? 'more' : 'less';
}

/** 下降12% of whoever heard 增长12%: the page's words in front of the figure go the other way. */
function isOtherWay(
  { number, text, citations: used }: Value,
  { way, kind }: Claimed,
  citations: readonly Citation[],
): boolean {
  if (way === undefined || !/^percent/.test(kind)) return false;
  const ways = used.flatMap((i) => {
    const before = (citations[i]?.snippet ?? '').split(text).slice(0, -1);
    return before.filter((words) => !/[\d.]$/.test(words)).map(wayBefore); // 5.7% of 15.7% is another figure
  });
  if (number < 0) return way === 'up';
  return ways.length > 0 && ways.every((told) => told !== undefined && told !== way);
}
