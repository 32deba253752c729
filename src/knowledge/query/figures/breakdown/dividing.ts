/** The parts that a sum is divided into by its page. */
import { comparable, Decimal } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import { isSumOfFund, oneOfEachKind } from '../funds-told.ts';
import { divisionsOf } from './parts.ts';
import { firstOf } from './parts-asked.ts';

/** A way to find them; none where they do not come to the whole. `opens`: what they are told behind. */
export type Dividing = (whole: Fact, facts: readonly Fact[], opens: RegExp) => readonly Fact[] | undefined;

/** The parts by the first way that has them. */
export function dividedBy(
  { text }: Frame,
  whole: Fact,
  ways: readonly Dividing[],
  facts: readonly Fact[],
): readonly Fact[] | undefined {
  const opens = /来源|资金/.test(text) ? SOURCES : DIVIDES;
  return firstOf(ways, (way) => way(whole, facts, opens));
}

/** Of one paragraph; neither a stage beside a year's plan nor what is done beside what is to be. */
const areAlike = ([first, ...others]: readonly Fact[]): boolean =>
  others.every(
    (part) =>
      part.modality === first?.modality &&
      part.sentence.block === first.sentence.block &&
      (part.metric === 'annual-planned-investment') === (first.metric === 'annual-planned-investment') &&
      STAGE.test(part.subject) === STAGE.test(first.subject),
  );

const STAGE = /[首一二三四五六]期/;

/** How far behind a sum its parts may stand. */
const WITHIN = 400;

/** 其中省级补助2亿元，自筹7亿元 right behind 9亿元. */
export function partsBehind(whole: Fact, facts: readonly Fact[], opens: RegExp): readonly Fact[] | undefined {
  const { article, span, quantity } = whole;
  const behind = article.text.slice(span.end, span.end + WITHIN);
  const opening = opens.exec(behind);
  if (opening === null) return undefined;
  const from = span.end + opening.index;
  const listed = facts.filter(
    (fact) =>
      fact.article === article &&
      (isBeneath(fact, whole) || (opens === SOURCES && isOfFunds(fact, whole))) &&
      fact.span.start >= from &&
      fact.span.end <= span.end + WITHIN &&
      fact.role === 'level' &&
      comparable({ ...fact, metric: whole.metric } as Fact, whole),
  );
  const parts: Fact[] = [];
  let left = new Decimal(quantity.base);
  for (const fact of listed) {
    left = left.minus(fact.quantity.base);
    parts.push(fact);
    if (left.isZero()) return parts.length > 1 && areAlike(parts) ? parts : undefined;
    if (left.isNegative()) return undefined;
  }
  return undefined;
}

/** 项目资金除省级补助2亿元外，其余7亿元自筹: the paragraph behind what a work costs tells who pays for it. */
const isOfFunds = ({ article, sentence: { block } }: Fact, whole: Fact): boolean => {
  const { start = 0 } = article.blocks[block] ?? {};
  return block === whole.sentence.block + 1 && PAID_BY.test(article.text.slice(start, start + 12));
};

const PAID_BY = /^(?:项目|工程|建设|所需|总)*(?:资金|投资)(?!估算|规模)/;

/** 额度5亿元 below 1.专项债券, 资金1亿元 below 2.中央预算内投资: one fund after another, which come to all that was got. */
function fundsOf(whole: Fact, facts: readonly Fact[]): readonly Fact[] | undefined {
  const { article, quantity } = whole;
  const funds = oneOfEachKind(facts.filter((fact) => fact.article === article && isSumOfFund(fact)));
  const sum = funds.reduce((all, fund) => all.plus(fund.quantity.base), new Decimal(0));
  return funds.length > 1 && sum.equals(quantity.base) ? funds : undefined;
}

/** 分产业看，…: the first list that a page cuts the sum into. */
const divisionOf: Dividing = (whole, facts) => divisionsOf(whole, facts)[0]?.map(({ part }) => part);

/** In its paragraph, or in the next where that divides it: 分类别看，…. */
const isBeneath = ({ article, sentence }: Fact, { sentence: { block } }: Fact): boolean =>
  sentence.block === block ||
  (sentence.block === block + 1 &&
    BY_KIND.test(article.text.slice(article.blocks[sentence.block]?.start ?? sentence.start, sentence.end)));

const BY_KIND = /^[按从分]\p{Script=Han}{1,6}[看分][，：]/u;

/** Right behind it, fund after fund on its page, or in the first list that it is cut into. */
export const ELSEWHERE: readonly Dividing[] = [partsBehind, fundsOf, divisionOf];

/** 其中, 包括, 资金来源为：, 的盘子中，; none of another sum that is told next. */
const DIVIDES = /其中|包括|构成|来源|分别|[里中]，|[按从分]\p{Script=Han}{1,6}[看分][，：]/u;
/** 资金来源方面，省级补助…; what the work costs part by part is no source. */
const SOURCES = /来源|(?:中央|省级|财政|自筹|债券?|贷款)/;
