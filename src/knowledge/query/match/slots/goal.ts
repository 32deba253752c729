import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 0 for what is aimed at where what has come is asked for, and the other way. */
export function goalFit(frame: Frame, target: Target, fact: Fact): number {
  const isRefused =
    fact.modality === 'target'
      ? isGoalOfNobody(frame, target, fact) || asksWhatCame(frame, target)
      : fact.modality === 'actual' && asksGoal(frame, target, fact);
  return isRefused ? 0 : 1;
}

/** 集群迈向80亿元目标 is no investment of anybody's. */
const isGoalOfNobody = ({ asksTarget }: Frame, { metric }: Target, fact: Fact): boolean =>
  fact.metric === undefined && metric?.id === 'investment' && !asksTarget;

const asksWhatCame = (frame: Frame, target: Target): boolean =>
  asksWhatWasDone(frame, target) ||
  asksHowFar(frame, target) ||
  (!frame.asksTarget && !frame.asksPlan && RATE_NOW.test(frame.text));

const asksGoal = (frame: Frame, target: Target, { layers: { own }, metric }: Fact): boolean =>
  (GOAL.test(frame.text) && !GOAL_TOLD.test(own) && !asksHowMuchOfGoal(frame, target)) ||
  (TO_REACH.test(frame.text) && metric !== 'total-investment');

/** 全年目标是多少, 油菜籽总产目标, 今年力争完成投资多少: what has come of it is no answer. */
const GOAL =
  /(?:目标|任务)(?:任务|数|值)?(?:[是为定]{0,2})(?:完成投资)?(?:多少|几|什么)|目标[值数]?[呢？。]*$|(?:力争|确保)[^，。？的]{0,8}(?:完成|实现|达到?|[开竣复]工|投产|签约)[^，。？的]{0,8}(?:多少|几)/;
/** 到位资金完成全年目标多少 asks what has come of it. */
const asksHowMuchOfGoal = ({ text }: Frame, { measures, metric }: Target): boolean =>
  (measures.length > 0 || metric?.id === 'completion-rate') &&
  /完成了?(?:全年|年度|年初|[省市县]里?定?|既定)的?目标(?:任务)?的?多少/.test(text);

/** 9月底前支出进度要到多少 */
const TO_REACH = /(?<![主需重首])要(?:达到?|到|升到|提高到)(?:多少|几|百分之几)/;
const GOAL_TOLD = /目标|任务|计划|力争|确保|预期|预计|不低于|以上|达到/;

/** 税收完成多少, 到位资金完成了几个亿 */
const DONE_SO_FAR = /(?<![应需])完成了?(?:多少|几)/;

/** 完成投资多少, 固定资产投资完成多少 with no word of what is aimed at: 要完成63亿元以上 is not done. */
function asksWhatWasDone({ asksTarget, asksPlan, text }: Frame, { metric, measure = '' }: Target): boolean {
  const isDone =
    metric?.id === 'fixed-asset-investment'
      ? text.includes('完成')
      : (metric?.id === 'investment-completed' && measure.includes('完成')) ||
        (metric !== undefined && DONE_SO_FAR.test(text)); // 到位资金完成多少
  return isDone && !asksTarget && !asksPlan && !/要|该|任务|全年|完成率/.test(text);
}

/** 占年度计划百分之几, 任务完成多少了: 力争完成95%以上 is no answer. */
const asksHowFar = ({ text }: Frame, { metric }: Target): boolean =>
  metric?.id === 'completion-rate' && HOW_FAR.test(text);
const HOW_FAR =
  /^(?!.*(?:目标|要|应|该|力争|确保|预期|冲刺|争取|打算|想)).{0,40}占[^，。？]{0,8}计划的?(?:百分之几|多少)/;

/** 目前开工率多少: what it is to come to is no answer. */
const RATE_NOW =
  /(?:目前|现在|眼下|截至|当前|如今)[^，。？]{0,12}率|率(?:目前|现在|眼下)|目前[是为]?(?:多少|几|百分)/;
