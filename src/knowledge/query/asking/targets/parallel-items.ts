import type { Mention, Span } from '../../../types.ts';
import { ENDS_AS_SOURCE } from '../../tables/fund-names.ts';
import { kindsOfEnding } from '../../tables/measure-nouns.ts';
import type { Hole } from '../holes.ts';
import { type Item, itemsAt, type Listed } from './listed-items.ts';
import { phasesOf, type Segment } from './segment.ts';

const MOST = 6;
const LONGEST = 10;
/** What may stand between an item and its question word: 新建的几个, 中央给了多少. */
const LINK = /(?:的|有|是|占|给|(?<![支付发租售输卖])出|拿|共|各|了){0,3}$/;

/** 新建的几个、续建的几个; 中央给了多少，省里给了多少: the same asked of one thing after another, as 新建和续建各几个. */
export function parallelItems(segments: readonly Segment[], holes: readonly Hole[]): Listed | undefined {
  const [first, ...later] = segments;
  if (first === undefined || later.length === 0 || segments.length > MOST || !areAlike(holes))
    return undefined;
  if (later.some(({ counted }) => counted !== first.counted)) return undefined; // 投资多少，能停多少车
  const limited = later.every(({ mentions }) => mentions.some(isLimit));
  const parts = segments.map((segment, i) => partOf(segment, (holes[i] as Hole).start, i === 0, limited));
  const measured = later.some(({ named }) => named.some(({ words }) => !ENDS_AS_SOURCE.test(words)));
  if (measured || parts.some(({ start, end }) => end - start > LONGEST)) return undefined;
  if (!parts.every((part) => isSized(segments, part) === isSized(segments, parts[0] as Span)))
    return undefined;
  const whole = joined(first, segments);
  const listed = itemsAt(whole, parts);
  const phases = parts.map(({ start, end }) =>
    phasesOf(whole.mentions.filter((m) => m.start >= start && m.end <= end)),
  );
  if (listed === undefined || !listed.items.every((item, i) => isTold(item, phases[i] ?? [])))
    return undefined;
  if (!phases.every((own, i) => own.length === 0 || isBuilding(whole, parts[i] as Span))) return undefined;
  if (phases.every((own) => own.length === 0)) return listed; // 新开工 of 新开工1亿元以上的几个，10亿元以上的几个 holds for both
  return { ...listed, items: listed.items.map((item, i) => ({ ...item, phases: phases[i] ?? [] })) };
}

const MONEY = ['money'] as const;

/** 全长 of 总投资多少，全长多少 is another measure of the thing, not another thing. */
const isSized = (segments: readonly Segment[], { start, end }: Span): boolean =>
  segments.some(
    ({ text, from }) =>
      from <= start &&
      end <= from + text.length &&
      (kindsOfEnding(text.slice(start - from, end - from)) ?? MONEY)[0] !== 'money',
  );

/** 续建 is told beside 新建; what is 开工 or 完工 is a part of what was asked before, or a question of its own. */
const isBuilding = ({ text, from }: Segment, { start, end }: Span): boolean =>
  /^(?:[新续改扩迁在]建|收尾|储备)/.test(text.slice(start - from, end - from));

const areAlike = ([first, ...others]: readonly Hole[]): boolean =>
  others.every((hole) => hole.unit === first?.unit && hole.kinds?.[0] === first?.kinds?.[0]);

/** Told apart by words, by a list, by a limit or by a phase; places and times are told apart elsewhere. */
const isTold = ({ own, level, given, regions, period, batch }: Item, phases: readonly string[]): boolean =>
  regions === undefined &&
  period === undefined &&
  batch === undefined &&
  (own.length > 0 ||
    phases.length > 0 ||
    (level !== undefined && level !== 'none') ||
    (given?.length ?? 0) > 0);

/** What stands before the question word in its own clause; the first item opens with its like where the others do (签约项目10亿以上的几个、1亿以上的几个). */
function partOf(segment: Segment, hole: number, isFirst: boolean, limited: boolean): Span {
  const { text, from, mentions } = segment;
  const before = text.slice(0, hole - from).replace(LINK, '');
  const end = from + before.length;
  const limit = isFirst && limited ? mentions.findLast((m) => isLimit(m) && m.end <= end) : undefined;
  if (limit !== undefined) return { start: limit.start, end };
  const marks = ['，', '：', '；', '、', ...(isFirst ? [' ', '中', '里'] : [])];
  const comma = Math.max(...marks.map((mark) => before.lastIndexOf(mark)));
  return { start: from + (isFirst || comma >= 0 ? comma + 1 : before.search(/\S|$/)), end };
}

/** 10亿以上 */
const isLimit = (m: Mention): boolean => m.dimension === 'quantity' && m.quantity.kind === 'money';

/** The stretches of all question words as one. */
const joined = (first: Segment, segments: readonly Segment[]): Segment => ({
  ...first,
  text: segments.map(({ text }) => text).join(''),
  words: segments.flatMap(({ words }) => words),
  named: segments.flatMap(({ named }) => named),
  mentions: segments.flatMap(({ mentions }) => mentions),
  regions: segments.flatMap(({ regions }) => regions),
});
