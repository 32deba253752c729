/** Are two figures the same, whatever unit they are written in? 43.6亿元 is 436000万元; 12项 is 12家, for counting words differ by taste. */
import { countable, figuresIn } from '../../bot/index.ts';

/** A figure in the base of its kind, so that 1.2亿元 is 12000万元. */
export interface Measured {
  /** What is measured: 元, 公里; `count` for all that is counted. */
  readonly kind: string;
  readonly base: number;
}

/** Reads 43.6亿元, 12项, 75000㎡, 87.3%, or a bare 7; undefined when the text is no figure. */
export function readMeasured(text: string): Measured | undefined {
  const figure = figuresIn(text)[0];
  if (figure?.kind === 'bare' || figure?.kind === 'ordinal') return { kind: 'count', base: figure.number };
  if (figure?.kind !== 'amount') return undefined;
  return { kind: countable(figure.core) ? 'count' : figure.core, base: figure.base };
}

/** The same kind and, within the relative tolerance, the same amount. */
export function isSame(given: Measured | undefined, wanted: Measured | undefined, tolerance = 0): boolean {
  if (given === undefined || wanted === undefined || given.kind !== wanted.kind) return false;
  return Math.abs(given.base - wanted.base) <= Math.max(tolerance, 1e-9) * Math.abs(wanted.base);
}
