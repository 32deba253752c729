import { yearOf } from '../../extract/dimensions/period-arithmetic.ts';
import { comparable, isSameMetric } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { isSinceStart } from '../../facts/slots/since-start.ts';
import { residue } from '../../facts/subject/subject.ts';
import type { Period } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { figureFor } from '../finding/lookup.ts';
import type { Setting } from '../match/setting.ts';
import type { Derived, Deriving } from './present.ts';
import { subtract } from './subtract.ts';

/** A stretch of time no page tells of, as the difference of two that are told: 4月 = 1—4月 less 1—3月, 1—5月 = 上半年 less 6月. */
export const deriveStretch: Deriving<Derived[]> = (frame, _reading, facts, setting) => {
  const { period, targets } = frame;
  if (period === undefined || frame.base !== undefined || targets.length === 0) return undefined;
  const flows = facts.filter(isFlow);
  const results = targets.map((target) => differenceFor(frame, period, target, flows, setting));
  const found = results.filter((result) => result !== undefined);
  return found.length === targets.length ? found : undefined;
};

/** What comes together over time: money spent, contracts, what was signed or begun; no share, no plan, no size of a project. */
const isFlow = ({ quantity, metric, modality, role, phases, headline }: Fact): boolean =>
  modality === 'actual' &&
  role === 'level' &&
  !headline &&
  (quantity.kind === 'money' || quantity.kind === 'count') &&
  (phases.length > 0 || FLOWS.has(metric ?? ''));

const FLOWS: ReadonlySet<string> = new Set([
  'investment-completed',
  'contracted-investment',
  'funds-in-place',
  'foreign-capital-utilized',
  'fixed-asset-investment',
  'retail-sales',
  'budget-revenue',
  'total-revenue',
]);

type Stretch = Pick<Period, 'from' | 'to'>;

function differenceFor(
  frame: Frame,
  { from, to }: Period,
  target: Target,
  flows: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const first = `${from.slice(0, 4)}-01-01`;
  const find = (stretch: Stretch): Fact | undefined =>
    stretch.from < stretch.to ? figureOf(stretch, frame, target, flows, setting) : undefined;
  const less = (outer: Stretch, inner: Stretch): Derived | undefined => {
    const [whole, rest] = [find(outer), find(inner)];
    return whole && rest && goTogether(whole, rest) ? subtract(whole, [rest], '时段相减') : undefined;
  };
  const ahead = less({ from: first, to }, { from: first, to: from });
  if (ahead !== undefined) return ahead;
  for (const end of endsBehind({ from, to }, flows)) {
    const behind = less({ from, to: end }, { from: to, to: end });
    if (behind !== undefined) return behind;
  }
  return undefined;
}

/** The ends of longer stretches of the same year, the nearest first: 上半年 and the year for 1—5月. */
const endsBehind = ({ from, to }: Stretch, flows: readonly Fact[]): readonly string[] =>
  [
    ...new Set(
      flows.flatMap(({ period }) =>
        period?.value.from === from && to < period.value.to && period.value.to <= nextYear(from)
          ? [period.value.to]
          : [],
      ),
    ),
  ].sort();

const nextYear = (day: string): string => `${yearOf(day) + 1}-01-01`;

/** 第三季度单季: of that stretch alone, which is what the difference tells. */
const ALONE = /单(?:个?季度?|月)|当[季月]/;

/** The figure of exactly that stretch. */
function figureOf(
  stretch: Stretch,
  { period: _asked, ...timeless }: Frame,
  target: Target,
  flows: readonly Fact[],
  setting: Setting,
): Fact | undefined {
  const { period: _own, ...wanted } = target;
  const text = timeless.text.replace(ALONE, '');
  const told = flows.filter(
    ({ period }) => period?.value.from === stretch.from && period.value.to === stretch.to,
  );
  return figureFor({ ...timeless, text }, wanted, told, setting);
}

/** Of one measure, thing, place, list and phase. */
const goTogether = (a: Fact, b: Fact): boolean =>
  comparable(a, b) &&
  isOneThing(plainly(a.subject), plainly(b.subject)) &&
  isSameMetric(a, b) &&
  a.region?.value.code === b.region?.value.code &&
  a.level?.value === b.level?.value &&
  (a.phase?.value === b.phase?.value || (isSinceStart(a) && isSinceStart(b)));

/** 省重点项目 of 列入省重点的项目, 重点项目 of 省、市、县三级重点项目, and the row that sums up a table of them. */
const plainly = (name: string): string =>
  name
    .replace(/^(?:列入|纳入|入选)|的(?=项目|工程)/g, '')
    .replace(/^[省市州县区](?:级?、[省市县区]级?){1,3}(?:[两三四]级)?(?=重[点大])/, '')
    .replace(/^(?:合计|总计)$/, '项目');

/** 云溪东线 and 云溪东线西段 may be one, 省外 and 技改项目 are not; 重点项目 names no other thing than 项目. */
const isOneThing = (a: string, b: string): boolean =>
  a === b || a.includes(b) || b.includes(a) || (isGeneric(residue(a)) && isGeneric(residue(b)));
