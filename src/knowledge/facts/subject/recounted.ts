/** Things counted again: 73个项目中，… on a page that has told of 73个重点项目. */
import type { Fact, Slots } from '../fact.ts';
import type { Context } from '../layout/contexts.ts';
import type { Measure } from '../measure/measure.ts';
import { nounAfter } from './noun.ts';
import { namesSubject } from './subject.ts';

/** A count that a page has told of, and what its sum measured. */
export interface Counted {
  readonly fact: Fact;
  readonly worth: Measure | undefined;
}

/** Counts that a page has told of, by their number and unit. */
export type Counts = Map<string, Counted>;

/** Smaller numbers meet by chance; those of a part (其中省级项目8个) sooner than those of a whole. */
const SMALLEST = 5;
const SMALLEST_PART = 10;

const CLASS = /(?:项目|工程|企业|小区)$/;

const keyOf = ({ number, unit }: Fact['quantity']): string => `${number}${unit}`;

/** Keeps the first count of each number that names what it counts; one of the text before one of the headline. */
export function noteCounts(counts: Counts, facts: readonly Fact[], worth: Measure | undefined): void {
  for (const fact of facts) {
    const { quantity, role, ownSubject, part } = fact;
    const smallest = part ? SMALLEST_PART : SMALLEST;
    if (quantity.kind !== 'count' || quantity.number < smallest || role !== 'level' || !ownSubject) continue;
    const told = counts.get(keyOf(quantity));
    const isNamed = CLASS.test(fact.subject) || !CLASS.test(told?.fact.subject ?? ''); // 项目鸣笛启程 names less than 一季度开工项目
    if (told === undefined || (told.fact.headline && !fact.headline && isNamed))
      counts.set(keyOf(quantity), { fact, worth });
  }
}

/** The earlier count that a figure with a bare noun repeats: 重点项目 for 73个项目. */
export function recounted({ quantity, lead, tail }: Context, counts: Counts): Counted | undefined {
  const noun = quantity.kind === 'count' && !namesSubject(lead) ? nounAfter(tail) : undefined;
  if (noun === undefined || !/^(?:项目|工程|企业|小区)$/.test(noun)) return undefined;
  const told = counts.get(keyOf(quantity));
  const subject = told?.fact.subject ?? '';
  return subject !== noun && subject.endsWith(noun) ? told : undefined;
}

/** The batch, phase and list of what is counted again, in the place and stretch that the words before it are of. */
export const scopeOf = ({ fact: { batch, phase, level } }: Counted, { region, period }: Slots): Slots => ({
  ...(region ? { region } : {}),
  ...(period ? { period } : {}),
  ...(batch ? { batch } : {}),
  ...(phase ? { phase } : {}),
  ...(level ? { level } : {}),
});
