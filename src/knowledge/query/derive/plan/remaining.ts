import { Decimal, inUnit, rounded } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import type { Setting } from '../../match/setting.ts';
import { kindFits } from '../../match/slots/kind.ts';
import { deriveWhole } from '../parts/whole.ts';
import type { Derived, Deriving } from '../present.ts';
import { subtract } from '../subtract.ts';
import { isDue, isDueByDay } from './due.ts';
import { type LeftAsked, leftAsked } from './left-asked.ts';
import { ofItsYear, planAndDone } from './plan-and-done.ts';
import { type Progress, progressFor } from './progress.ts';
import { isOfOtherMeasure } from './same-measure.ts';
import { isLiteral, writtenAs } from './verbs.ts';

/** 还有几个没开工、多少投资: what is left of a total when part of it is done, a figure for each asked; undefined when nothing left to do is asked for. */
export const deriveRemaining: Deriving<Derived[]> = (frame, reading, facts, setting) => {
  const left = leftAsked(frame.text);
  if (left === undefined) return undefined;
  const money = ratherMoney(frame)
    ? remainingAmong(left, frame, reading, facts.filter(isMoneyOrRate), setting)
    : undefined;
  return money ?? (asksMoney(frame) ? undefined : remainingAmong(left, frame, reading, facts, setting));
};

/** 离年度计划还差多少亿: no number of projects, whatever plan they have of their own. */
const asksMoney = ({ targets }: Frame): boolean =>
  targets.length === 1 && targets.every(({ kinds }) => kinds?.length === 1 && kinds[0] === 'money');

/** 重点项目离全年计划还差多少: of what is planned to be invested, where no deed counts them. */
const ratherMoney = (frame: Frame): boolean =>
  asksMoney(frame) ||
  (frame.phases.length === 0 &&
    frame.targets.length === 1 &&
    frame.targets.every(
      ({ metric, kinds }) => metric?.id === 'annual-planned-investment' && kinds === undefined,
    ));

const isMoneyOrRate = ({ quantity: { kind } }: Fact): boolean => kind === 'money' || kind === 'percent';

function remainingAmong(
  left: LeftAsked,
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived[] | undefined {
  const asked = doneAsked(left, frame, reading);
  const found = progressFor(asked, left, facts, setting) ?? ofYear(left, reading, facts, setting);
  if (found === undefined && left.toAim) return byRate(left, reading, facts, setting);
  if (found === undefined || isLeft(found.whole)) return undefined;
  const first = { ...found, whole: dueAmong(found, facts) };
  const pairs = [first, ...frame.targets.slice(1).map((target) => besideOf(first, target, facts))];
  const results = pairs.flatMap(
    (pair) =>
      (pair && withTold(subtract(pair.whole, [pair.done], labelOf(left, pair.done)), pair, facts)) ?? [],
  );
  return results.length === pairs.length ? results : undefined;
}

/** 尚未开工的25个 behind 计划开工156个，已开工131个: the page tells what is left as well. */
function withTold(
  left: Derived | undefined,
  { done }: Progress,
  facts: readonly Fact[],
): Derived | undefined {
  const told = facts.find(
    ({ article, quantity, layers, role }) =>
      article === done.article &&
      role === 'level' &&
      quantity.kind === done.quantity.kind &&
      quantity.number === left?.number &&
      quantity.unit === left.unit &&
      /^(?:其中，?|还有|仍有)?(?:尚?未|没有?)/.test(layers.own),
  );
  return left && told ? { ...left, inputs: [...left.inputs, told] } : left;
}

/** 应复工55个 between 续建项目62个 and 已复工54个: the others had never stopped. */
const dueAmong = ({ whole, done }: Progress, facts: readonly Fact[]): Fact =>
  facts.find(
    ({ article, span, layers, quantity: { unit, base } }) =>
      article === done.article &&
      span.start > whole.span.start &&
      span.end < done.span.start &&
      unit === done.quantity.unit &&
      base > done.quantity.base &&
      isDue(layers.own) &&
      !isDueByDay(layers.own),
  ) ?? whole;

/** 剩余28公里 is what is left already. */
const isLeft = ({ layers: { own } }: Fact): boolean => /剩余|余下|剩下/.test(own);

/** What is done, asked for as a figure told; of the year where the stretch asked is yet to come. */
function doneAsked({ text, thing, yet }: LeftAsked, { given }: Frame, reading: Reading): Frame {
  const { phases } = readQuestion(thing, reading); // 开工 of 没开工 is no phase of the whole
  const asked = { ...readQuestion(text, reading), given, phases, insistsActual: true, asksPlan: false };
  return yet ? ofItsYear(asked) : asked;
}

/** In the word of the page where it tells the deed as no more than 完成: 还有多少根管桩没打 → 尚未完成. */
function labelOf({ verb, toAim }: LeftAsked, { layers: { own } }: Fact): string {
  if (verb === undefined) return toAim ? '距目标还差' : '剩余';
  return !isLiteral(verb, own) && /已完成/.test(own) ? '尚未完成' : `尚未${writtenAs(verb)}`;
}

/** 需求88亿元 and 需求61.5亿元 beside 储备41个 and 通过初审28个. */
function besideOf({ whole, done }: Progress, target: Target, facts: readonly Fact[]): Progress | undefined {
  const [all, part] = [whole, done].map((one) =>
    facts.find(
      (fact) =>
        fact !== one &&
        fact.article === one.article &&
        fact.group === one.group &&
        fact.role === 'level' &&
        kindFits(target, fact),
    ),
  );
  return all && part && { whole: all, done: part };
}

/** 完成投资75亿元，占年度计划的93%: the plan is told by its rate alone. */
function byRate(
  { text }: LeftAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived[] | undefined {
  const [asked] = readQuestion(`${planless(text)}多少`, reading).targets;
  const plan = deriveWhole(
    readQuestion(`${planless(text)}年度计划投资多少`, reading),
    reading,
    facts,
    setting,
  );
  const [done] = plan?.inputs ?? [];
  if (plan === undefined || done === undefined || isOfOtherMeasure(asked, done)) return undefined;
  const left = new Decimal(plan.number).minus(inUnit(done.quantity, plan.unit));
  return left.isNegative()
    ? undefined
    : [
        {
          ...plan,
          number: rounded(left, false),
          formula: `${plan.formula} - ${done.quantity.number}`,
          label: '距年度计划还差',
          rounded: true,
        },
      ];
}

/** 区重点项目完成投资 of 区重点项目完成投资多少亿 */
const planless = (text: string): string => text.replace(/(?:已?完成)?(?:了)?(?:投资)?(?:多少|几).*/u, '');

/** What the year's plan wants yet, of the list, place and stretch asked. */
function ofYear(
  { text, toAim }: LeftAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Progress | undefined {
  if (!toAim) return undefined;
  const scope = readQuestion(`${text.replace(/多少.*/, '')}完成投资多少`, reading);
  const [target] = scope.targets;
  return target && planAndDone(scope, target, facts, setting);
}
