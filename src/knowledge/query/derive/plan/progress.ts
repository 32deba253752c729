import { addDays } from '../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { isSoft } from '../../../language/tokens.ts';
import type { QuantityKind } from '../../../types.ts';
import { isGeneric, withoutGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { metricAffinity } from '../../match/measure/affinity.ts';
import type { Setting } from '../../match/setting.ts';
import { coverageOf } from '../../match/words/coverage.ts';
import { excess } from '../../match/words/excess.ts';
import { fitAsDone, isDone, isNamedAsWhole, withoutNext } from './done.ts';
import { areOfTwoScopes, isOfListInYear } from './two-scopes.ts';
import { deedIn, isLiteral, tellsOf } from './verbs.ts';
import { isAim, wholesOf } from './wholes.ts';

/** What was done of a thing, and the whole of it. */
export interface Progress {
  readonly done: Fact;
  readonly whole: Fact;
}

/** What is asked to have been done: the deed, and whether the whole is what was aimed at. */
export interface Deed {
  readonly verb?: string;
  readonly toAim?: boolean;
}

type Rated = Progress & { readonly score: number };

/** What a question's thing has come to, and the whole of it: the two figures of a page that hold between them all that the question says. */
export function progressFor(
  asked: Frame,
  deed: Deed,
  facts: readonly Fact[],
  setting: Setting,
): Progress | undefined {
  const [first] = asked.targets;
  if (first === undefined) return undefined;
  const target = measurable(first, asked);
  const done = facts.filter(
    (fact) => isDone(fact, deed.verb, deed.toAim) && !isNamedAsWhole(fact, asked, deed.verb),
  );
  return clearest(
    ofWholeMeant(
      asked,
      done.flatMap((one) => {
        const fit = fitAsDone(asked, target, one, setting);
        if (fit === undefined) return [];
        const wholes = wholesOf(one, facts).filter(
          ({ whole, byMeasure }) =>
            !(byMeasure && !isNamed(whole, asked)) && isWholeAsked(whole, one, asked, target, deed, setting),
        );
        const literal = deed.verb !== undefined && isLiteral(deed.verb, one.layers.own) ? LITERAL : 0;
        return wholes.flatMap(({ whole, nearness }) => {
          const words = wordsFit(asked, deed, [one, whole], setting);
          if (words === undefined) return [];
          return [{ done: one, whole, score: fit + words + nearness + literal - excess(asked, whole) }];
        });
      }),
    ),
  );
}

/** 合同额还剩多少没干, 按总投资算还剩多少: what the year's plan wants yet is no part of the whole asked for; nor is it where a work is named and no year, and all that it takes is told. */
function ofWholeMeant({ text, terms }: Frame, pairs: readonly Rated[]): readonly Rated[] {
  const meant = pairs.filter(({ whole }) => !isOfOtherWhole(text, whole));
  const ofWork = OF_YEAR.test(text) || terms.every(isGeneric) ? [] : meant.filter(isAllOfWork);
  return ofWork.length > 0 ? ofWork : meant;
}

const isOfOtherWhole = (text: string, { metric }: Fact): boolean =>
  /合同额|总投资|概算/.test(text) && !ALL_OF_WORK.has(metric ?? '');

const ALL_OF_WORK: ReadonlySet<string> = new Set(['total-investment', 'investment', 'contracted-investment']);

const OF_YEAR = /年|计划|目标|任务|季度|月/;

const isAllOfWork = ({ done, whole }: Progress): boolean =>
  whole.metric === 'total-investment' && /累计/.test(done.layers.own);

/** The page's own verb counts more than one that means the like. */
const LITERAL = 0.3;

/** 离600亿的目标还差多少 asks for money, 离目标还差多少 for any amount. */
const measurable = (target: Target, { given }: Frame): Target =>
  target.kinds === undefined && target.metric === undefined
    ? { ...target, kinds: given[0] ? [given[0].kind] : AMOUNTS }
    : target;

const AMOUNTS: readonly QuantityKind[] = ['money', 'count', 'length', 'area', 'mass'];

/** The figure the question names, what was aimed at where it asks for that, and of the measure and phases it asks for. */
function isWholeAsked(
  whole: Fact,
  done: Fact,
  asked: Frame,
  target: Target,
  { verb, toAim }: Deed,
  setting: Setting,
): boolean {
  const named = asked.given.some(({ kind }) => kind === whole.quantity.kind);
  if (named && !isNamed(whole, asked)) return false;
  if (isOfMoreStages(whole, asked) || isOfYearToCome(whole, done) || areOfTwoStages(whole, done))
    return false;
  if (areOfTwoScopes(whole, done) || isOfListInYear(whole, done)) return false;
  if (toAim && !isAimOf(whole, done, asked)) return false;
  return (
    (asked.terms.some((term) => !isGeneric(term)) ||
      (named && excess(asked, done) < FOREIGN) ||
      isOfStage(whole, asked) ||
      isAllOfPlace(whole, done, asked)) &&
    [whole, done].some((one) => isMeasuredAs(target, one, setting)) &&
    !isSameDeed(whole, done, verb) &&
    asked.phases.every((phase) => [whole, done].some((one) => one.phases.includes(phase)))
  );
}

/** 签约、开工、投产项目24个 is not all of those that have gone into production. */
const isOfMoreStages = ({ phases }: Fact, asked: Frame): boolean =>
  asked.phases.length > 0 && phases.length > asked.phases.length;

/** 总投资21亿元 of the whole project is no whole of what 一期 has done. */
const areOfTwoStages = (whole: Fact, done: Fact): boolean => {
  const stage = stageOf(done);
  return stage !== undefined && stageOf(whole) !== stage;
};

const stageOf = ({ subject, layers }: Fact): string | undefined =>
  /(?<!第)[一二三四五六首]期/.exec(`${subject} ${layers.own}`)?.[0];

/** 2024年实施项目80个，总投资300亿元 is no whole of what was done in 2023. */
const isOfYearToCome = (whole: Fact, done: Fact): boolean =>
  whole.period?.origin !== 'page' &&
  done.period?.origin !== 'page' &&
  (yearTold(whole) ?? '') > lastYearOf(done);

/** 2023 of 2023年, which ends where the next one begins. */
const lastYearOf = ({ period }: Fact): string =>
  period === undefined ? '' : addDays(period.value.to, -1).slice(0, 4);

/** What the year aims at; 计划总投资 is of all years. */
const isAimOf = (whole: Fact, done: Fact, { text }: Frame): boolean =>
  isAim(whole) &&
  yearTold(whole) === yearTold(done) &&
  !isOfRest(whole, done) &&
  (whole.metric !== 'total-investment' || /总投资|总目标/.test(text));

/** 下半年力争45亿元 is aimed at beyond what the first half has come to. */
const isOfRest = ({ period: ahead }: Fact, { period: past }: Fact): boolean =>
  ahead !== undefined && past !== undefined && ahead.value.from >= past.value.to;

/** 110亿 of 离全年110亿的目标 */
const isNamed = ({ quantity }: Fact, { given }: Frame): boolean =>
  given.some(({ kind, base }) => kind === quantity.kind && base === quantity.base);

/** Asked of no thing by name, only what is told of all of the place is meant: no figure of water works, and none of those signed. */
const isAllOfPlace = (whole: Fact, done: Fact, asked: Frame): boolean =>
  excess(asked, done) < FOREIGN &&
  (isAim(whole) ||
    (excess(asked, whole) < FOREIGN &&
      (whole.phase === undefined || asked.phases.includes(whole.phase.value))));

/** 签约 of 前两期签约的还有几个没开工: those that have come so far. */
const isOfStage = ({ phases }: Fact, asked: Frame): boolean =>
  asked.batch !== undefined &&
  asked.phases.length > 0 &&
  asked.phases.every((phase) => phases.includes(phase));

const FOREIGN = 0.2;

/** By its own measure, or by the words around it: 专项债 of 全县发行专项债券…，实际支出. */
const isMeasuredAs = (target: Target, fact: Fact, setting: Setting): boolean =>
  target.metric === undefined ||
  metricAffinity(target, fact) > 0 ||
  (fact.metric === undefined &&
    target.measure !== undefined &&
    coverageOf([target.measure], fact, setting) !== undefined);

export const yearTold = ({ period }: Fact): string | undefined => period?.value.from.slice(0, 4);

/** 已支出5亿元 is no whole of 累计支出2亿元; 9个 of 9个签约项目已开工5个 stands in one clause with what was done of it. */
const isSameDeed = (whole: Fact, done: Fact, verb: string | undefined): boolean =>
  verb !== undefined &&
  !isAim(whole) &&
  /[，。；]/.test(whole.article.text.slice(whole.span.end, done.span.start)) &&
  deedIn(verb, withoutNext(whole.layers.own)) === deedIn(verb, withoutNext(done.layers.own));

/** How many of the question's words stand about either figure; undefined where one that names a thing is missing. */
function wordsFit(
  { terms }: Frame,
  { verb }: Deed,
  pair: readonly Fact[],
  setting: Setting,
): number | undefined {
  let [sum, weight] = [0.3, 0.3];
  for (const word of terms) {
    if (isGeneric(word) || OF_PLAN.test(word) || (verb !== undefined && tellsOf(verb, word))) continue;
    if (isOfOtherNumber(word, pair)) return undefined;
    const held = Math.max(...pair.map((fact) => coverageOf([word], fact, setting) ?? 0));
    if (held === 0 && !isSoft(word)) return undefined;
    const counts = isSoft(word) ? 0.3 : withoutGeneric(word).length / 3;
    sum += counts * held;
    weight += counts;
  }
  return sum / weight;
}

/** 5号隧洞: of that one, and not of all the tunnels. */
const isOfOtherNumber = (word: string, pair: readonly Fact[]): boolean => {
  const number = /\d{1,2}号/.exec(word)?.[0];
  return (
    number !== undefined &&
    !pair.every(({ layers, subject }) => `${layers.own} ${layers.head} ${subject}`.includes(number))
  );
};

const OF_PLAN = /^(?:计划|目标|任务|年度|全年|今年){1,3}$/;

/** The pair that fits best, unless another that leaves something else fits about as well. */
function clearest(pairs: readonly Rated[]): Progress | undefined {
  const [best, ...others] = [...pairs].sort((a, b) => b.score - a.score);
  const rival = others.find((other) => best && leaves(other) !== leaves(best));
  return best && (rival === undefined || rival.score < best.score - SAME) ? best : undefined;
}

const leaves = ({ done, whole }: Progress): number => whole.quantity.base - done.quantity.base;

const SAME = 0.015;
