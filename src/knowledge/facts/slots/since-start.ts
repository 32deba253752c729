/** Figures that have come together since a work began, and not over the stretch that the sentence tells of. */
import type { Fact } from '../fact.ts';
import { namesProject } from '../subject/project.ts';

/** 开累完成产值: since the work began, as builders say. */
export const SINCE_BEGUN = /开累|(?:自|从)?(?:开工|开建|动工)(?:建设)?(?:以来|至今)/;

/** 占工程总投资的81%: so much of all it costs. */
const OF_ALL = /占(?:工程|项目)?(?:总投资|总?概算)/;

/** 到6月底累计完成30亿元 of one project is told from its start, not from January. */
export const isSinceStart = ({ layers, subject }: Fact): boolean =>
  SINCE_BEGUN.test(layers.own) ||
  (/累计/.test(layers.own) && (namesProject(subject) || OF_ALL.test(layers.sentence)));
