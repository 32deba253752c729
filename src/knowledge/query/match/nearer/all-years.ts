import { addDays, isPartOfYear } from '../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import type { Setting } from '../setting.ts';

/** 累计完成投资19亿元 beside 1—8月完成5亿元 of one work, where 今年 is asked: up to one day more than the year has come to is of the years before as well. */
export function isOfAllYears(frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  const asked = target.period ?? frame.period;
  if (asked?.grain !== 'year' || asked.asOf || !isSummed(fact)) return false;
  return all.some(
    (other) =>
      other.article === fact.article &&
      other.metric === fact.metric &&
      other.subject === fact.subject &&
      other.role === 'level' &&
      other.modality === 'actual' &&
      !isSummed(other) &&
      other.quantity.base < fact.quantity.base &&
      startsYear(other) &&
      endOf(other) === endOf(fact),
  );
}

const isSummed = ({ metric, layers }: Fact): boolean =>
  metric === 'investment-completed' && layers.own.includes('累计');

const startsYear = ({ period }: Fact): boolean =>
  period?.origin === 'clause' && isPartOfYear(period.value) && period.value.from.endsWith('-01-01');

/** The month in which its stretch ends. */
const endOf = ({ period }: Fact): string | undefined =>
  period === undefined ? undefined : addDays(period.value.to, -1).slice(0, 7);
