/** Figures that speak of another figure: a rise, a rate or a gap told of the one just before. */
import type { QuantityKind } from '../types.ts';
import type { Fact } from './fact.ts';
import { MOVES } from './measure/change.ts';
import { measureOf } from './measure/measure.ts';
import { beyondPlan } from './role/role.ts';
import { DIVIDES } from './running.ts';

/** The facts of a page, each change, rate and gap tied to the figure it speaks of, whose subject, place and time it has. */
export function withLinks(facts: readonly Fact[]): Fact[] {
  const told: Fact[] = [];
  for (let at = 0; at < facts.length; ) {
    const run = runFrom(facts, at);
    const levels = levelsOf(run, told);
    run.forEach((fact, i) => {
      const level = levels[i];
      told.push(
        level === undefined
          ? fact
          : tiedTo(level, run.length > 1 ? alike(fact, run[0] as Fact, level) : fact),
      );
    });
    at += run.length;
  }
  const shares = told.filter(({ metric, layers }) => metric === 'share' && OF_PHASE.test(layers.own));
  return shares.length === 0 ? told : told.map((fact) => ofPhasedWhole(fact, shares));
}

/** 工业项目31个，占签约项目总数的72%: the 31 are of those signed as well. */
function ofPhasedWhole(fact: Fact, shares: readonly Fact[]): Fact {
  if (fact.phase !== undefined || fact.phases.length > 0 || !isAmount(fact)) return fact;
  const { phase: told } = shares.find(({ of }) => of === fact) ?? {};
  const phase = told?.origin === 'clause' ? told.value : undefined;
  return phase === undefined
    ? fact
    : { ...fact, phase: { value: phase, origin: 'sentence' }, phases: [phase] };
}

const OF_PHASE = /占(?:全部|本[次期])?(?:签约|[新已]?开工|投产|竣工|在建)项目/;

/** 28%和35.6% of 同比分别增长28%和35.6%; any other figure alone. */
function runFrom(facts: readonly Fact[], at: number): readonly Fact[] {
  let end = at + 1;
  if (isTold(facts[at] as Fact))
    while (end < facts.length && goesOn(facts[end - 1] as Fact, facts[end] as Fact)) end++;
  return facts.slice(at, end);
}

const goesOn = (before: Fact, fact: Fact): boolean =>
  fact.sentence === before.sentence && /^[、和与及]$/.test(between(before, fact));

/** 增长5.1%, 提高2个百分点, 增加9个, 是上年的2倍; 占年度计划的71%, 开工率94%. */
const isTold = (fact: Fact): boolean =>
  fact.family >= 0 &&
  !fact.headline &&
  (fact.role === 'change' || isRate(fact) || (fact.role === 'level' && fact.quantity.kind === 'multiple'));

const isRate = ({ role, quantity, metric }: Fact): boolean =>
  role === 'level' && quantity.kind === 'percent' && metric !== undefined;

/** The figures a list of changes is of, in its order; of one change the nearest. */
function levelsOf(run: readonly Fact[], told: readonly Fact[]): readonly (Fact | undefined)[] {
  const [head] = run as readonly [Fact];
  if (SETS_OUT.test(head.layers.sentence)) return levelsSetOut(run, told);
  if (run.length === 1) return [levelOf(head, told)];
  const beside = told.filter((level) => level.sentence === head.sentence && !isAside(head, level));
  return namedEach(run, beside) ?? pairsOf(run, beside);
}

/** 个数、总投资分别是去年的1.2倍和1.5倍: the figure of the measure that each names; undefined unless each names one of its own. */
function namedEach(run: readonly Fact[], told: readonly Fact[]): readonly Fact[] | undefined {
  const levels = run.flatMap(
    (fact) => told.findLast((level) => canMove(fact, level) && isOfNamed(fact, level)) ?? [],
  );
  return levels.length === run.length && new Set(levels).size === run.length ? levels : undefined;
}

/** The last figures that can have moved so, where there is one for each change. */
function pairsOf(run: readonly Fact[], told: readonly Fact[]): readonly Fact[] {
  const levels = told.filter((level) => run.some((fact) => canMove(fact, level))).slice(-run.length);
  const fit = levels.length === run.length && levels.every((level, i) => canMove(run[i] as Fact, level));
  return fit ? levels : [];
}

const MORE = '(?:增加|减少|多|少)了?';
/** 与上年同期相比，项目个数、总投资分别增加9个、42亿元 speaks of what the sentences before told of the whole, as 较去年第一批增加4个 does. */
const SETS_OUT = new RegExp(
  `^(?:[与和跟同][^，。；]{2,24}相比，|(?:相)?(?:比|较)[^，。；]{2,20}，|[比较][^，。；\\d]{2,16}${MORE}\\d)`,
);
/** 较去年第一批增加, and of what nothing. */
const BARE = new RegExp(`^[比较][^，。；\\d]{2,16}${MORE}(?: (?:项目|企业|工程))?$`);

function levelsSetOut(run: readonly Fact[], told: readonly Fact[]): readonly (Fact | undefined)[] {
  const { block } = (run[0] as Fact).sentence;
  const before = told.filter(
    (level) =>
      level.sentence.block === block && !level.part && !isOfClass(level) && !isAside(run[0] as Fact, level),
  );
  const ofAll = before.filter(({ phase }) => phase === undefined);
  const isOfPhase = before.at(-1)?.phase !== undefined && PHASED.test((run[0] as Fact).layers.sentence);
  const whole = ofAll.length > 0 && !isOfPhase ? ofAll : before;
  const named = run.map((fact) =>
    isTold(fact) ? whole.findLast((level) => canMove(fact, level) && isOfNamed(fact, level)) : undefined,
  );
  return named.includes(undefined) && run.length > 1 ? pairsOf(run, whole) : named;
}

/** 比一季度多签约3个, where 签约19个、开工16个 have been told of behind all 47 */
const PHASED = /签约|开工|竣工|投产/;

/** 工业项目9个 of 从类别看，工业项目9个；农业项目3个。 */
const isOfClass = ({ article, family }: Fact): boolean =>
  DIVIDES.test(article.text.slice(family, family + 20));

/** A change that names a measure moved a figure of it; one of 累计 no month's. */
function isOfNamed(fact: Fact, level: Fact): boolean {
  const { own } = fact.layers;
  const metric =
    (fact.metric === 'growth' ? measureOf(leadOf(fact), level.quantity.kind)?.metric?.id : fact.metric) ?? // 年度计划投资增长6%
    (/多完成|少完成|完成[^，]{0,20}[增减]/.test(own) ? 'investment-completed' : undefined);
  if (/累计/.test(own) && /当月|单月|当季|单季/.test(level.layers.own)) return false;
  return metric === 'project-count' || COUNT.test(own) || (BARE.test(own) && fact.quantity.kind === 'count')
    ? level.quantity.kind === 'count'
    : metric !== undefined && metric === level.metric;
}

/** 项目总数增加3个 */
const COUNT = /(?:项目|企业)(?:总|个)?数量?|个数/;

/** The nearest figure before in its sentence that it can speak of, unless something else is named between. */
function levelOf(fact: Fact, told: readonly Fact[]): Fact | undefined {
  if (!isTold(fact)) return undefined;
  for (let at = told.length - 1; at >= 0; at--) {
    const level = told[at] as Fact;
    if (level.sentence !== fact.sentence || /[；。]|其中/.test(between(level, fact))) return undefined;
    if (canSpeakOf(fact, level)) return namesOther(fact, level) ? undefined : level;
  }
  return undefined;
}

const between = (level: Fact, { article, span }: Fact): string =>
  article.text.slice(level.span.end, span.start);

const RELATIVE: readonly QuantityKind[] = ['percent', 'percentage-point', 'multiple'];

/** A point is told of a percentage, a percentage of a sum or a count, 9个 of a count. */
function canSpeakOf(fact: Fact, level: Fact): boolean {
  if (isAside(fact, level)) return false;
  return isRate(fact) ? isRateOf(fact, level) : canMove(fact, level) && isOfMeasure(fact, level);
}

function canMove({ quantity: { kind, currency } }: Fact, level: Fact): boolean {
  const { quantity } = level;
  if (kind === 'percentage-point') return quantity.kind === 'percent';
  return (
    isAmount(level) && (RELATIVE.includes(kind) || (quantity.kind === kind && quantity.currency === currency))
  );
}

const isAmount = ({ role, quantity }: Fact): boolean =>
  role === 'level' && !RELATIVE.includes(quantity.kind) && quantity.kind !== 'duration';

/** 民间投资增长6%，占全部投资的71%; 已履约58个，履约率86%. */
function isRateOf({ metric, measure }: Fact, level: Fact): boolean {
  if (!isAmount(level)) return metric === 'share' && level.role === 'change' && level.ownSubject;
  return metric !== 'rate' || level.layers.own.includes(measure.replace(/率$|进度$/, '').slice(-2));
}

/** 42亿元 of 完成年度任务42亿元的111%, 续建5个 of 开工9个（含续建5个），开工率90%, 8个 of 与上次的8个相比，个数增加3个. */
const isAside = (fact: Fact, level: Fact): boolean =>
  /^(?:折合|约合|相当于)/.test(level.layers.own) ||
  /^的[约近超]?(?:$|[\d.]+%)|^[^（]*）|^[^，。]*相比/.test(between(level, fact));

/** 年度计划投资 of 年度计划投资增长14%: the figure of that measure, where it names one. */
function isOfMeasure(fact: Fact, level: Fact): boolean {
  const named = measureOf(leadOf(fact).replace(beyondPlan, ''), level.quantity.kind)?.metric?.id;
  return (
    named === undefined ||
    named === 'growth' ||
    named === level.metric ||
    (named === 'project-count' && level.quantity.kind === 'count')
  );
}

const leadOf = ({ article, sentence, span }: Fact): string =>
  article.text
    .slice(sentence.start, span.start)
    .split(/[，；：（]/)
    .at(-1) ?? '';

/** 工业投资 of 全市投资80亿元，工业投资增长9%; 比上年末 names nothing, and 年度计划投资 what the level measures. */
const namesOther = (fact: Fact, level: Fact): boolean =>
  fact.ownSubject &&
  fact.subject !== level.measure &&
  fact.subject !== level.subject &&
  !/^(?:比|较|同比|环比|是)/.test(fact.subject) &&
  !(isRate(fact) && fact.measure.includes(fact.subject));

/** 35.6% of 分别增长28%和35.6% is a rise as the first is, each of its own figure. */
function alike(fact: Fact, head: Fact, { measure }: Fact): Fact {
  const verb = MOVES.exec(leadOf(head))?.[0];
  if (head.role === 'change' && head.metric === undefined && fact.layers.own === '')
    return { ...fact, measure: head.measure }; // 分别高于全市2.4个、4.1个百分点
  if (head.role !== 'change' || head.metric !== 'growth' || verb === undefined) return fact;
  return {
    ...fact,
    role: 'change',
    ...(head.metric ? { metric: head.metric } : {}),
    measure: `${measure}${verb}`,
  };
}

/** The figure with the scope of its level, but for what its own words name. */
function tiedTo(level: Fact, fact: Fact): Fact {
  const words = between(level, fact);
  const elsewhere = level.sentence === fact.sentence ? '' : ` ${fact.layers.head}`;
  const { period: _period, region: own, phase: ownPhase, ...unplaced } = fact;
  const phase = fact.role !== 'change' || ownPhase?.origin === 'clause' ? ownPhase : level.phase;
  const region = own?.origin === 'clause' ? own : level.region;
  const period = isOwn(fact.period, words) ? fact.period : level.period;
  return {
    ...unplaced,
    ...(region ? { region } : {}),
    ...(period ? { period } : {}),
    ...(phase ? { phase } : {}),
    of: level,
    modality: isAimedWith(fact, level) ? level.modality : fact.modality,
    subject: isOfPart(fact, level) ? fact.subject : level.subject,
    ownSubject: level.ownSubject,
    group: level.group,
    part: level.part,
    phases: level.phases,
    layers: { ...fact.layers, head: `${level.layers.own} ${level.layers.head}${elsewhere}` },
  };
}

/** 去年同期 of 下降3.7%，去年同期为增长9% is no stretch of the level's. */
const isOwn = (period: Fact['period'], words: string): boolean =>
  period !== undefined &&
  (words.includes(period.value.text) || (period.origin === 'clause' && /去年同期|上年同期/.test(words)));

/** 增长10%左右 of 力争完成185亿元，增长10%左右 is aimed at as the sum is. */
const isAimedWith = ({ role, modality }: Fact, level: Fact): boolean =>
  role === 'change' && modality === 'actual' && level.modality === 'target';

/** 开工率40% of 36个项目中，已开工15个，开工率40% is that of all 36. */
const isOfPart = (fact: Fact, { subject }: Fact): boolean =>
  fact.subject !== '' && subject.startsWith(`${fact.subject}中`);
