import { Decimal, factorOf, rounded } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Quantity } from '../../types.ts';
import { type Frame, type Reading, readQuestion } from '../asking/frame.ts';
import { holesIn } from '../asking/holes.ts';
import { EACH } from '../asking/targets/index.ts';
import { figuresOfEach } from '../finding/each-of.ts';
import { figureFor, lookUp } from '../finding/lookup.ts';
import { inBody } from '../finding/near.ts';
import type { Setting } from '../match/setting.ts';
import { type PerOne, perOneOf } from './per-one.ts';
import type { Derived, Deriving } from './present.ts';

/** A sum, or another figure to be shared out, and the number of those that share it. */
export interface Average {
  readonly sum: Fact;
  readonly among: Fact;
}

/** 平均每个投资多少: a sum divided by the count, or the length, of the same thing; one for each thing that is listed (签约、开工项目平均每个投资各多少). */
export const deriveAverage: Deriving<Derived[]> = (frame, reading, facts, setting) => {
  const per = perOneOf(frame.text);
  if (per === undefined || isStated(frame, facts, setting)) return undefined;
  const whole = readQuestion(per.whole, reading);
  if (EACH.test(per.whole) && whole.targets.some(({ item }) => item !== undefined))
    return averagesOfEach(per, reading, facts, setting);
  const found = averageFor(whole, per, reading, facts, setting);
  return found && [shared(found)];
};

/** Undefined unless the sum of each listed thing and its number are told. */
function averagesOfEach(
  per: PerOne,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived[] | undefined {
  const [sums = [], ...others] = figuresOfEach(per.whole, reading, facts, setting) ?? [];
  const found = sums.flatMap((sum) => {
    const among = amongOf(sum, facts, per);
    return among ? [shared({ sum, among })] : [];
  });
  return others.length === 0 && found.length > 0 && found.length === sums.length ? found : undefined;
}

/** A page tells the average itself. */
function isStated(frame: Frame, facts: readonly Fact[], setting: Setting): boolean {
  const told = facts.filter(({ layers }) => /平均(?!水平)|每|(?<!平)均(?![在为])/.test(layers.own)); // not 高于全市平均水平
  return frame.targets.some((target) => {
    const own = target.own.filter((word) => !/平均|每|均|^[合摊折划]|^一/.test(word));
    return lookUp(frame, { ...target, own }, told, setting).kind === 'one';
  });
}

/** What a question without its 平均每个 asks for, and what that is shared among. */
export function averageFor(
  whole: Frame,
  per: PerOne,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Average | undefined {
  const asked = holesIn(whole.text).length > 0 ? whole : readQuestion(`${whole.text}多少钱`, reading);
  const target = asked.targets.find(({ kinds }) => kinds === undefined || !kinds.includes('percent'));
  if (target === undefined) return undefined;
  const counted = asked.given.find(({ kind }) => kind === 'count');
  const kinds = target.kinds ?? ['money' as const];
  const pool = counted ? facts.filter((fact) => isCounted(fact, counted, facts)) : facts;
  const sum = inBody(figureFor({ ...asked, given: [] }, { ...target, kinds }, pool, setting), facts);
  if (sum === undefined) return undefined;
  const among = amongOf(sum, facts, per);
  return among && (counted === undefined || among.quantity.base === counted.base)
    ? { sum, among }
    : undefined;
}

/** 12个平均一个多大: a sum of twelve. */
const isCounted = (fact: Fact, { base }: Quantity, facts: readonly Fact[]): boolean =>
  facts.some(
    (other) => isOfGroup(other, fact) && other.quantity.kind === 'count' && other.quantity.base === base,
  );

const isOfGroup = (a: Fact, b: Fact): boolean => a.article === b.article && a.group === b.group;

/** Those the question names, else the count of the sum's own group, or the figure with the unit asked in its sentence. */
function amongOf(sum: Fact, facts: readonly Fact[], { unit, noun }: PerOne): Fact | undefined {
  const near = facts.filter(
    (f) =>
      f.article === sum.article && f.role === 'level' && !f.headline && f.quantity.number > 0 && f !== sum,
  );
  const beside = near.filter((f) => f.sentence === sum.sentence);
  const counts = near.filter((f) => f.quantity.kind === 'count');
  const inGroup = counts.find((f) => isOfGroup(f, sum));
  if (noun !== undefined) return beside.find((f) => f.quantity.kind === 'count' && names(f, noun));
  if (unit === undefined || /[个家项处座宗]/.test(unit))
    return (
      inGroup ?? beside.filter((f) => f.quantity.kind === 'count' && f.span.start < sum.span.start).at(-1)
    );
  const measured = beside.filter((f) => f.quantity.unit.endsWith(unit));
  const inSum = measured.find((f) => isOfGroup(f, sum)); // 计划建设公路90公里，总投资4亿元，已开工60公里
  return inSum ?? measured.find((f) => f.span.start > sum.span.start) ?? measured.at(-1);
}

/** 稳定就业岗位8350个 is named by what stands right before it. */
const names = ({ subject, measure, article, span }: Fact, noun: string): boolean =>
  `${subject}${measure} ${article.text.slice(span.start - 8, span.start)} ${article.text.slice(span.end, span.end + noun.length)}`.includes(
    noun,
  );

/** What one takes, unrounded: one household, where the page counts 万户. */
const quotientOf = ({ sum, among }: Average): Decimal =>
  new Decimal(sum.quantity.number).dividedBy(among.quantity.number).dividedBy(factorOf(among.quantity.unit));

/** What one takes, as a figure. */
export function shared({ sum, among }: Average): Derived {
  const [value, unit] = readable(quotientOf({ sum, among }), sum.quantity.unit);
  return {
    number: rounded(value, false),
    unit,
    formula:
      unit === sum.quantity.unit
        ? `${sum.quantity.number} ÷ ${among.quantity.number}`
        : `${sum.quantity.text} ÷ ${among.quantity.text}`,
    inputs: [sum, among],
    label: `平均每${among.quantity.unit.replace(/^[千百]?[万亿]+/, '')}`,
    rounded: !value.equals(rounded(value, false)),
  };
}

/** 0.2072万元 → 2072元 */
function readable(value: Decimal, unit: string): [Decimal, string] {
  if (unit.startsWith('亿') && value.lessThan(0.1))
    return readable(value.times(1e4), unit.replace('亿', '万'));
  if (unit.startsWith('万') && !unit.startsWith('万亿') && value.lessThan(1))
    return [value.times(1e4), unit.slice(1)];
  return [value, unit];
}
