import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';
import { clauseBefore, wordsBetween, yearOf } from './clauses.ts';
import type { Pair } from './rate.ts';

/** 占年度计划的, 完成全年目标600亿元的, 为年度计划投资的: the words before a percentage of a plan. */
const OF_PLAN = /(?:占|为|完成|达到?)[^，。；占]{0,8}(?:计划|目标|任务)[^，。；]{0,16}的?$/;
/** ，完成率; ，投资完成比例达到: all that stands between what was done and what percentage of the plan it is. */
const COMPLETION = /^，(?:年度)?(?:投资|任务|计划|目标)?完成(?:率|比例)(?:为|达到?)?$/;

/** 完成投资410.0亿元，占年度计划的: what was done, and the plans it may be a part of. */
export function planPair(article: Article, stated: Fact, here: readonly Fact[]): Pair | undefined {
  const money = here.filter(({ quantity }) => quantity.kind === 'money');
  const from = planWords(article, stated, money);
  if (from === undefined) return undefined;
  const named = money.filter(({ span }) => span.start >= from);
  const part = money.findLast((fact) => !named.includes(fact) && fact.sentence === stated.sentence);
  if (part === undefined || !/完成|到位/.test(clauseBefore(article, part))) return undefined;
  if (named.length > 0) return { part, wholes: named };
  const planned = money.filter((fact) => fact.metric === 'annual-planned-investment' && fact !== part);
  const near = planned.filter(({ sentence }) => sentence.block === stated.sentence.block);
  return near.length > 0 ? ofParagraph(part, near, here) : ofPage(part, planned);
}

/** Where the words that name the plan begin: a sum that follows them is the plan. */
function planWords(article: Article, stated: Fact, money: readonly Fact[]): number | undefined {
  const words = OF_PLAN.exec(article.text.slice(stated.sentence.start, stated.span.start));
  if (words !== null) return stated.sentence.start + words.index;
  const last = money.findLast(({ sentence }) => sentence === stated.sentence);
  const isRate = last && COMPLETION.test(wordsBetween(article, last, stated));
  return isRate ? last.span.end : undefined;
}

function ofParagraph(part: Fact, planned: readonly Fact[], here: readonly Fact[]): Pair | undefined {
  const whole = planned.at(-1);
  return whole !== undefined && isOfSame(part, whole, here) ? { part, wholes: planned } : undefined;
}

/** The plan is of the same projects: one subject, or a sentence that goes on about it without naming another. */
function isOfSame(part: Fact, whole: Fact, here: readonly Fact[]): boolean {
  if (part.group === whole.group) return yearOf(part) === yearOf(whole);
  const counted = here.some((fact) => fact.sentence === part.sentence && fact.quantity.kind === 'count');
  return !counted && !part.ownSubject && part.part === whole.part && yearOf(part) === yearOf(whole);
}

/** The only plan of the same places, lists and subjects in the paragraphs before. */
function ofPage(part: Fact, planned: readonly Fact[]): Pair | undefined {
  const same = planned.filter((whole) => scopeOf(whole) === scopeOf(part));
  const [whole] = same;
  if (whole === undefined || same.length > 1) return undefined;
  return { part, wholes: [...planned.filter((fact) => fact !== whole), whole] };
}

const scopeOf = (fact: Fact): string =>
  [
    fact.region?.value.code,
    fact.level?.value,
    fact.batch?.value.ordinal,
    yearOf(fact),
    fact.subject,
    fact.part,
  ].join('|');
