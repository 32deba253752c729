import type { Fact } from '../../facts/fact.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isSoft } from '../../language/tokens.ts';
import {
  namesThing,
  THINGS_OF_UNIT,
  type Thing,
  thingEnding,
  withoutCount,
} from '../asking/targets/things.ts';

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
  return told.some((thing) =>
    thing === undefined ? !isOtherThing(asked, `${subject} ${layers.own}`) : asked.includes(thing),
  );
}

/** 12处 of 农贸市场经营户搬迁180户，改造广场舞场地12处: what has a name is no 市场, where the market is told beside it only. */
const isOtherThing = (asked: readonly Thing[], words: string): boolean =>
  asked.every((thing) => BUILT.has(thing)) && !isSoft(residue(words)) && !namesThing(asked, words);

/** Things that nobody calls otherwise. */
const BUILT: ReadonlySet<Thing> = new Set([
  'school',
  'hospital',
  'garden',
  'square',
  'green',
  'market',
  'toilet',
  'bank',
]);
