import { readQuestion } from '../../asking/frame.ts';
import { firstFigure } from '../../finding/lookup.ts';
import type { Deriving } from '../present.ts';
import { subtract } from '../subtract.ts';

const YEAR = '(?:今年|本年度?|当年|20\\d\\d年)';
const TAKEN_OFF = `(?:[投干]完|完成|除[去了开]?|扣除?|减去?|去掉|刨[去开]?)了?${YEAR}|${YEAR}(?:的?(?:年度)?计划)?(?:[投干]完|完成)`;

/** 在建项目按计划投完今年的，后面还差多少没投; 在建项目总投资扣除今年计划投资还剩多少 */
const ASKED = new RegExp(
  `^([^，。？]{2,30}?)(?:的?总投资)?[里中]?，?(?:按照?(?:年度)?计划)?(?:${TAKEN_OFF})要?的?(?:年度)?(?:计划|预计|拟)?(?:完成)?(?:投资|投的|任务)?的?(?:[之以]?[外后])?，?(?:后面|往后|以后|后续)?还(?:差|剩下?|有|余|得投|要投)(?:多少|几)`,
  'u',
);

/** What is left of all that works cost when their year's plan is spent: 总投资90亿元，本年度预计完成投资20亿元. */
export const deriveAfterYear: Deriving = ({ text }, reading, facts, setting) => {
  const thing = ASKED.exec(text)?.[1];
  if (thing === undefined) return undefined;
  const [whole, plan] = ['总投资多少', '年度计划投资多少'].map((measure) =>
    firstFigure(readQuestion(`${thing}${measure}`, reading), facts, setting),
  );
  return whole?.metric === 'total-investment' &&
    plan?.metric === 'annual-planned-investment' &&
    plan.group === whole.group
    ? subtract(whole, [plan], '余下')
    : undefined;
};
