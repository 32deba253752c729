import type { Fact } from '../../facts/fact.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isSoft } from '../../language/tokens.ts';
import type { Quantity } from '../../types.ts';
import {
  namesThing,
  THINGS_OF_UNIT,
  type Thing,
  thingEnding,
  withoutCount,
} from '../asking/targets/things.ts';

/** False for a count of another kind of thing: 46个小区 are no 户, and 四大产业 no projects. */
export function thingFits(
  asked: readonly Thing[] | undefined,
  { quantity, subject, measure, region, layers }: Fact,
): boolean {
  if (asked === undefined || quantity.kind !== 'count') return true;
  if (asked.includes('project') && isOfWork(measure)) return false;
  const ofPlace = subject !== '' && region?.value.name === subject; // 9个项目中，甲县5个: of the whole, and no 县
  const told = THINGS_OF_UNIT[unitAlone(quantity)] ?? [
    ofPlace ? thingEnding(layers.list) : (thingEnding(withoutCount(measure)) ?? thingEnding(subject)),
  ];
  return told.some((thing) =>
    thing === undefined && quantity.unit !== '大'
      ? !isOtherThing(asked, `${subject} ${layers.own}`)
      : asked.some((one) => one === thing),
  );
}

/** 9个, 9宗; 9家 are firms, and 9户 no projects. */
export const mayCountProjects = ({ kind, unit }: Quantity): boolean =>
  kind === 'count' && !/[家户人名]$/.test(unit);

/** 建设用地 of 重大工程建设用地, 负责人 of 重点项目负责人: what belongs to works is none. */
const isOfWork = (measure: string): boolean =>
  /(?:项目|工程)(?:建设)?(?:用地|土地|地块|负责人|业主|现场|工地|手续|车辆|工人|人员|代表|事项|问题)$/.test(
    measure,
  );

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

/** 个 of 万个 and of 个. */
const unitAlone = ({ unit }: Quantity): string => unit.replace(/^[十百千万亿]+/, '');

/** 812栋 are no 165个, and the two no sum; 项 and 个 count alike. */
export const countAlike = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [a, b].map((quantity) => unitAlone(quantity).replace('项', '个'));
  return a.kind !== 'count' || one === other;
};
