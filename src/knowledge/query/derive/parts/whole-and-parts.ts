import { comparable, isSameMetric, sameOccasion } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Quantity } from '../../../types.ts';
import { isGeneric } from '../../asking/chunks.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import { withinScope } from '../../asking/sides/within-scope.ts';
import type { Target } from '../../asking/targets/index.ts';
import { figureFor } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';

/** A whole, and parts of it that a question names. */
export interface WholeAsked {
  /** Asks for the whole: 签约的项目几个、多少亿. */
  readonly whole: string;
  /** The parts as named: 省级, 航天. */
  readonly parts: readonly string[];
  /** What is asked of the whole and of each part: 几个、多少亿. */
  readonly asking: string;
}

/** The figures of a whole and its parts. */
export interface WholeAndParts {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
}

/** For each figure asked the whole and its parts; empty when any of them is told nowhere. */
export function wholesAndParts(
  asked: WholeAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): readonly WholeAndParts[] {
  const frame = readQuestion(asked.whole, reading);
  const alone = asked.parts.map((part) => readQuestion(`${part}${asked.asking}`, reading));
  if (!alone.every(namesSome)) return [];
  const named = alone.map((part) => partWithin(part, frame));
  const found = frame.targets.flatMap((target, i) => {
    const whole = wholeOf(frame, target, facts, setting);
    const taken = whole ? named.flatMap((part) => partOf(whole, part, i, facts, setting) ?? []) : [];
    return whole && taken.length === named.length ? [{ whole, parts: taken }] : [];
  });
  return found.length === frame.targets.length ? found : [];
}

/** A part that names nothing could be any; 专项债 is one of money. */
const namesSome = ({ terms, targets, given, level, regions, phases, batch, period }: Frame): boolean =>
  !terms.every(isGeneric) ||
  targets.some(({ metric }) => metric?.id === 'financing') ||
  given.length + regions.length + phases.length > 0 ||
  (level ?? batch ?? period) !== undefined;

/** A part stands in the scope of its whole; what is planned of one is of the other. */
function partWithin(part: Frame, whole: Frame): Frame {
  const { asksPlan, asksDone, asksFinished } = whole;
  const scope = withinScope(part, whole);
  const targets = part.targets.map((target) => ({
    ...target,
    phases: scope.phases,
    own: target.own.filter(isNoLevel),
    shared: target.shared.filter(isNoLevel),
  }));
  const given = part.given.filter(({ kind }) => kind !== 'count'); // 那5个 of a part is its own figure
  return { ...part, ...scope, asksPlan, asksDone, asksFinished, targets, given };
}

/** 省级 alone is the list, and no word of a page. */
const isNoLevel = (word: string): boolean => !/^(?:国家|[省市县区])级?$/.test(word);

/** The whole asked about; of as many as the question says (签约的14个里还剩几个). */
function wholeOf(frame: Frame, target: Target, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const counted = target.kinds?.includes('count')
    ? frame.given.find(({ kind }) => kind === 'count')
    : undefined;
  return counted
    ? figureFor(
        { ...frame, given: [] },
        target,
        facts.filter((fact) => isSaid(fact, counted)),
        setting,
      )
    : figureFor(frame, target, facts, setting);
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
  const found = figureFor(part, target, inside, setting, whole);
  if (found !== undefined) return found;
  const { level: _list, ...anyList } = part;
  const beside = inside.filter(({ sentence }) => sentence.block === whole.sentence.block);
  return figureFor(anyList, target, beside, setting, whole);
}

/** Of the whole's page, batch and measure, and smaller. */
const isInside = (fact: Fact, whole: Fact): boolean =>
  sameOccasion(fact, whole) &&
  comparable(fact, whole) &&
  (isSameMetric(fact, whole) || isShareOfMoney(fact, whole) || isSectorOf(fact, whole)) &&
  fact.role === 'level' &&
  !fact.headline &&
  fact.quantity.base < whole.quantity.base;

/** 工业投资 of 固定资产投资64亿元，其中工业投资52亿元. */
const isSectorOf = ({ metric, sentence }: Fact, whole: Fact): boolean =>
  metric === 'investment' && whole.metric === 'fixed-asset-investment' && sentence === whole.sentence;

/** 银行贷款 of 投入资金90亿元，其中银行贷款40亿元, 一般债券 of 发行政府债券50亿元。其中，一般债券9亿元, and 交通 in the paragraph behind that says what the bonds are for: where some of the money comes from or goes to. */
const isShareOfMoney = ({ metric, sentence }: Fact, { measure, subject, ...whole }: Fact): boolean =>
  (metric === undefined || metric === 'financing') &&
  (/资金$/.test(measure)
    ? metric === 'financing' && sentence === whole.sentence
    : /债券?$/.test(`${measure}${subject}`) && sentence.block - whole.sentence.block <= 1);
