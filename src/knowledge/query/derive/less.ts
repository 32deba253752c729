import {
  commonUnit,
  comparable,
  Decimal,
  inUnit,
  isSameMetric,
  rounded,
  sameOccasion,
} from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Quantity } from '../../types.ts';
import { type Frame, type Reading, readQuestion } from '../frame.ts';
import { lookUp } from '../lookup.ts';
import type { Setting } from '../match/setting.ts';
import type { Target } from '../targets.ts';
import { leftOutOf } from './left-out.ts';
import type { Derived } from './present.ts';

/** What is left of a whole when the parts a question names are taken off; empty when one of them is told nowhere, undefined when nothing is taken off. */
export function deriveLess(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived[] | undefined {
  const cut = leftOutOf(frame.text);
  if (cut === undefined) return undefined;
  const whole = readQuestion(cut.whole, reading);
  const parts = cut.parts.map((part) => withinScope(readQuestion(`${part}${cut.asking}`, reading), whole));
  const results = whole.targets.map((target, i) => {
    const all = wholeOf(whole, target, facts, setting);
    const taken = all && parts.map((part) => partOf(all, part, i, facts, setting));
    return all && taken?.every((one) => one !== undefined) ? less(all, taken) : undefined;
  });
  const found = results.filter((result) => result !== undefined);
  return found.length === results.length ? found : [];
}

/** A part stands in the place, time, batch, phase and list of its whole, unless it names its own; what is planned of one is of the other. */
function withinScope(part: Frame, whole: Frame): Frame {
  const { asksPlan, asksDone } = whole;
  const phases = part.phases.length > 0 ? part.phases : whole.phases;
  const targets = part.targets.map((target) => ({
    ...target,
    phases,
    own: target.own.filter(isNoLevel),
    shared: target.shared.filter(isNoLevel),
  }));
  const regions = part.regions.length > 0 ? part.regions : whole.regions;
  return { ...scopeOf(whole), ...part, asksPlan, asksDone, regions, phases, targets, given: [] };
}

const scopeOf = ({ period, batch, level }: Frame): Pick<Frame, 'period' | 'batch' | 'level'> => ({
  ...(period ? { period } : {}),
  ...(batch ? { batch } : {}),
  ...(level ? { level } : {}),
});

/** 省级 alone is the list, and no word of a page. */
const isNoLevel = (word: string): boolean => !/^(?:国家|[省市县区])级?$/.test(word);

/** The whole asked about; of as many as the question says (签约的14个里还剩几个). */
function wholeOf(frame: Frame, target: Target, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const counted = target.kinds?.includes('count')
    ? frame.given.find(({ kind }) => kind === 'count')
    : undefined;
  const found = counted
    ? lookUp(
        { ...frame, given: [] },
        target,
        facts.filter((fact) => isSaid(fact, counted)),
        setting,
      )
    : lookUp(frame, target, facts, setting);
  return found.kind === 'one' ? found.match.fact : undefined;
}

const isSaid = ({ quantity }: Fact, said: Quantity): boolean =>
  quantity.kind === said.kind && quantity.base === said.base;

function partOf(
  whole: Fact,
  part: Frame,
  at: number,
  facts: readonly Fact[],
  setting: Setting,
): Fact | undefined {
  const target = part.targets[at];
  if (target === undefined) return undefined;
  const inside = facts.filter((fact) => isInside(fact, whole));
  const found = lookUp(part, target, inside, setting, whole);
  if (found.kind === 'one') return found.match.fact;
  const { level: _list, ...anyList } = part;
  const beside = inside.filter(({ sentence }) => sentence.block === whole.sentence.block);
  const listed = lookUp(anyList, target, beside, setting, whole);
  return listed.kind === 'one' ? listed.match.fact : undefined;
}

/** Of the whole's page, batch and measure, and smaller. */
const isInside = (fact: Fact, whole: Fact): boolean =>
  sameOccasion(fact, whole) &&
  comparable(fact, whole) &&
  isSameMetric(fact, whole) &&
  fact.role === 'level' &&
  !fact.headline &&
  fact.quantity.base < whole.quantity.base;

/** A whole less its parts; undefined when they are more than it, or one is told twice. */
export function less(whole: Fact, parts: readonly Fact[], label = '余下'): Derived | undefined {
  const inputs = [whole, ...parts];
  if (new Set(inputs).size < inputs.length) return undefined;
  const unit = commonUnit(inputs.map(({ quantity }) => quantity));
  const [all, ...taken] = inputs.map(({ quantity }) => inUnit(quantity, unit));
  const left = taken.reduce((rest, part) => rest.minus(part), all ?? new Decimal(0));
  if (!left.greaterThan(0)) return undefined;
  return { number: rounded(left, true), unit, formula: [all, ...taken].join(' - '), inputs, label };
}
