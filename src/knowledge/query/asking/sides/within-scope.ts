import { inYear, previousYear, yearOf } from '../../../extract/dimensions/period-arithmetic.ts';
import type { Period } from '../../../types.ts';
import type { Frame } from '../frame.ts';

type Slots = Pick<Frame, 'regions' | 'phases' | 'period' | 'batch' | 'level'>;

/** The slots of one thing named beside another: its own, and where it names none those of its fellow. */
export function withinScope(own: Frame, fellow: Frame): Slots {
  const period = own.period ? sameYear(own.period, fellow.period) : periodBeside(own, fellow);
  const batch = own.batch ?? fellow.batch;
  const level = own.level ?? fellow.level;
  return {
    regions: own.regions.length > 0 ? own.regions : fellow.regions,
    phases: own.phases.length > 0 ? own.phases : fellow.phases,
    ...(period ? { period } : {}),
    ...(batch ? { batch } : {}),
    ...(level ? { level } : {}),
  };
}

/** 去年同期 beside 2023年1—7月 is 2022年1—7月. */
const periodBeside = ({ base }: Frame, { period }: Frame): Period | undefined =>
  period && base?.lastYear ? previousYear(period) : period;

/** 上半年 beside 2023年1—7月 is that of 2023. */
const sameYear = (own: Period, fellow: Period | undefined): Period =>
  own.yearGiven || !fellow?.yearGiven ? own : { ...inYear(own, yearOf(fellow.from)), yearGiven: true };
