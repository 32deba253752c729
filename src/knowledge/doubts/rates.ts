import { commonUnit, inUnit } from '../facts/arithmetic.ts';
import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';
import type { Mismatch } from './mismatch.ts';
import { intervalOf, meets, percentOf } from './precision.ts';

/** 占年度计划的, 完成全年目标600亿元的, 为年度计划投资的: the words before a percentage of a plan. */
const OF_PLAN = /(?:占|为|完成|达到?)[^，。；占]{0,8}(?:计划|目标|任务)[^，。；]{0,16}的?$/;
/** ，开工率; 项目，复工率达到: all that stands between a number of projects and what percentage it is. */
const OF_COUNT =
  /^(?:项目)?已?(?:全部)?[^，。；]{0,6}，(?:复工|开)?(开工|复工|竣工|投产|落地)率(?:为|达到?|已达)?$/;

/** Percentages that their two figures do not make. */
export function rateMismatches(article: Article, facts: readonly Fact[]): Mismatch[] {
  return facts.flatMap((stated) => {
    if (stated.quantity.unit !== '%' || !isPlain(stated)) return [];
    const here = facts.filter((fact) => fact.span.end <= stated.span.start && isPlain(fact));
    const pair = countPair(article, stated, here) ?? planPair(article, stated, here);
    return pair === undefined ? [] : rateMismatch(stated, pair);
  });
}

const isPlain = ({ role, quantity, headline }: Fact): boolean =>
  role === 'level' && quantity.bound === 'exact' && quantity.upper === undefined && !headline;

/** What a percentage is reckoned from: the figure before it, and all it may be a percentage of, nearest last. */
interface Pair {
  readonly part: Fact;
  readonly wholes: readonly Fact[];
}

/** 计划新开工41个，已开工33个，开工率: both in the sentence; an earlier total of the page may be meant as well. */
function countPair(article: Article, stated: Fact, here: readonly Fact[]): Pair | undefined {
  const part = here.findLast((fact) => fact.sentence === stated.sentence && fact.quantity.kind === 'count');
  if (part === undefined) return undefined;
  const between = article.text.slice(part.span.end, stated.span.start);
  const deed = OF_COUNT.exec(between)?.[1];
  if (deed === undefined || !clauseBefore(article, part).concat(between.slice(0, -4)).includes(deed))
    return undefined;
  const wholes = here.filter(
    (fact) => fact.quantity.unit === part.quantity.unit && fact.span.end <= part.span.start,
  );
  return wholes.at(-1)?.sentence === stated.sentence ? { part, wholes } : undefined;
}

/** 完成投资410.0亿元，占年度计划的: the plan stands between, or before in the paragraph. */
function planPair(article: Article, stated: Fact, here: readonly Fact[]): Pair | undefined {
  const words = OF_PLAN.exec(article.text.slice(stated.sentence.start, stated.span.start));
  if (words === null) return undefined;
  const money = here.filter(
    ({ quantity, sentence }) => quantity.kind === 'money' && sentence.block === stated.sentence.block,
  );
  const named = money.filter(({ span }) => span.start >= stated.sentence.start + words.index);
  const part = money.findLast((fact) => !named.includes(fact) && fact.sentence === stated.sentence);
  if (part === undefined || !/完成|到位/.test(clauseBefore(article, part))) return undefined;
  if (named.length > 0) return { part, wholes: named };
  const planned = money.filter((fact) => fact.metric === 'annual-planned-investment' && fact !== part);
  const whole = planned.at(-1);
  return whole !== undefined && isOfSame(part, whole, here) ? { part, wholes: planned } : undefined;
}

/** The plan is of the same projects: one subject, or a sentence that goes on about it without naming another. */
function isOfSame(part: Fact, whole: Fact, here: readonly Fact[]): boolean {
  if (part.group === whole.group) return yearOf(part) === yearOf(whole);
  const counted = here.some((fact) => fact.sentence === part.sentence && fact.quantity.kind === 'count');
  return !counted && !part.ownSubject && part.part === whole.part && yearOf(part) === yearOf(whole);
}

const yearOf = ({ period }: Fact): string | undefined => period?.value.from.slice(0, 4);

/** From the clause's beginning to the figure. */
const clauseBefore = ({ text }: Article, { span, sentence }: Fact): string =>
  text
    .slice(sentence.start, span.start)
    .split(/[，。；]/)
    .at(-1) as string;

function rateMismatch(stated: Fact, { part, wholes }: Pair): Mismatch[] {
  const whole = wholes.at(-1);
  const comparable = wholes.filter(({ quantity }) => quantity.currency === part.quantity.currency);
  if (whole === undefined || whole.quantity.number === 0 || !comparable.includes(whole)) return [];
  if (comparable.some((other) => meetsRate(stated, part, other))) return [];
  const unit = commonUnit([part.quantity, whole.quantity]);
  const percent = inUnit(part.quantity, unit).dividedBy(inUnit(whole.quantity, unit)).times(100);
  return [{ kind: 'rate', stated, from: [part, whole], reckoned: `${percent.toDecimalPlaces(2)}%` }];
}

function meetsRate(stated: Fact, part: Fact, whole: Fact): boolean {
  const unit = commonUnit([part.quantity, whole.quantity]);
  const reckoned = percentOf(intervalOf(part.quantity, unit), intervalOf(whole.quantity, unit));
  return meets(intervalOf(stated.quantity, '%'), reckoned);
}
