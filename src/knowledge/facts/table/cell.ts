import type { Quantity } from '../../types.ts';
import type { QuantityMention } from '../layout/contexts.ts';
import { inUnit } from './unit.ts';

const NUMBER = /^(?<sign>-?)(?<digits>\d[\d,]*(?:\.\d+)?)$/;

/** A table cell's figure; a bare number takes its unit from the column or the caption. */
export function readCell(
  written: string,
  column: { name: string; unit?: string },
  mention: QuantityMention | undefined,
): Quantity | undefined {
  if (mention !== undefined) return mention.quantity;
  const text = written.trim();
  const { sign = '', digits } = NUMBER.exec(text)?.groups ?? {};
  const unit = column.unit ?? unitNamedBy(column.name) ?? (isCountOf(column.name, digits) ? '个' : undefined);
  if (digits === undefined || unit === undefined) return undefined;
  const said = inUnit(Number(digits.replaceAll(',', '')), unit);
  const factor = sign === '' ? 1 : -1;
  return { ...said, text, unit, number: factor * said.number, base: factor * said.base };
}

/** 项目个数 counts, 综合得分 is in points. */
function unitNamedBy(column: string): string | undefined {
  if (/个数|数量|项目数|家数|(?:开工|复工|竣工|投产|签约|入库|入统|完工)数/.test(column)) return '个';
  return /[得评打]分$|分数$/.test(column) ? '分' : undefined;
}

/** 4 under 签约 or 开工项目: how many; 28.6 may be money. */
const isCountOf = (column: string, digits = ''): boolean =>
  /^(?:集中|新)?(?:签约|开工|投产|竣工|完工|复工|续建|在建|落地)(?:项目)?$/.test(column) &&
  /^\d{1,4}$/.test(digits);

/** A column of a row that counts for itself: 累计 in 亿元 of the row, 增速 in percent, 位次 and 增减额 in nothing; what heads the column itself is nearer, but not what the caption says of all. */
export function inUnitOf(
  { unit }: { readonly unit?: string },
  column: { readonly name: string; readonly unit?: string },
  caption: string,
): { name: string; unit?: string } {
  const ofCaption = column.unit !== undefined && caption.includes(column.unit);
  if (unit === undefined || column.name === '' || (column.unit !== undefined && !ofCaption)) return column;
  if (comparesTimes(column.name))
    return SUM_OF_CHANGE.test(column.name) ? { name: column.name } : { name: column.name, unit: '%' };
  return UNMEASURED.test(column.name) ? column : { name: column.name, unit };
}

const UNMEASURED = /序号|编号|位次|名次|排[名位序]|率$|比重|占比|备注/;
/** 比上年同期增减额 */
const SUM_OF_CHANGE = /[额量数值]$/;

/** 比上年增长, 同比增减: by how much what stands in another column has changed. */
const CHANGE = /增长|增幅|增速|增减|上涨|涨幅|下降|降幅|[同环]比|比(?:上年|去年|上月|同期)/;

/** True for the name of such a column. */
export const comparesTimes = (column: string): boolean => CHANGE.test(column);

export const tellsChange = (column: string, { kind }: Quantity): boolean =>
  (kind === 'percent' || kind === 'percentage-point') && comparesTimes(column);
