/** 本月 | 本月止累计 | 上年同期: the columns of a monthly table are reckoned from the month that its caption or headline names. */
import { addDays, previousYear } from '../../extract/dimensions/period-arithmetic.ts';
import type { Period } from '../../types.ts';

const THIS_MONTH = /^[本当](?:月|期)(?!止|末|底|累)/;
/** 本月止累计, 1至本月, 年初至今, 累计绝对值; 1—9月累计 says itself which. */
const SO_FAR =
  /本月[止末]|月止|[至到—–~-]本月|^自?年初|^本?年?累计(?:数|完成|额|总?量|绝对[值额量]|同比.{0,8})?$/;
const NAMES_MONTH = /\d月/;

/** The stretch of a column; `named` is what its words name, `before` that of the columns in front. */
export function stretchOfColumn(
  column: string,
  named: Period | undefined,
  spokenOf: Period | undefined,
  before: Period | undefined,
): Period | undefined {
  if (spokenOf === undefined || spokenOf.grain === 'year' || spokenOf.grain === 'years') return named;
  const end = addDays(spokenOf.to, -1);
  if (named?.lastYear) return { ...previousYear(before ?? spokenOf), lastYear: true, text: named.text };
  if (SO_FAR.test(column) && !NAMES_MONTH.test(column))
    return { ...spokenOf, from: `${end.slice(0, 4)}-01-01` };
  if (!THIS_MONTH.test(column)) return named;
  return { ...spokenOf, from: `${end.slice(0, 7)}-01`, grain: 'month', asOf: false };
}
