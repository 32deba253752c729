/** Funds side by side in a question: 中央预算内投资、国债和专项债各争取了多少. */
import { matchesIn } from '../../../matches.ts';
import type { Span } from '../../../types.ts';
import { FUND_NAME } from '../../tables/fund-names.ts';

const EVERY_FUND = new RegExp(FUND_NAME.source, 'g');
/** What stands between two of them. */
const JOINT = /^(?:项目)?(?:[、，]|以?及|[和与跟])$/;

/** The run of funds that opens with the first; undefined where there is no more than one. */
export function fundsListed(question: string): { whole: Span; things: readonly string[] } | undefined {
  const [first, ...others] = matchesIn(question, EVERY_FUND).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  if (first === undefined) return undefined;
  const run = [first];
  for (const next of others) {
    if (!JOINT.test(question.slice(run.at(-1)?.end, next.start))) break;
    run.push(next);
  }
  const things = run.map(({ start, end }) => question.slice(start, end));
  return run.length < 2
    ? undefined
    : { whole: { start: first.start, end: run.at(-1)?.end ?? first.end }, things };
}
