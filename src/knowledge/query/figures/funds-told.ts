/** Money at large, where pages tell it fund by fund: 上半年争取了多少资金, 三类资金各支持几个项目. */
import { comparable, Decimal } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { type Frame, readQuestion } from '../asking/frame.ts';
import { EACH } from '../asking/targets/index.ts';
import { presentDerived } from '../derive/present.ts';
import { sumOf } from '../derive/total.ts';
import { figureFor, firstFigure } from '../finding/lookup.ts';
import { newerFirst } from '../finding/newest.ts';
import { asksOfFunds, fundOf } from '../match/measure/fund-of.ts';
import type { Setting } from '../match/setting.ts';
import { periodFit } from '../match/slots/period/index.ts';
import { regionFit } from '../match/slots/place.ts';
import type { Answering } from '../reply/answering.ts';
import { type FundKind, fundKind, isFromAbove } from '../tables/fund-names.ts';
import { sumsTogether } from '../tables/operations.ts';
import { presentFigures } from './index.ts';

/** 三类资金, 各级资金, 向上…资金: what stands in the place of the funds' names. */
const UNNAMED = /(?:(?:这|上述)?(?:[两三四2-4]|各)(?:大?[类项种块级]|方面)?)?(?:上级|建设|政策性?){0,2}资金/;
/** 争取情况: for how much. */
const STATE = /(?:工作)?(?:的?(?:总体|具体)?情况|成效|成绩)(?:怎么样|如何)?[？。]?$/;

/** Of each fund what is asked of all, or what all come to; undefined unless one page tells two of them or more. */
export const answerFundsTold: Answering = (frame, reading, facts, setting) => {
  const [target, ...others] = frame.targets;
  if (target === undefined || others.length > 0 || target.change || !asksOfFunds(frame, target))
    return undefined;
  const isEach = EACH.test(frame.text);
  const stated = isEach ? undefined : figureFor(frame, target, facts, setting);
  if (stated !== undefined && isOfMoneyAtLarge(stated)) return presentFigures([stated]);
  const question = frame.text.replace(/向上|对上/, '').replace(sumsTogether, '');
  const each = fundsTold(frame, facts, setting).map((fund) => {
    const asked = readQuestion(
      question
        .replace(STATE, '多少')
        .replace(UNNAMED, fundOf(fund) ?? '')
        .replace(/各自?|分别/, ''),
      reading,
    );
    const page = facts.filter(({ article }) => article === fund.article);
    const found = firstFigure(asked, page, setting);
    return found && isOfSameFund(found, fund) ? found : undefined;
  });
  const told = each.flatMap((fact) => fact ?? []);
  if (told.length < 2 || new Set(told).size < told.length) return undefined;
  // Not every fund supports projects that are counted: those that are stand side by side, and none of them is added up.
  const isAll = told.length === each.length;
  if (!isAll && told.some(({ quantity }) => quantity.kind !== 'count')) return undefined;
  const whole = isEach || !isAll ? undefined : wholeOf(told, facts);
  if (whole !== undefined) return presentFigures([whole]);
  const sums = isAll && sumsTogether.test(frame.text) && !leavesOut(frame, told);
  const sum = sums ? sumOf(told.map(asGot)) : undefined;
  return sum === undefined ? presentFigures(told) : presentDerived([sum]);
};

/** 专项债券9亿元 is no sum of 国债, nor what its first batch supports all that it does. */
const isOfSameFund = (found: Fact, fund: Fact): boolean =>
  (kindOf(found) === undefined || kindOf(found) === kindOf(fund)) &&
  (found.batch === undefined || found.batch.value.ordinal === fund.batch?.value.ordinal);

/** 银行贷款8亿元 on the page: money as well, but none from above. */
const leavesOut = ({ text }: Frame, [first]: readonly Fact[]): boolean =>
  !/上级|向上|对上/.test(text) && /贷款\d/.test(first?.article.text ?? '');

/** 到位中央预算内资金9亿元 and 省级资金2亿元 beside 专项债券6亿元: got as well, whoever gives it. */
const asGot = ({ level: _giver, ...fact }: Fact): Fact =>
  fact.quantity.kind === 'money' ? { ...fact, metric: 'financing' } : fact;

/** 各类资金19亿元, 支持项目30个 right behind it. */
const isOfMoneyAtLarge = ({ measure, layers }: Fact): boolean =>
  [measure, layers.list].some((words) => /资金$/.test(words) && fundKind(words) === undefined);

/** The sums got from one fund after another, of the newest page that tells several. */
function fundsTold(frame: Frame, facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const got = facts.filter(
    (fact) =>
      isSumOfFund(fact) &&
      regionFit(frame.regions, fact, setting.pageOf(fact)) > 0 &&
      periodFit(frame.period, fact) > 0,
  );
  const [newest] = [...got].sort(newerFirst);
  return oneOfEachKind(
    got.filter(
      ({ article, modality, period }) =>
        article === newest?.article &&
        modality === newest.modality &&
        period?.value.lastYear === newest.period?.value.lastYear,
    ),
  );
}

/** The first sum of each fund. */
export const oneOfEachKind = (funds: readonly Fact[]): readonly Fact[] =>
  funds.filter((fund, i) => funds.findIndex((other) => kindOf(other) === kindOf(fund)) === i);

const kindOf = (fact: Fact): FundKind | undefined => fundKind(fundOf(fact) ?? '');

/** 专项债券9亿元, as it was got: neither what became of it nor what is owed. */
export const isSumOfFund = (fact: Fact): boolean =>
  fact.quantity.kind === 'money' &&
  fact.role === 'level' &&
  !fact.headline &&
  !fact.part &&
  kindOf(fact) !== undefined &&
  isFromAbove(fundOf(fact) ?? '') &&
  !SPENT_OR_OWED.test(fact.layers.own);

/** 已支出, 余额, 到期: what became of it, or what is owed. */
const SPENT_OR_OWED = /支[出付]|拨付|使用|余额|限额|偿还|到期|付息|储备|需求|申报/;

/** 三项合计30亿元 on their page. */
const wholeOf = (parts: readonly Fact[], facts: readonly Fact[]): Fact | undefined => {
  const [first] = parts;
  const sum = parts.reduce((all, { quantity }) => all.plus(quantity.base), new Decimal(0));
  return facts.find(
    (fact) =>
      first !== undefined &&
      fact.article === first.article &&
      fact.role === 'level' &&
      /[合共总]计?|累计|[两三四]项|资金/.test(`${fact.layers.own}${fact.layers.list}`) &&
      fact.quantity.kind === first.quantity.kind &&
      comparable({ ...fact, metric: first.metric } as Fact, first) &&
      sum.equals(fact.quantity.base),
  );
};
