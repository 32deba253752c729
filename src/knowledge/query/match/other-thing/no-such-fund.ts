/** Money that is of no fund asked for, and is told of none. */
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 贷款余额90亿元, where 财政资金 are asked for. */
export const isNoTreasurys = (
  { text }: Frame,
  _target: Target,
  { metric, subject, measure, layers }: Fact,
): boolean =>
  metric === 'financing' &&
  /财政(?:性|专项)?资金/.test(text) &&
  !/财政(?!局|厅|部)|预算|上级/.test(`${subject} ${measure} ${layers.own} ${layers.list}`);

/** 发放贴息1200万元 and 省级配套900万元 with no word of bonds near, where 债券资金 are asked for. */
export const isNoBonds = (_frame: Frame, { measure = '' }: Target, fact: Fact): boolean =>
  /债/.test(measure) &&
  fact.quantity.kind === 'money' &&
  fact.metric === undefined &&
  !/债/.test(`${Object.values(fact.layers).join(' ')} ${fact.article.title}`);
