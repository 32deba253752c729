/** The parts of a sum that a page divides: 补助资金由哪几块构成，各多少. */
import { type Fact, ofWhat } from '../../../facts/fact.ts';
import { grouped } from '../../../facts/grouped.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import { firstFigure } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { regionFit } from '../../match/slots/place.ts';
import type { Answering } from '../../reply/answering.ts';
import type { Draft } from '../../reply/draft.ts';
import { presentFigures } from '../index.ts';
import { type Dividing, dividedBy, ELSEWHERE, partsBehind } from './dividing.ts';
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
  return firstFigure(asked, named, setting);
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
