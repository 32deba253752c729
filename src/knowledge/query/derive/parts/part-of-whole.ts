import { samePeriod } from '../../../extract/dimensions/period-arithmetic.ts';
import { isWithin } from '../../../extract/places.ts';
import { comparable, isSameMetric, sameOccasion } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { type Measure, measuresIn } from '../../../facts/measure/measure.ts';
import { namesProject } from '../../../facts/subject/project.ts';
import { isNoun, tokensOf } from '../../../language/tokens.ts';
import type { Region, RegionLevel } from '../../../types.ts';
import { isGeneric } from '../../asking/chunks.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import { withinScope } from '../../asking/sides/within-scope.ts';
import { firstFigure } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { cover } from '../../match/words/cover.ts';
import { excess } from '../../match/words/excess.ts';
import { endsWithMeasureNoun } from '../../tables/measure-nouns.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { type Derived, quotient } from '../present.ts';
import { type Halves, halvesOf } from './halves.ts';
import { summedBy } from './summed-by.ts';
import { wholeNamed } from './whole.ts';

/** The part and the whole, each asked for; the whole in the place, time and batch of the part, and told before it where it can be. */
export function shareOfWhole(
  halves: Halves,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const [own, second] = questionsOf(halves, reading);
  const first = own.regions.length > 0 ? own : { ...own, ...withinScope(own, second) };
  const part = figureOf(first, facts, setting);
  const places = part && placesOf(halves[1], second, part, facts);
  if (part === undefined || places === undefined) return undefined;
  const asked = { ...inScope(second, first, halves[1]), regions: places };
  const said = { ...asked, text: `${first.text}${second.text}` };
  const open = facts.filter((fact) =>
    isItsOwn(halves[1], second, part)
      ? isOfOneThing(fact, part)
      : isOpenTo(said, fact) || opensTo(fact, part),
  );
  const whole = wholeOf(part, asked, open, setting) ?? wholeAround(part, asked, open, setting);
  return whole && goTogether(part, whole, halves)
    ? quotient(besideWhole(part, whole, facts), whole, '占比')
    : undefined;
}

/** 占总投资 of 水电站完成投资占总投资的百分之几: of that work's own, as nobody says 占全县总投资. */
const isItsOwn = (words: string, { terms, regions }: Frame, part: Fact): boolean =>
  terms.length === 0 && regions.length === 0 && !OF_ALL.test(words) && namesProject(workOf(part));

/** 预备费 of 南环路工程总投资9亿元，其中预备费1亿元 is of the work that it belongs to. */
const workOf = ({ subject, owner }: Fact): string => owner ?? subject;

const OF_ALL = /[全本][国省市州县区]|全部|所有|总数|总量/;

const isOfOneThing = (a: Fact, b: Fact): boolean =>
  a.article === b.article && (a.group === b.group || (workOf(a) !== '' && workOf(a) === workOf(b)));

/** What measures one half measures the other, unless it says 钱; without any measure, things are counted. */
function questionsOf([part, whole]: Halves, reading: Reading): [Frame, Frame] {
  const [own, other] = [part, whole].map((side) => measureOf(side)?.words.split('的').at(-1)); // 省级项目的年度计划投资
  const named = [part, whole].some((side) => SUM.test(side) || endsWithMeasureNoun(side)); // 教育支出
  const counted = own === undefined && other === undefined && !named;
  const ask = (text: string, measure = ''): Frame =>
    readQuestion(
      counted ? `${text}几个` : `${text}${measure}${SUM.test(text) ? '有多少钱' : '多少'}`,
      reading,
    );
  return [
    ask(part, own === undefined && !SUM.test(part) ? other : ''),
    ask(whole.replace(ALL, ''), other === undefined && !SUM.test(whole) ? own : ''),
  ];
}

/** 投资 of 投资5亿元以上项目 only says which are meant. */
const measureOf = (side: string): Measure | undefined =>
  measuresIn(side, true)
    .filter(({ end }) => !OF_LIMIT.test(side.slice(end)))
    .at(-1);

const OF_LIMIT = /^(?:在|超过?)?\d[\d.]{0,8}个?[万亿]元?以[上下]/;

/** 中央给的钱, 省级资金 */
const SUM = /(?:钱|资金|款|债券?)$/;

/** 全部重点项目, 全区签约: the whole is what is left of the words. */
const ALL = /全部|所有|整个|总数|总量|(?:全|本)[省市县区](?!域)/g;

/** The whole takes the time and batch of the part where it names none, and its phase where it names but a measure (占总投资). */
function inScope(whole: Frame, part: Frame, words: string): Frame {
  const { period, batch, phases } = whole.regions.length > 0 ? whole : part;
  const stretch = whole.period ?? (/全年|年度/.test(words) ? undefined : period);
  const stages = whole.phases.length === 0 && ofNothing(whole) ? { phases } : {};
  return { ...whole, ...stages, ...(stretch ? { period: stretch } : {}), ...(batch ? { batch } : {}) };
}

const ofNothing = ({ terms }: Frame): boolean => terms.length === 0;

const LEVELS: Readonly<Record<string, RegionLevel>> = {
  省: 'province',
  市: 'prefecture',
  州: 'prefecture',
  县: 'county',
  区: 'county',
};

/** Where the whole is: the place it names, 全市 around a county, else the part's own; undefined when no page speaks of 全市. */
function placesOf(
  words: string,
  whole: Frame,
  part: Fact,
  facts: readonly Fact[],
): readonly Region[] | undefined {
  if (whole.regions.length > 0) return whole.regions;
  const place = part.region?.value;
  if (place === undefined) return [];
  const [, around = ''] = /[全本]([省市州县区])(?!域)/.exec(words) ?? [];
  const level = LEVELS[around];
  if (level === undefined || place.level === level || place.name.endsWith(around)) return [place];
  const wider = facts.find(({ region }) => region?.value.level === level && isWithin(place, region.value));
  return wider?.region && [wider.region.value];
}

function wholeOf(part: Fact, asked: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const page = facts.filter(
    (fact) =>
      fact.quantity.base > part.quantity.base &&
      !(fact.headline && isRough(fact)) &&
      sameOccasion(fact, part) &&
      comparable(fact, part) &&
      reachesOver(fact, part) &&
      (asked.period !== undefined || isOfOneTime(fact, part)),
  );
  const before = page.filter((fact) => fact.span.start < part.span.start);
  const own = asked.terms.length === 0 ? page.filter((fact) => isOfOneThing(fact, part)) : []; // 占总投资: its own
  const opener = namesNothing(asked)
    ? summedBy(
        before.filter((fact) => !fact.part && opensTo(fact, part) && isOfPhases(fact, asked)),
        part,
        setting.all,
      )
    : undefined;
  return (
    sumOfThing(part, asked, own) ??
    opener ??
    figureOf(asked, own, setting) ??
    figureOf(asked, before, setting) ??
    figureOf(asked, page, setting)
  );
}

/** The same figure as the page of the whole tells it. */
const besideWhole = (part: Fact, whole: Fact, facts: readonly Fact[]): Fact =>
  part.article === whole.article
    ? part
    : (facts.find(
        (fact) =>
          sameOccasion(fact, whole) &&
          fact.region?.value.code === part.region?.value.code &&
          fact.phase?.value === part.phase?.value &&
          fact.quantity.base === part.quantity.base &&
          isSameMetric(fact, part),
      ) ?? part);

/** A county's page tells of its own, and that of the city around it of the same round: 云溪县第八期占全市的百分之几. */
function wholeAround(part: Fact, asked: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const { region, batch, phase } = part;
  if (region === undefined || batch === undefined) return undefined;
  const around = facts.filter(
    (fact) =>
      fact.region !== undefined &&
      fact.region.value.code !== region.value.code &&
      isWithin(region.value, fact.region.value) &&
      fact.batch?.value.ordinal === batch.value.ordinal &&
      fact.batch.value.word === batch.value.word &&
      fact.phase?.value === phase?.value &&
      fact.quantity.base > part.quantity.base &&
      comparable(fact, part) &&
      isSameMetric(fact, part),
  );
  return figureOf(asked, around, setting);
}

/** 占全部: of whatever the part is told to be of. */
const namesNothing = ({ terms, level, regions, targets }: Frame): boolean =>
  terms.every(isGeneric) &&
  level === undefined &&
  regions.length <= 1 &&
  targets.every(({ metric }) => metric === undefined);

const isOfPhases = (fact: Fact, { phases }: Frame): boolean =>
  phases.every((phase) => fact.phases.includes(phase));

/** 1.9亿元 of 水电站总投资1.9亿元: the one figure of the work itself that is so measured. */
function sumOfThing(part: Fact, { targets: [target] }: Frame, own: readonly Fact[]): Fact | undefined {
  const subject = workOf(part);
  if (target?.metric === undefined || !namesProject(subject)) return undefined;
  const [sum, ...others] = own.filter(
    (fact) => fact.metric === target.metric?.id && fact.subject === subject,
  );
  return others.length === 0 ? sum : undefined;
}

/** What was done in a month is no part of what was done so far, where no time is asked for. */
const isOfOneTime = (whole: Fact, part: Fact): boolean =>
  part.metric !== 'investment-completed' ||
  whole.metric !== part.metric ||
  whole.period === undefined ||
  part.period === undefined ||
  samePeriod(whole.period.value, part.period.value);

/** A zone's sum is no whole of which the county's is a part. */
const reachesOver = ({ region: whole }: Fact, { region: part }: Fact): boolean =>
  whole === undefined ||
  part === undefined ||
  !isWithin(whole.value, part.value) ||
  whole.value.code === part.value.code;

/** A heading nobody asked for, and a word of the subject. */
const FOREIGN = 0.14;

/** 全部 is of nothing in particular: no figure of a thing that neither half names. */
const isOpenTo = (asked: Frame, fact: Fact): boolean =>
  asked.phases.length > 0 || !asked.terms.every(isGeneric) || excess(asked, fact) <= FOREIGN;

/** 到位资金62亿元，其中省外到位资金49亿元: what a part is told behind, of its measure; 其中 may open a sentence of its own. */
const opensTo = (fact: Fact, part: Fact): boolean =>
  part.part &&
  fact.article === part.article &&
  (fact.sentence === part.sentence || (!fact.part && fact.sentence.block === part.sentence.block)) &&
  fact.span.start < part.span.start &&
  isSameMetric(fact, part);

/** Of one measure, or as the question names them; a sum of money is part of whatever sum it is told of. */
function goTogether(part: Fact, whole: Fact, [own, other]: Halves): boolean {
  const measured = [own, other].filter((side) => measuresIn(side, true).length > 0);
  const unlabelled = part.metric === undefined || whole.metric === undefined; // 1—10月完成 of a table
  return (
    isSameMetric(part, whole) ||
    measured.length === 2 ||
    (measured.length === 1 && unlabelled) ||
    (SUM.test(own) && part.sentence.block === whole.sentence.block)
  );
}

/** False for the share of another whole: 占电网总投资的42% when 占水利总投资的百分之几 is asked, and a year's plan done to 42% when it is 占全市的百分之几. */
export function isShareAsked(question: string, fact: Fact): boolean {
  const whole = halvesOf(question)?.[1];
  const told = wholeNamed(fact);
  if (whole === undefined) return true;
  if (fact.metric === 'completion-rate' && !/计划|目标|任务|序时|年度|全年|限额|额度/.test(whole))
    return false;
  if (told === undefined) return true;
  const words = tokensOf(whole).filter(
    (token) => isNoun(token) && !isGeneric(token.text) && token.text.length > 1,
  );
  return words.every(({ text }) => variantsOf(text).some((word) => cover(word, told) >= 0.5));
}

/** A page says only 超过五成 or 近半. */
export const isRough = ({ quantity }: Fact): boolean => quantity.bound !== 'exact' || quantity.unit === '成';

function figureOf(asked: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const inTime = facts.filter((fact) => !isWider(fact, asked));
  return firstFigure(asked, inTime, setting);
}

/** A five-year plan's figure is not that of one of its years. */
const isWider = (fact: Fact, { period }: Frame): boolean =>
  period !== undefined && period.grain !== 'years' && fact.period?.value.grain === 'years';
