import { addDays } from '../../extract/dimensions/period-arithmetic.ts';
import type { Period } from '../../types.ts';

/** 4月份, not 1—4月 or 截至4月底. */
export const isOneMonth = ({ grain, asOf, from, to }: Period): boolean =>
  grain === 'month' && !asOf && addDays(to, -1).slice(0, 7) === from.slice(0, 7);

/** One month or one quarter, in which an event may be; not the first nine months. */
export const isOneStretch = (period: Period): boolean =>
  isOneMonth(period) || (period.grain === 'quarter' && !period.asOf);
