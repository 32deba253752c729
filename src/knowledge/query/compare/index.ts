import { areReckonable, comparable, isSameMetric } from '../../facts/arithmetic.ts';
import { type Fact, isOfTable } from '../../facts/fact.ts';
import { type Reading, readQuestion } from '../asking/frame.ts';
import { ASKS_WHICH, asksDifference, cutSides } from '../asking/sides/cut.ts';
import { listOf, type Pair, pairsOf } from '../asking/sides/index.ts';
import { EACH } from '../asking/targets/index.ts';
import { shared } from '../derive/average.ts';
import { type PerOne, perOneOf } from '../derive/per-one.ts';
import { type Derived, presentDerived } from '../derive/present.ts';
import { figuresOfEach, namedApart } from '../finding/each-of.ts';
import type { Setting } from '../match/setting.ts';
import { asksPlaceAround } from '../match/slots/compared-with.ts';
import { areOfTwoStretches, areUneven } from '../match/slots/period/two-stretches.ts';
import { cover } from '../match/words/cover.ts';
import type { Answering } from '../reply/answering.ts';
import { citationList } from '../reply/citations.ts';
import { type Draft, draft } from '../reply/draft.ts';
import { basisLine, measureLabel, shownFigure, toValue } from '../reply/shown.ts';
import { together } from '../reply/together.ts';
import { type Amount, averagesOf, bothFell, differenceOf, figuresOf, isMore } from './amounts.ts';
import { asksSmaller, comparativeOf, namesOf, verdict } from './names.ts';
import { withYearSpelt } from './year-before.ts';

/** Two amounts with what a reader calls them, the larger first; `inOrder`: as asked. */
interface Compared {
  readonly more: Named;
  readonly less: Named;
  readonly inOrder: readonly [Amount, Amount];
}

interface Named {
  readonly amount: Amount;
  readonly name: string;
}

/** Two figures side by side: which is larger, by how much. Undefined when the question compares nothing, or one side is told nowhere. */
export const answerComparison: Answering = ({ text: typed }, reading, facts, setting) => {
  const asked = withYearSpelt(typed, reading.now);
  const each = eachComparison(asked).map((one) =>
    answerComparison(readQuestion(one, reading), reading, facts, setting),
  );
  if (each.length > 0) return each.every((one) => one !== undefined) ? together(each) : undefined;
  const text = cutSides(asked) === undefined ? namedApart(asked, reading) : asked; // 签约开工投产，哪块最大
  const several = listAsked(text);
  if (several !== undefined) {
    const found = figuresOfEach(several, reading, facts, setting)?.[0];
    return found && amongAll(found, text);
  }
  const per = perOneOf(text);
  const pairs = pairsOf(per?.whole ?? text, reading);
  const found = pairs
    .flatMap((pair) => compare(pair, per, reading, facts, setting) ?? [])
    .filter(({ inOrder }) => {
      const figures = inOrder.map(({ fact }) => fact);
      return (
        !areOfTwoStretches(text, figures) && !areUneven(text, figures) && !areOfNoTwoPlaces(text, figures)
      );
    });
  const [first] = found;
  if (first === undefined || found.length < pairs.length) return undefined;
  const lead = ASKS_WHICH.test(text) ? verdictOn(first, text) : '';
  if (per !== undefined && !asksDifference(text))
    return presentDerived(first.inOrder.flatMap(averageOf), lead);
  if (found.length > 1 && lead !== '' && !asksDifference(text)) return ofEachMeasure(found, text);
  return asksDifference(text) && !found.some(({ inOrder }) => inOrder.some(({ fact }) => isLimit(fact)))
    ? apart(found, text, lead)
    : sideBySide(
        first.inOrder.map(({ fact }) => fact),
        lead,
      );
};

/** 固投增速 and 商品房销售面积 of one county, where 比全市高多少 is asked; 10亿元以上项目的完成率 is held against that of all. */
const areOfNoTwoPlaces = (text: string, [one, ...others]: readonly Fact[]): boolean =>
  asksPlaceAround(text) &&
  ![one, ...others].some((fact) => fact && fact.subject.length > 1 && cover(fact.subject, text) > NAMED) &&
  others.every(({ region }) => region?.value.code === one?.region?.value.code);

const NAMED = 0.5;

/** 甲项目个数与乙项目个数差多少，甲总投资与乙总投资差多少: two comparisons, each with its own sides; empty for one. */
function eachComparison(text: string): readonly string[] {
  const clauses = text.replace(/[？。]+$/, '').split('，');
  return clauses.length > 1 && clauses.every((clause) => OWN_SIDES.test(clause)) ? clauses : [];
}

const OWN_SIDES =
  /^[^，。？]{4,40}[与和跟比][^，。？]{4,40}(?:相?差|差距)(?:是|有|了)?(?:多少|几)[^，。？]{0,4}$/;

/** 个数谁多，总投资谁大: one after the other. */
const ofEachMeasure = (found: readonly Compared[], text: string): Draft =>
  together(
    found.map((one) =>
      sideBySide(
        one.inOrder.map(({ fact }) => fact),
        verdictOn(one, asksSmaller(text) ? text : ''),
      ),
    ),
  );

/** By how much the sides differ; where it is asked whether they are alike, those that are have no difference (个数一样吗？总投资差多少). */
function apart(found: readonly Compared[], text: string, lead: string): Draft {
  const alike = found.filter(({ more, less }) => ASKS_ALIKE.test(text) && !isMore(more.amount, less.amount));
  const others = found.filter((one) => !alike.includes(one));
  const figures = alike.flatMap(({ inOrder }) => inOrder.map(({ fact }) => fact));
  const [first] = figures;
  if (first === undefined)
    return presentDerived(
      others.map((one) => difference(one, lead)),
      lead,
      { each: EACH.test(text) },
    );
  const said = `两者${first.quantity.kind === 'count' ? '数量' : measureLabel(first)}相同`;
  return others.length === 0
    ? sideBySide(figures, said)
    : presentDerived(
        others.map((one) => difference(one, '')),
        said,
        { besides: figures },
      );
}

const ASKS_ALIKE = /一样|相同|相等|持平/;

const averageOf = ({ fact, among }: Amount): Derived[] => (among ? [shared({ sum: fact, among })] : []);

/** 签约、开工、投产三项里谁总投资最高: the question for each of more than two; undefined where no more are set side by side. */
function listAsked(text: string): string | undefined {
  const cut = ASKS_WHICH.test(text) ? cutSides(text) : undefined;
  return cut && /[、和与跟]/.test(cut.second) ? listOf(cut) : undefined;
}

/** All of them, and which stands out; it comes first unless each is asked for. */
function amongAll(facts: readonly Fact[], text: string): Draft | undefined {
  const [first] = facts;
  if (first === undefined || !facts.every((fact) => isAlike(fact, first))) return undefined;
  const amounts = facts.map((fact): Amount => ({ fact }));
  const sorted = [...amounts].sort((a, b) => (isMore(b, a) ? 1 : -1));
  const told = namesOf([], facts);
  const nameAll = (one: Amount): string =>
    told.filter((_, i) => isAsMuch(amounts[i] as Amount, one)).join('、');
  const names = sorted.map(nameAll);
  if (new Set(names).size === 1) return sideBySide(facts, '几项相同');
  const foremost = asksSmaller(text) ? [...sorted].reverse() : sorted;
  const shown = EACH.test(text) ? facts : foremost.map(({ fact }) => fact);
  return sideBySide(shown, verdict(text, names, { fact: first }));
}

const isAsMuch = (a: Amount, b: Amount): boolean => !isMore(a, b) && !isMore(b, a);

const isAlike = (a: Fact, b: Fact): boolean => comparable(a, b) && isSameMetric(a, b);

/** 8亿元以上, 超过300亿元: how far it lies from another figure nobody knows. */
const isLimit = ({ quantity }: Fact): boolean => quantity.bound !== 'exact' && quantity.bound !== 'about';

function compare(
  pair: Pair,
  per: PerOne | undefined,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Compared | undefined {
  const found = per ? averagesOf(pair, per, reading, facts, setting) : figuresOf(pair, facts, setting);
  if (found === undefined || [pair[0], pair[1].frame].some(({ text }) => OF_SUM.test(text))) return undefined;
  const [a, b] = found;
  if (isToldTwice(a.fact, b.fact) || !areReckonable([a.fact.quantity, b.fact.quantity])) return undefined;
  const names = namesOf([pair[0], pair[1].frame], [a.fact, b.fact]);
  const one = { amount: a, name: names[0] as string };
  const other = { amount: b, name: names[1] as string };
  const inOrder = found;
  const asksFall = FALLS.test(`${pair[0].text}${pair[1].frame.text}`);
  if (bothFell(a, b) && !asksFall) return undefined; // which growth is the higher, and by how much, is not how far each fell
  return isMore(b, a) ? { more: other, less: one, inOrder } : { more: one, less: other, inOrder };
}

/** 比勘察和设计两项之和低多少: one of the two is no sum of them. */
const OF_SUM = /[和与跟、][^，。？]{1,16}(?:之和|总和|加起来|加在一起)/;

/** 降幅哪个大, 谁下降得多 */
const FALLS = /降|跌|下滑|缩|减/;

/** 128.6亿元 in a sentence and in its table: of what is asked of either side neither tells. */
const isToldTwice = (a: Fact, b: Fact): boolean =>
  a !== b &&
  a.article === b.article &&
  a.quantity.base === b.quantity.base &&
  a.metric === b.metric &&
  a.phase?.value === b.phase?.value &&
  a.region?.value.code === b.region?.value.code &&
  (isOfTable(a) !== isOfTable(b) || a.headline !== b.headline);

function verdictOn({ more, less }: Compared, text: string): string {
  return isMore(more.amount, less.amount) ? verdict(text, [more.name, less.name], more.amount) : '两者相同';
}

/** 9.5亿元（开工项目比投产项目多）: who has more is said, whatever the question took for granted, unless the line before says it. */
function difference({ more, less }: Compared, lead: string): Derived {
  const told = lead === '' && more.name !== less.name && isMore(more.amount, less.amount);
  const label = told ? `${more.name}比${less.name}${comparativeOf(more.amount.fact)}` : '相差';
  return { ...differenceOf(more.amount, less.amount), label };
}

function sideBySide(facts: readonly Fact[], lead: string): Draft {
  const citations = citationList();
  const values = facts.map((fact) => toValue(fact, [citations.citeFact(fact)]));
  const lines = facts.map((fact) => `${shownFigure(fact)}：${basisLine(fact)}`);
  return draft('answered', [lead, ...lines].filter((line) => line !== '').join('\n'), {
    values,
    citations: citations.list,
  });
}
