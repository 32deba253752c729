/** What each figure of a question has of its own, and what it has from those before it. */
import type { Mention, Period, Phase, Region } from '../../../types.ts';
import { givenIn } from '../given.ts';
import type { Hole } from '../holes.ts';
import type { Material, Segment } from './segment.ts';
import type { Target } from './target.ts';

/** 扩建后的水厂，日供水多少、投资多少: the clauses ahead of the first figure hold for all, what stands about one for that one. */
export function asidesOf(
  text: string,
  segments: readonly Segment[],
  [first]: readonly Hole[],
): readonly string[][] {
  const lead = text.lastIndexOf('，', first?.start) + 1;
  const stretches = segments.map((segment, i) => (i === 0 ? segment.text.slice(lead) : segment.text));
  return stretches.map((own) => stretches.filter((other) => other !== own));
}

type Scope = Pick<Target, 'phases' | 'regions' | 'period' | 'given'>;

/** 全市还剩几个？其中甲县几个; 全年计划几项，上半年完成几项: what a part of a question names holds until another names its like; a limit (亿元以上几个，20亿以上几个) holds from where it stands. */
export function scopesOf({ mentions, text }: Material, segments: readonly Segment[]): Scope[] {
  const later = segments.slice(1);
  const placed = later.some((segment) => segment.regions.length > 0);
  const dated = later.some((segment) => periodOf(segment) !== undefined);
  let phases: Phase[] = [];
  let regions: readonly Region[] = [];
  let period: Period | undefined;
  return segments.map((segment, i) => {
    if (segment.phases.length > 0) phases = segment.phases;
    if (i === 0 || segment.regions.length > 0) regions = segment.regions.map(({ region }) => region);
    period = periodOf(segment) ?? period;
    const until = mentions.filter(({ end }) => end <= segment.from + segment.text.length);
    const told =
      i > 0 && until.some((m) => isCount(m) && m.start >= segment.from)
        ? until.filter((m) => !isCount(m) || m.start >= segment.from)
        : until;
    return {
      phases,
      ...(placed ? { regions } : {}),
      ...(dated && period ? { period } : {}),
      ...(told.length < mentions.length ? { given: givenIn(told, text) } : {}),
    };
  });
}

/** 4个 of 4个省重点完成多少，9个市重点完成多少 is of the first alone. */
const isCount = (m: Mention): boolean => m.dimension === 'quantity' && m.quantity.kind === 'count';

/** Not what is compared with: 上年 of 比上年增长多少. */
const periodOf = ({ mentions, text, from }: Segment): Period | undefined =>
  mentions.flatMap((m) =>
    m.dimension === 'period' && !m.period.lastYear && !/[比较]$/.test(text.slice(0, m.start - from))
      ? [m.period]
      : [],
  )[0];
