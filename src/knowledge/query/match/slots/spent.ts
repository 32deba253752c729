import { isPartOfYear } from '../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { namesProject } from '../../../facts/subject/project.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { BEHIND } from './modality.ts';

/** 到9月底投了多少, 实际花了多少 ask for what was spent: what a thing costs in all, or in a year, is of no month. */
export function spentFit(
  { period, phases, batch, insistsActual, asksPlan }: Frame,
  { metric }: Target,
  fact: Fact,
): number {
  if (insistsActual && isEstimated(fact)) return 0;
  if (metric?.id !== 'investment') return 1;
  if (insistsActual && NOT_SPENT.has(fact.metric ?? '')) return 0.6;
  if (phases.length > 0 && period?.asOf !== true) return fact.metric === 'investment-completed' ? 0.6 : 1; // 开工几个，投资多少钱
  if (period === undefined || phases.length > 0 || batch !== undefined) return 1;
  if (!asksPlan && period.grain === 'year' && isTotalOfWork(fact)) return 0.4; // 二期今年投多少
  const isSpent = period.asOf === true || isPartOfYear(period);
  return isSpent && NOT_SPENT.has(fact.metric ?? '') ? 0.6 : 1;
}

/** 资金多少，已支出多少: what was spent is asked for by the second alone. */
export const spentAsideFit = (said: string, question: string, { layers: { own }, quantity }: Fact): number =>
  quantity.kind === 'money' && /支出|拨付|支付/.test(own) && SPENDS.test(question) && !SPENDS.test(said)
    ? 0.6
    : 1;

const SPENDS = /支|花|用[了掉出]|拨/;

/** 概算总投资9亿元, and 一期投资4亿元 of 计划总投资9亿元，其中一期投资4亿元, is not what was 实际 spent. */
const isEstimated = ({ quantity, metric, article, sentence, span, layers: { own } }: Fact): boolean =>
  quantity.kind === 'money' &&
  !BEHIND.test(own) &&
  (/概算|估算|预算(?!内)|批复/.test(own) ||
    (metric === 'investment' && SET_OUT.test(article.text.slice(sentence.start, span.start))));

const SET_OUT = /(?:计划|预计|拟|概算|估算)总?投资/;

const isTotalOfWork = ({ metric, subject }: Fact): boolean =>
  metric === 'total-investment' && namesProject(subject);

const NOT_SPENT: ReadonlySet<string> = new Set(['total-investment', 'annual-planned-investment']);
