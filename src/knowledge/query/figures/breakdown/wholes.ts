/** The whole whose parts a question asks for: how many there are of it, and what they take. */
import type { Fact } from '../../../facts/fact.ts';
import { measuresIn } from '../../../facts/measure/measure.ts';
import { keptWith } from '../../../remembered.ts';
import { type Reading, readQuestion } from '../../asking/frame.ts';
import { lookUp, type Outcome } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { fundKind } from '../../tables/fund-names.ts';
import type { BreakdownAsked } from './asked/breakdown-asked.ts';
import type { Part } from './parts.ts';
import { firstOf, partsOf } from './parts-asked.ts';

/** 42 of 那42个项目, 二期的3个开工项目, 那30亿元里，: how many they are, as the asker says. */
const SAID =
  /(?:[那这]|(?<=的))?([\d.]+)(个亿|亿元?|个|项|家)的?[里中]?(?=\p{Script=Han}{0,6}(?:项目|债券?|资金|投资|问题|事项|企业|工程)|[，、没未尚]|$)/u;

/** The parts of how many there are of the whole, and of what they take: of what is asked, else of whatever is told. */
export function partsOfWholes(
  asked: BreakdownAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): readonly (readonly Part[])[] {
  const partsIn = keptWith((whole: Fact) => partsOf(asked, whole, facts));
  const [said = '', number, unit = ''] = SAID.exec(asked.whole) ?? [];
  const open = asked.whole.replace(said, '').replace(/[，、的里中分]+$/, '');
  const isSaid = ({ quantity }: Fact): boolean =>
    number === undefined ||
    (quantity.kind === 'money') !== unit.includes('亿') ||
    quantity.number === Number(number);
  const find = (question: string, kind: Kind): Fact | undefined => {
    const frame = readQuestion(question, reading);
    const [target] = frame.targets;
    const pool = facts.filter((fact) => fact.quantity.kind === kind && isSaid(fact));
    return target && dividedOne(lookUp(frame, target, pool, setting), pool, partsIn);
  };
  const isCount = asked.measures.length === 1 && asked.measures[0] === 'count'; // 专项债支持的项目分几类，各几个
  const named = measuresIn(open, true).some(({ metric }) => metric?.kinds.includes('money'));
  const isSum = !isCount && (named || asksOfFunds(asked));
  const many = number === undefined && !isSum ? asked.many : undefined; // 投产一批是哪两个: the list that has two
  const count = isSum || many !== undefined ? undefined : find(`${open}有几个`, 'count');
  const sums = isSum && named ? [''] : asksOfFunds(asked) ? ['到位资金', '总投资'] : ['总投资'];
  const money =
    (count && dividedBeside(count, facts, partsIn)) ??
    (many === undefined ? undefined : find(`${open}${many}个项目总投资多少`, 'money')) ??
    firstOf(sums, (sum) => find(`${open}${sum}多少`, 'money'));
  const ofMoney = isSum || unit.includes('亿');
  const counted = ofMoney ? undefined : (count ?? (money && beside(money, 'count', facts)));
  const both = [counted, money].flatMap((fact) => fact ?? []);
  if (number !== undefined && !both.some((fact) => fact.quantity.number === Number(number))) return [];
  return both
    .filter(
      ({ quantity: { kind } }) => asked.measures.length === 0 || asked.measures.some((one) => one === kind),
    )
    .map(partsIn);
}

/** 中央补助、银行贷款各多少: what pays for the whole. */
const asksOfFunds = ({ names }: BreakdownAsked): boolean =>
  names.length > 0 && names.every((name) => fundKind(name) !== undefined || /补助|自筹|资金|出资/.test(name));

type Kind = 'count' | 'money';

/** The figure found, where its page tells it again with its parts that; of several the one that has parts, the newest where several have. */
function dividedOne(
  found: Outcome,
  pool: readonly Fact[],
  partsIn: (fact: Fact) => readonly Part[],
): Fact | undefined {
  if (found.kind === 'none') return undefined;
  const isDivided = (fact: Fact): boolean => partsIn(fact).length > 0;
  if (found.kind === 'several') {
    const divided = found.matches.map(({ fact }) => fact).filter(isDivided);
    const [newest, ...others] = divided.sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
    return newest && others.every((fact) => endOf(fact) < endOf(newest)) ? newest : undefined;
  }
  const { fact } = found.match;
  return isDivided(fact)
    ? fact
    : (pool.find((other) => (isToldAgain(other, fact) || isOfSameThings(other, fact)) && isDivided(other)) ??
        fact);
}

/** 已发行9亿元 behind 获批额度12亿元: what of the same things the page divides. */
const isOfSameThings = (one: Fact, { article, group, metric }: Fact): boolean =>
  one.metric === metric && one.article === article && one.group === group;

/** 园区新签约项目16个 before 16个新签约项目中，已落地9个; 重点项目42个 far before 上半年，42个项目完成投资9亿元 */
const isToldAgain = (other: Fact, { article, quantity, sentence, subject }: Fact): boolean =>
  other.article === article &&
  other.quantity.base === quantity.base &&
  (other.subject === subject || (other.sentence.block === sentence.block && other.subject.endsWith(subject)));

/** 总投资30亿元 of 新签约项目16个，总投资30亿元, and not 到资9亿元 behind 16个新签约项目中: of the sums beside, the one that has parts. */
function dividedBeside(
  count: Fact,
  facts: readonly Fact[],
  partsIn: (fact: Fact) => readonly Part[],
): Fact | undefined {
  const counts = [count, ...facts.filter((other) => other !== count && isToldAgain(other, count))];
  const sums = counts.flatMap((one) => beside(one, 'money', facts) ?? []);
  return sums.find((sum) => partsIn(sum).length > 0) ?? sums[0];
}

/** YYYY-MM-DD behind what a figure is told for. */
const endOf = ({ period, article }: Fact): string => period?.value.to ?? article.publishedOn ?? '';

/** What the same things take, or how many they are. */
const beside = (whole: Fact, kind: Kind, facts: readonly Fact[]): Fact | undefined =>
  facts.find(
    ({ article, group, quantity, role }) =>
      article === whole.article && group === whole.group && quantity.kind === kind && role === 'level',
  );
