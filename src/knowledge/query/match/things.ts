import type { Fact } from '../../facts/fact.ts';
import { THINGS_OF_UNIT, type Thing, thingEnding, withoutCount } from '../asking/targets/things.ts';

/** False for a count of another kind of thing: 46个小区 are no 户. */
export function thingFits(
  asked: readonly Thing[] | undefined,
  { quantity, subject, measure, region, layers }: Fact,
): boolean {
  if (asked === undefined || quantity.kind !== 'count') return true;
  const ofPlace = subject !== '' && region?.value.name === subject; // 9个项目中，甲县5个: of the whole, and no 县
  const told = THINGS_OF_UNIT[quantity.unit.replace(/^[十百千万亿]+/, '')] ?? [
    ofPlace ? thingEnding(layers.list) : (thingEnding(withoutCount(measure)) ?? thingEnding(subject)),
  ];
  return told.some((thing) => thing === undefined || asked.includes(thing));
}
