/** The parts of a sum that a page divides: 补助资金由哪几块构成，各多少. */
import { comparable, Decimal } from '../../../facts/arithmetic.ts';
import { type Fact, ofWhat } from '../../../facts/fact.ts';
import { grouped } from '../../../facts/grouped.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import { figureFor } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { regionFit } from '../../match/slots/place.ts';
import type { Answering } from '../../reply/answering.ts';
import type { Draft } from '../../reply/draft.ts';
import { isSumOfFund, oneOfEachKind } from '../funds-told.ts';
import { presentFigures } from '../index.ts';
import { divisionsOf } from './parts.ts';
import { firstOf } from './parts-asked.ts';

/** 由哪几块构成，各是多少; 的构成是怎样的; 里面包括哪几部分; 怎么安排的，各块多少; 资金从哪里来 */
const MADE_UP =
  /(?:[按分](?:资金)?(?:类别?|种类|来源|渠道|性质|投向|用途)(?:来?看)?)?(?:都?是?由(?:哪些|哪?几|什么)(?:大?[块部项个类]分?|方面|渠道)?(?:资金|钱|投资|来源|费用|内容)?(?:组成|构成)的?|的?(?:具体)?(?:构成|组成|来源)(?:是什么|是?怎么?样的?|如何|有哪些)|(?:里面?)?(?:包括|包含|分(?:为|成))(?:哪些|哪?几)[块部项个类]分?|(?<=资金)(?:都?是?从哪(?:里|儿)?来的?|(?:怎么|如何)(?:解决|筹措|筹集|落实)的?)|(?:都?是)?(?:怎么|如何|咋)(?:安排|分配|切分|拆分|划分|分)的?|(?<=资金)(?:各类(?=分别|各|多少|情况)|分类别?)(?:情况)?)(?:[，、]?(?:各[块部项个类]?分?|分别)(?:自|占)?(?:是|为|有)?(?:多少|几)(?:钱|[亿万]?元?)?)?[？。]?$/u;
/** 按投资规模怎么分的: by no parts that the page tells first. */
const CUT_OTHERWISE = /[按分](?:总?投资)?(?:规模|期限)|[按分](?:建设)?(?:性质|阶段)/;
/** 资金构成, 30亿怎么构成的: asked in so few words that another cut of the whole is looked for first. */
const MADE_UP_IN_SHORT =
  /(?:的?(?:具体)?(?:构成|组成)(?:情况)?|(?:都?是)?(?:怎么|如何|咋)(?:构成|组成)的?)[？。]?$/u;
/** 30亿怎么构成的: nothing but its size tells the whole. */
const NAMELESS =
  /^(?:[那这]|总共的?)?[\d.]+(?:多|余)?[万亿]?元?的?(?:资金|投资|总投资)?(?:是|都)?(?:由|怎|如何|咋|的?构成|的?组成|包括|分)/;
/** 2亿元 of 2亿元的总投资 */
const SUM = /(?:这)?[\d.]+(?:多|余)?[万亿]?元的?/;

/** The parts that stand behind 其中 and come to the whole; undefined where no page divides it so. */
export const answerMadeUpOf: Answering = (frame, reading, facts, setting) =>
  answerBy(frame, wholeAsked(frame, MADE_UP, reading, facts, setting), [partsBehind], facts);

/** The same where only the sum is named, or its parts are told of elsewhere on the page. */
export const answerMadeUpElsewhere: Answering = (frame, reading, facts, setting) => {
  const asking = MADE_UP.test(frame.text) ? MADE_UP : MADE_UP_IN_SHORT;
  if (!asking.test(frame.text)) return undefined;
  const whole = wholeAsked(frame, asking, reading, facts, setting);
  const wholes = sumsNamed(frame, facts, setting);
  const apart = whole === undefined || NAMELESS.test(frame.text) ? dividedApart(frame, wholes, facts) : [];
  return apart.length > 1
    ? presentFigures(apart.flat())
    : answerBy(frame, whole ?? wholes[0], ELSEWHERE, facts);
};

type Dividing = (whole: Fact, facts: readonly Fact[], opens: RegExp) => readonly Fact[] | undefined;

function answerBy(
  frame: Frame,
  whole: Fact | undefined,
  ways: readonly Dividing[],
  facts: readonly Fact[],
): Draft | undefined {
  const wholes = whole === undefined ? [] : [whole, ...toldAgain(whole, facts)];
  const parts = firstOf(wholes, (told) => dividedBy(frame, told, ways, facts));
  return parts && presentFigures(parts);
}

/** The parts by the first way that has them. */
function dividedBy(
  { text }: Frame,
  whole: Fact,
  ways: readonly Dividing[],
  facts: readonly Fact[],
): readonly Fact[] | undefined {
  const opens = /来源|资金/.test(text) ? SOURCES : DIVIDES;
  return firstOf(ways, (way) => way(whole, facts, opens));
}

/** The parts of each of several things that are of one size: nobody can say which of them is meant. */
function dividedApart(
  frame: Frame,
  wholes: readonly Fact[],
  facts: readonly Fact[],
): readonly (readonly Fact[])[] {
  const things = [...grouped(wholes, ofWhat).values()];
  return things.flatMap(([whole]) => {
    const parts = whole && dividedBy(frame, whole, ELSEWHERE, facts);
    return parts ? [parts] : [];
  });
}

/** What the question calls the whole, of its size where it says that. */
function wholeAsked(
  { text, given }: Frame,
  asking: RegExp,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Fact | undefined {
  if (!asking.test(text) || CUT_OTHERWISE.test(text)) return undefined;
  const asked = readQuestion(`${text.replace(asking, '').replace(SUM, '')}多少`, reading);
  const sum = given.find(({ kind }) => kind === 'money');
  const named = facts.filter(({ quantity }) => sum === undefined || quantity.base === sum.base);
  const [target] = asked.targets;
  return target && figureFor(asked, target, named, setting);
}

/** 30亿 of 清河那30亿怎么构成的: the figures of the place that are so large. */
function sumsNamed({ given, regions }: Frame, facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const sum = given.find(({ kind }) => kind === 'money');
  return facts.filter(
    (fact) =>
      fact.quantity.base === sum?.base &&
      fact.quantity.kind === 'money' &&
      !fact.headline &&
      regionFit(regions, fact, setting.pageOf(fact)) > 0,
  );
}

/** 300亿元的盘子中，… behind the same 300亿元 in the headline. */
const toldAgain = (whole: Fact, facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(
    (fact) =>
      fact !== whole &&
      fact.article === whole.article &&
      fact.role === 'level' &&
      fact.quantity.kind === whole.quantity.kind &&
      fact.quantity.base === whole.quantity.base,
  );

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

function partsBehind(whole: Fact, facts: readonly Fact[], opens: RegExp): readonly Fact[] | undefined {
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
const ELSEWHERE: readonly Dividing[] = [partsBehind, fundsOf, divisionOf];

/** 其中, 包括, 资金来源为：, 的盘子中，; none of another sum that is told next. */
const DIVIDES = /其中|包括|构成|来源|分别|[里中]，|[按从分]\p{Script=Han}{1,6}[看分][，：]/u;
/** 资金来源方面，省级补助…; what the work costs part by part is no source. */
const SOURCES = /来源|(?:中央|省级|财政|自筹|债券?|贷款)/;
