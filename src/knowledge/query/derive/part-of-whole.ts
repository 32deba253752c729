import { comparable, sameOccasion } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { measuresIn } from '../../facts/measure.ts';
import { isGeneric } from '../chunks.ts';
import { type Frame, type Reading, readQuestion } from '../frame.ts';
import { lookUp } from '../lookup.ts';
import { excess } from '../match/excess.ts';
import type { Setting } from '../match/setting.ts';
import { type Derived, quotient } from './present.ts';

/** 市级项目|占|全部项目|的百分之几 */
const HALVES =
  /^(.{4,80}?)(?:(?:相当于|占到?)(.{2,60}?)的?(?:百分之几|比重|比例|多大比例|几成|多少)|(?:是|为)(.{2,60}?)的?(?:百分之几|多大比例|几成))/;

/** The two halves of a question for a share: the part's words and the whole's. */
export function halvesOf(question: string): readonly [part: string, whole: string] | undefined {
  const halves = HALVES.exec(question);
  return halves === null ? undefined : [halves[1] as string, (halves[2] ?? halves[3]) as string];
}

/** The part and the whole, each asked for; the whole in the place, time and batch of the part, and told before it where it can be. */
export function shareOfWhole(
  [part, whole]: readonly [string, string],
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const [own, other] = [part, whole].map((side) => measuresIn(side, true).at(-1)?.words);
  const counted = own === undefined && other === undefined;
  const ask = (text: string, measure: string | undefined): Frame =>
    readQuestion(counted ? `${text}几个` : `${text}${measure ?? ''}多少`, reading);
  const first = ask(part, own === undefined ? other : undefined);
  const a = figureOf(first, facts, setting);
  if (a === undefined) return undefined;
  const second = ask(whole.replace(ALL, ''), other === undefined ? own : undefined);
  const { regions, period, batch } = second.regions.length > 0 ? second : first;
  const asked = {
    ...second,
    regions,
    ...(period && !/全年|年度/.test(whole) ? { period } : {}),
    ...(batch ? { batch } : {}),
  };
  const larger = ({ quantity }: Fact): boolean => quantity.base > a.quantity.base;
  const open = asked.phases.length === 0 && asked.terms.every(isGeneric); // 全部: of nothing in particular
  const page = facts.filter(
    (fact) =>
      larger(fact) && sameOccasion(fact, a) && comparable(fact, a) && !(open && excess(asked, fact) > 0.1),
  );
  const before = page.filter((fact) => fact.span.start < a.span.start);
  const b = figureOf(asked, before, setting) ?? figureOf(asked, page, setting);
  const alike = b !== undefined && (a.metric === b.metric || (own !== undefined && other !== undefined));
  return b && alike ? quotient(a, b, '占比') : undefined;
}

/** 全部重点项目, 全区签约: the whole is what is left of the words. */
const ALL = /全部|所有|整个|总数|总量|(?:全|本)[省市县区](?!域)/g;

function figureOf(asked: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const target = asked.targets[0];
  const found = target && lookUp(asked, target, facts, setting);
  return found?.kind === 'one' ? found.match.fact : undefined;
}
