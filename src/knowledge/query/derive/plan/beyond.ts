import { Decimal, rounded } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { readQuestion } from '../../asking/frame.ts';
import { levelsNamed } from '../../asking/levels.ts';
import { firstFigure } from '../../finding/lookup.ts';
import type { Derived, Deriving } from '../present.ts';
import { isOfOtherMeasure } from './same-measure.ts';

const PLAN = '(?:年度|全年|当年|今年)?(?:的)?(?:投资)?(?:计划|目标|任务)(?:投资)?';
/** 超计划多少个百分点, 超额完成多少亿, 完成率超过100%多少个点: by how much more than was planned. */
const OVER = new RegExp(
  `(?:完成率|完成投资)?(?:超额完成(?:了)?(?:${PLAN})?|超(?:过|出)?(?:了)?(?:${PLAN}|100%|百分之百)(?:完成)?(?:了)?|比${PLAN}多(?:完成)?(?:了)?)$`,
  'u',
);
/** 离年度计划还差几个百分点, 距全年目标差多少亿: by how much less. */
const UNDER = new RegExp(
  `(?:完成率|完成投资)?(?:离|距离?|比|跟)(?:完成)?${PLAN}(?:还|尚|仍)?(?:差|缺|少)(?:着)?$`,
  'u',
);
const POINTS = /(?:(?:多少|几)个?百分点|百分之(?:几|多少))[？。]?$/u;
const MONEY = /(?:多少|几)个?(?:亿|万)?元?(?:的?投资)?[？。]?$/u;

/** How far what was done lies from the year's plan, by the rate of it that is told and where the plan itself is not. */
export const deriveBeyond: Deriving = ({ text: question }, reading, facts, setting) => {
  const points = POINTS.exec(question);
  const asks = points ?? MONEY.exec(question);
  if (asks === null) return undefined;
  const said = question.slice(0, asks.index);
  const side = [OVER, UNDER].map((form) => form.exec(said)).find((found) => found !== null);
  if (side === undefined || levelsNamed(question) !== undefined) return undefined; // 省、市重点 have a rate each
  const thing = said.slice(0, side.index);
  const rate = firstFigure(readQuestion(`${thing}完成率多少`, reading), facts, setting);
  const over = OVER.test(said);
  if (rate?.metric !== 'completion-rate' || rate.role !== 'level' || rate.quantity.number > 100 !== over)
    return undefined;
  if (rate.of && isOfOtherMeasure(readQuestion(`${thing}多少`, reading).targets[0], rate.of))
    return undefined;
  return points === null ? inMoney(rate, over, facts) : inPoints(rate, over);
};

const labelOf = (over: boolean): string => (over ? '超出年度计划' : '距年度计划还差');

function inPoints(rate: Fact, over: boolean): Derived {
  const number = new Decimal(rate.quantity.number).minus(100).abs().toNumber();
  const formula = over ? `${rate.quantity.number} - 100` : `100 - ${rate.quantity.number}`;
  return { number, unit: '个百分点', formula, inputs: [rate], label: labelOf(over) };
}

/** Of 完成投资12亿元，占年度计划的80% the plan is 12 ÷ 80%. */
function inMoney(rate: Fact, over: boolean, facts: readonly Fact[]): Derived | undefined {
  const done = rate.of;
  if (done?.quantity.kind !== 'money' || done.role !== 'level') return undefined;
  if (facts.some((fact) => fact.metric === 'annual-planned-investment' && fact.sentence === done.sentence))
    return undefined; // a plan that is told is no more than subtracted
  const plan = new Decimal(done.quantity.number).dividedBy(new Decimal(rate.quantity.number).dividedBy(100));
  const told = `${done.quantity.number} ÷ ${rate.quantity.number}%`;
  return {
    number: rounded(plan.minus(done.quantity.number).abs(), false),
    unit: done.quantity.unit,
    formula: over ? `${done.quantity.number} - ${told}` : `${told} - ${done.quantity.number}`,
    inputs: [done, rate],
    label: labelOf(over),
    rounded: true,
  };
}
