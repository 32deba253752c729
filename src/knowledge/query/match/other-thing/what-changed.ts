/** A change of another thing than is asked: of a rate for that of a sum, of other works for 重点项目, of what one has for what all have. */
import { clauseSoFar, type Fact } from '../../../facts/fact.ts';
import { gapAsked } from '../../asking/against/gap.ts';
import type { Frame } from '../../asking/frame.ts';
import { namesNothing, type Target } from '../../asking/targets/index.ts';

/** 开工率提高3个百分点 where 开工同比 is asked, 完成率比上年提高2个百分点 where 完成投资 is: a rate has moved, and no sum and no number. */
export const isRateMoved = ({ text, phases }: Frame, target: Target, { quantity }: Fact): boolean =>
  target.change &&
  quantity.kind === 'percentage-point' &&
  (phases.length > 0 || target.measures.some(({ metric }) => metric?.kinds.includes('money'))) &&
  !SAYS_RATE.test(text) &&
  gapAsked(text) === undefined;

const SAYS_RATE = /率|进度|[速幅]|占|比[重例]|点|份额|强度|[快慢缓]|收窄|回[落升]|水平/;

/** 新入库5000万元以上项目增加9个 where 重点项目比去年多几个 is asked. */
export const isOfOtherWorks = ({ text }: Frame, target: Target, fact: Fact): boolean =>
  target.change &&
  fact.quantity.kind === 'count' &&
  namesNothing(target) &&
  ON_LIST.test(text) &&
  !ON_LIST.test(`${fact.layers.own} ${fact.layers.head} ${fact.subject} ${fact.of?.layers.own ?? ''}`);

const ON_LIST = /重[点大]|大中型/;

/** 比上年增加2万元 of 亩均税收18万元, 增收4000元 of 户均: what one acre or one household has, where nothing of each is asked. */
export const isOfEachUnit = ({ text }: Frame, { change }: Target, fact: Fact): boolean =>
  change && OF_EACH.test(`${clauseSoFar(fact)}${fact.of?.layers.own ?? ''}`) && !EACH_ASKED.test(text);

const OF_EACH = /[亩户]均|每[亩户]/;
const EACH_ASKED = /均|每|产出/;
