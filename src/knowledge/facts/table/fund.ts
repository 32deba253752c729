/** 分配额度 in a table of 新增专项债券: a column that names no more than an amount is of the fund its table tells of. */
import type { QuantityKind } from '../../types.ts';
import { type Measure, measureOf } from '../measure/measure.ts';

/** 分配额度, 下达金额, 资金额度; not 支出金额. */
const ALLOTTED = /^(?:资金|债券)?(?:分配|下达|安排|转贷|获批|发行)?(?:额度|限额|金额|总额|规模|资金)$/;

/** The fund that the caption, or else the headline, names; its words are the fund's and the column's. */
export function fundOf(
  column: string,
  kind: QuantityKind,
  ...headings: readonly string[]
): Measure | undefined {
  if (kind !== 'money' || !ALLOTTED.test(column)) return undefined;
  const fund = headings.map((heading) => measureOf(heading, kind)).find((measure) => measure !== undefined);
  if (fund?.metric?.id !== 'financing') return undefined;
  return { ...fund, words: `${fund.words}${column}` };
}
