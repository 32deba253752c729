/** 1—9月完成 in a table of 各县市固定资产投资完成情况: a column that names no more than a deed is of what its caption measures. */
import type { QuantityKind } from '../../types.ts';
import { type Measure, measuresIn } from '../measure/measure.ts';

const STRETCH =
  '(?:\\d{4}年)?(?:\\d{1,2}(?:[—–~-]\\d{1,2})?月份?|[一二三四前]{1,2}季度|[上下]半年|[今本当全]年)?';
/** 完成, 上半年累计完成额, 总量, 绝对值. */
const DEED_ALONE = new RegExp(
  `^${STRETCH}(?:(?:已|累计|实际|本期){0,2}(?:完成|实现)(?:额|数|量|值|情况|总量|金额)?|总[量额]|绝对[额值数]|累计[额数值]?|数额|指标值|金额)$`,
);

/** 本月绝对值, 累计: the row says what is measured. */
export const isAmountAlone = (column: string): boolean =>
  /^(?:[本当]月|[本当]期|本?年?累计)?(?:绝对[值额量]|总量|累计[数额值]?)$/.test(column);

/** The one measure of the caption, for such a column. */
export function captionedMeasure(column: string, kind: QuantityKind, caption: string): Measure | undefined {
  if (!DEED_ALONE.test(column) && !isGoalOfYear(column)) return undefined;
  const [named, ...others] = measuresIn(caption, false).filter(({ metric }) => metric?.kinds.includes(kind));
  return named?.metric?.id === 'rate' || others.length > 0 ? undefined : named;
}

/** 全年目标, 年度任务数: what is aimed at in the year, whatever months the caption names. */
export const isGoalOfYear = (column: string): boolean =>
  /^(?:全年|年度|(?:20\d\d|[今本当])年)(?:预期)?(?:目标|任务){1,2}[数值额]?$/.test(column);
