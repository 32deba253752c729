/** 今年总投资比去年增加了多少, where no page tells the rise: by how much this year's figure is more than that of the year before. */
import type { Fact } from '../../facts/fact.ts';
import { type Frame, type Reading, readQuestion } from '../asking/frame.ts';
import type { Setting } from '../match/setting.ts';
import type { Draft } from '../reply/draft.ts';
import { answerComparison } from './index.ts';

export function answerMoreThanBefore(
  { text }: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const set = text.replace(ROSE, '$1多');
  return set === text ? undefined : answerComparison(readQuestion(set, reading), reading, facts, setting);
}

/** A rate of growth is no difference of two sums. */
const ROSE =
  /(比(?:[去上前]年|20\d\d年)[^，。？比]{0,12}?)(?:增加|增多|提高|减少|下降)了?(?=(?:多少|几)(?!个?(?:百分|点|成)|%))/;
