/** What a figure of a list with 分别 is of: its item, where that is a thing. */
import type { QuantityKind } from '../../types.ts';
import { type Figure, isPlaceName } from '../figure.ts';
import type { Share } from '../layout/distribute.ts';
import { measuredBy, measureOf } from '../measure/measure.ts';
import { namesSubject, trimLead } from './subject.ts';

export function itemOf(figure: Figure, { item, stretch }: Share): string | undefined {
  if (stretch !== undefined) return throughYears(figure, item);
  return item === '' || isMeasure(item, figure.context.quantity.kind) ? undefined : item;
}

/** 总投资 of 项目个数、总投资分别是上年的1.9倍、2.1倍: an item that is no thing. */
const isMeasure = (item: string, kind: QuantityKind): boolean =>
  (measureOf(item, kind) ?? (kind === 'multiple' ? measuredBy(item) : undefined)) !== undefined;

/** 乡村道路 of 2022—2024年，全县乡村道路投资分别为…, without the measure; a place alone is no thing. */
function throughYears(figure: Figure, item: string): string | undefined {
  const measure = measureOf(item, figure.context.quantity.kind);
  const name = trimLead(item.slice(0, measure?.start ?? item.length));
  return namesSubject(name) && !isPlaceName(name, figure) ? name : undefined;
}
