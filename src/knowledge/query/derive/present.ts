import { comparable, Decimal } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Value } from '../../types.ts';
import type { Frame, Reading } from '../asking/frame.ts';
import type { Setting } from '../match/setting.ts';
import { citationList } from '../reply/citations.ts';
import { type Draft, draft } from '../reply/draft.ts';
import { basisLine, basisOf, shownFigure, toValue } from '../reply/shown.ts';

/** A figure computed from facts. */
export interface Derived {
  readonly number: number;
  readonly unit: string;
  /** 51.3 + 43.6 + 28.4 */
  readonly formula: string;
  readonly inputs: readonly Fact[];
  /** What was computed, in words: 合计, 平均, 尚未开工. */
  readonly label: string;
  /** The result was rounded. */
  readonly rounded?: boolean;
}

/** A way to compute one; undefined where the question asks for something else, or its figures are not told. */
export type Deriving<Result = Derived> = (
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
) => Result | undefined;

/** One figure in percent of another of its kind. */
export function quotient(part: Fact, whole: Fact, label: string): Derived | undefined {
  if (part === whole || !comparable(part, whole) || whole.quantity.base === 0) return undefined;
  const value = new Decimal(part.quantity.base).dividedBy(whole.quantity.base).times(100);
  const number = value.toDecimalPlaces(2).toNumber();
  return {
    number,
    unit: '%',
    formula: `${written(part)} ÷ ${written(whole)}`,
    inputs: [part, whole],
    label,
    rounded: !value.equals(number),
  };
}

/** The same of two figures that are computed themselves. */
export function quotientOf(part: Derived, whole: Derived, label: string): Derived | undefined {
  if (whole.number === 0 || part.unit !== whole.unit) return undefined;
  const value = new Decimal(part.number).dividedBy(whole.number).times(100);
  return {
    number: value.toDecimalPlaces(2).toNumber(),
    unit: '%',
    formula: `(${part.formula}) ÷ (${whole.formula})`,
    inputs: [...part.inputs, ...whole.inputs],
    label,
    rounded: true,
  };
}

/** 48.1 of a table's cell is 48.1亿元, as its column says. */
const written = ({ quantity: { text, unit } }: Fact): string => (/\d$/.test(text) ? `${text}${unit}` : text);

/** Rounded, or reckoned from what is itself 约 or 超. */
const isRough = ({ inputs, rounded }: Derived): boolean =>
  rounded === true || inputs.some(({ quantity }) => quantity.bound !== 'exact');

/** What else an answer of computed figures shows. */
interface Besides {
  /** The inputs are asked for as well. */
  readonly each?: boolean;
  /** Figures that the lead speaks of. */
  readonly besides?: readonly Fact[];
}

/** An answer of computed figures: result, formula, and the cited inputs with their basis. `lead` stands before them. */
export function presentDerived(
  results: readonly Derived[],
  lead = '',
  { each = false, besides = [] }: Besides = {},
): Draft {
  const citations = citationList();
  const told = [...new Set(results.flatMap((result) => result.inputs))];
  const asked = each ? told.map((fact) => toValue(fact, [citations.citeFact(fact)])) : [];
  const computed = results.map((result): Value => {
    const cited = result.inputs.map((fact) => citations.citeFact(fact));
    const first = result.inputs[0] as Fact;
    return {
      number: result.number,
      unit: result.unit,
      text: `${result.number}${result.unit}`,
      bound: isRough(result) ? 'about' : 'exact',
      modality: result.inputs.every((fact) => fact.modality === 'actual') ? 'actual' : 'planned',
      metric: first.metric ?? first.measure,
      basis: basisOf(first),
      derived: true,
      formula: result.formula,
      citations: [...new Set(cited)],
    };
  });
  const lines = results.map(
    (r) => `${isRough(r) ? '约' : ''}${r.number}${r.unit}（${r.label}，程序计算：${r.formula}）`,
  );
  for (const fact of besides) citations.citeFact(fact);
  const inputs = [...new Set([...besides, ...told])].map(
    (fact) => `${shownFigure(fact)}：${basisLine(fact)}`,
  );
  return draft('answered', [lead, ...lines, ...inputs].filter((line) => line !== '').join('\n'), {
    values: [...asked, ...computed],
    citations: citations.list,
  });
}
