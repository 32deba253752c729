/** What is set for one year beside what another has brought: 2020年计划新修公路比2019年完成数多多少. */
import { measuresIn } from '../../../facts/measure/measure.ts';
import { isInvested } from '../follow-up/planned.ts';

/** 2019年完成数, 去年实际完成的 */
const DONE = /^([^，。？完实]{2,14}?)的?(?:实际|已)*(?:完成|实现)(?:数|值|额|量|情况)?的?$/u;
/** 2020年计划, 明年的目标 */
const SET = /^([^，。？]{2,14}?)的?(?:预期|年度)?(?:计划|目标|任务)(?:数|值|的)?$/u;
/** 计划 of 计划新修公路; 计划投资 is a measure. */
const SET_IN_FIRST = /(?:计划|拟|预计)(?!总?投资|数|完成)|(?:预期)?目标(?:任务)?(?=是?(?:多少|几))/;

/** The second side where it names when, and that it is done: 2019年完成数 → 2019年实际. */
export const doneSide = (second: string): string => second.replace(DONE, '$1实际');

/** True for a side that asks for what is set at a time, which is no measure of the first's. */
export const asksSet = (second: string, first: string): boolean =>
  SET.test(second) && !measuresIn(first, true).some(({ metric }) => isInvested(metric?.id));

/** The first side as it is asked again of another time: what is set for one year is held against what the other brought. */
export const withoutSet = (first: string): string => first.replace(SET_IN_FIRST, '');
