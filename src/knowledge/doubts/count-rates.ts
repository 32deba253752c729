import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';
import { clauseBefore, wordsBetween } from './clauses.ts';
import type { Pair } from './rate.ts';

/** ，开工率; 项目，复工率达到: all that stands between a number of projects and what percentage it is. */
const OF_COUNT =
  /^(?:项目|企业)?已?(?:全部)?[^，。；]{0,6}，(?:新|复工|履约|项目)?(开工|复工|竣工|完工|投产|落地|履约|达产|达效|返岗|签约)率(?:为|达到?|已达)?$/;
/** More figures before it than these, and nobody can say of which it is a part. */
const MOST = 3;

/** 计划新开工41个，已开工33个，开工率: the number done, and those before it that it may be a part of. */
export function countPair(article: Article, stated: Fact, here: readonly Fact[]): Pair | undefined {
  const part = here.findLast((fact) => fact.sentence === stated.sentence && fact.quantity.kind === 'count');
  if (part === undefined) return undefined;
  const between = wordsBetween(article, part, stated);
  const deed = OF_COUNT.exec(between)?.[1];
  if (deed === undefined || !clauseBefore(article, part).concat(between.slice(0, -4)).includes(deed))
    return undefined;
  const wholes = here.filter(
    (fact) => fact.quantity.unit === part.quantity.unit && fact.span.end <= part.span.start,
  );
  return wholes.at(-1)?.sentence === stated.sentence ? { part, wholes } : ofParagraph(part, wholes);
}

/** 全市重点项目126个。…；已开工115个，开工率: the first number of the paragraph, when few others stand between. */
function ofParagraph(part: Fact, wholes: readonly Fact[]): Pair | undefined {
  const near = wholes.filter(({ sentence }) => sentence.block === part.sentence.block);
  const [first, ...others] = near;
  if (first === undefined || near.length > MOST || first.quantity.base < part.quantity.base) return undefined;
  if (others.some(({ quantity }) => quantity.base > first.quantity.base)) return undefined;
  return { part, wholes: [...wholes.filter((fact) => fact !== first), first] };
}
