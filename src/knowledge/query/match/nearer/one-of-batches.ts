/** One batch of several, and what all of them have come to in the year. */
import { comparable, isSameMetric } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import type { Setting } from '../setting.ts';

/** 第三批2亿元 beside 今年累计争取9亿元, where a question asks for the year and names no batch. */
export function isOneOfBatches(frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  const period = target.period ?? frame.period;
  if (frame.batch !== undefined || target.batch !== undefined || NAMES_ONE.test(frame.text)) return false;
  if (period?.grain !== 'year' || (fact.batch?.value.ordinal ?? 0) <= 0) return false;
  return all.some((whole) => isSumOfBatches(whole, fact) && whole.quantity.base > fact.quantity.base);
}

const NAMES_ONE = /[批期次轮场]/;

/** True for what all batches come to, told on the page that tells of one. */
export const isSumOfBatches = (whole: Fact, one: Fact): boolean =>
  whole.article === one.article &&
  whole.batch === undefined &&
  whole.role === 'level' &&
  whole.modality === one.modality &&
  comparable(whole, one) &&
  isSameMetric(whole, one) &&
  whole.metric !== undefined &&
  whole.phase?.value === one.phase?.value &&
  ofWhat(whole) === ofWhat(one) &&
  whole.measure === one.measure &&
  /以来|累计|(?<!公)共(?!同|建|有项目)/.test(whole.layers.sentence);

/** 专项债券 of 其中专项债券9亿元 is the fund itself. */
const ofWhat = ({ subject, measure }: Fact): string => (subject === measure ? '' : subject);
