/** A figure that a page tells roundly, 总投资超58亿元, and then to the digit, 总投资58.47亿元: the latter is what is asked. */
import { comparable, isSameMetric } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { namesProject } from '../../facts/subject/project.ts';
import type { Match } from '../match/score.ts';

/** The best match, or the one that tells it to the digit, first. */
export function withExactFirst(ranked: readonly Match[]): Match[] {
  const [best] = ranked;
  const exact =
    best && ranked.find(({ fact, score }) => score >= best.score - WORDED && tells(fact, best.fact));
  return exact === undefined ? [...ranked] : [exact, ...ranked.filter((match) => match !== exact)];
}

/** By how much it may fit worse: a headline is worded as people ask. */
const WORDED = 0.3;

/** 甲产业园总投资12.3亿元 does not tell 乙产业园's 约12亿元, nor does what a 其中 sets apart. */
const tells = (exact: Fact, round: Fact): boolean =>
  exact.article === round.article &&
  exact.quantity.bound === 'exact' &&
  exact.part === round.part &&
  (exact.subject === round.subject || !(namesProject(exact.subject) || namesProject(round.subject))) &&
  exact.role === round.role &&
  exact.modality === round.modality &&
  comparable(exact, round) &&
  isSameMetric(exact, round) &&
  exact.phase?.value === round.phase?.value &&
  exact.batch?.value.ordinal === round.batch?.value.ordinal &&
  exact.period?.value.from === round.period?.value.from &&
  roundsTo(exact.quantity.base, round);

/** 58.47亿元 is 超58亿元, 近59亿元 and 约58亿元; never as far off as the last digit that is told. */
function roundsTo(exact: number, { quantity: { base, number, bound } }: Fact): boolean {
  const more = exact - base;
  if (more === 0 || Math.abs(more) >= Math.min(0.1 * base, base * (lastPlace(number) / number))) return false;
  if (bound === 'over' || bound === 'at-least') return more > 0;
  return bound === 'under' || bound === 'at-most' ? more < 0 : bound === 'about';
}

/** 1 of 58, 10 of 120, 0.1 of 9.6. */
function lastPlace(number: number): number {
  const digits = /^(\d+?)(0*)(?:\.(\d+))?$/.exec(String(number));
  const [, , zeros = '', decimals = ''] = digits ?? [];
  return decimals === '' ? 10 ** zeros.length : 10 ** -decimals.length;
}
