/** 签约总投资是开工总投资的几倍: how many times one figure another is, where no page says so. */
import { comparable, type Decimal, inUnit } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { pairsOf } from '../asking/sides/index.ts';
import { presentDerived } from '../derive/present.ts';
import { areOfTwoStretches } from '../match/slots/period/two-stretches.ts';
import type { Answering } from '../reply/answering.ts';
import { figuresOf } from './amounts.ts';

const TIMES =
  /^(?<one>[^，。？]{3,50}?)(?:是|为|相当于|达到)(?<other>[^，。？]{2,40}?)的?(?:几|多少)倍[？。]*$/u;

/** The quotient with both figures; undefined where the question asks for none, or one side is told nowhere or only roughly. */
export const answerTimes: Answering = ({ text }, reading, facts, setting) => {
  const { one, other } = TIMES.exec(text)?.groups ?? {};
  if (one === undefined || other === undefined) return undefined;
  const [pair, ...others] = pairsOf(`${one}比${other}多多少`, reading);
  const [a, b] = (pair && others.length === 0 && figuresOf(pair, facts, setting)) || [];
  if (a === undefined || b === undefined || a.fact === b.fact || !areExact(a.fact, b.fact)) return undefined;
  if (areOfTwoStretches(text, [a.fact, b.fact])) return undefined;
  const { unit } = a.fact.quantity;
  const [first, second] = [a, b].map(({ fact }) => inUnit(fact.quantity, unit)) as [Decimal, Decimal];
  if (second.isZero()) return undefined;
  const value = first.dividedBy(second);
  const number = value.toDecimalPlaces(2).toNumber();
  return presentDerived([
    {
      number,
      unit: '倍',
      formula: `${first} ÷ ${second}`,
      inputs: [a.fact, b.fact],
      label: '倍数',
      rounded: !value.equals(number),
    },
  ]);
};

/** 超过300亿元 is some multiple, and nobody knows which. */
const areExact = (a: Fact, b: Fact): boolean =>
  comparable(a, b) && [a, b].every(({ quantity: { bound } }) => bound === 'exact' || bound === 'about');
