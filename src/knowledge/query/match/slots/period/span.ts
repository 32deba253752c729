/** Stretches of time held against one another. */
import type { Period } from '../../../../types.ts';

/** A stretch without its year, month and day comparable as text; one that ends with the year ends behind its days. */
export const monthSpan = (p: Period): { from: string; to: string } => ({
  from: p.from.slice(5),
  to: p.to.slice(5).replace('01-01', '12-32'),
});

/** A month or a day by itself, not what came together by its end. */
export const isShort = ({ grain, asOf }: Period): boolean => !asOf && (grain === 'month' || grain === 'day');
