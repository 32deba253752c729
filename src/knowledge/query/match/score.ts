import type { Fact } from '../../facts/fact.ts';
import type { Measure } from '../../facts/measure.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import { levelNamed } from '../../facts/slots.ts';
import { isAdverbial, residue } from '../../facts/subject.ts';
import { isGeneric, withoutGeneric } from '../chunks.ts';
import type { Frame } from '../frame.ts';
import { variantsOf } from '../tables/synonyms.ts';
import type { Target } from '../targets.ts';
import { metricAffinity } from './affinity.ts';
import { batchFit, givenFit, levelFit, periodFit, phaseFit, regionFit } from './compatible.ts';
import { cover, coverLayers, type Layer, type Rarity } from './cover.ts';
import { qualifierFit } from './qualifiers.ts';

/** A fact that fits a target, and how well. */
export interface Match {
  readonly fact: Fact;
  readonly score: number;
  /** Share of the question's words found around the figure. */
  readonly coverage: number;
}

export interface Setting {
  readonly rarity: Rarity;
  pageOf(fact: Fact): PageScope;
}

/** Undefined when any slot says it is another thing. */
export function scoreFact(frame: Frame, target: Target, fact: Fact, setting: Setting): Match | undefined {
  if (fact.role === 'superseded' || (fact.role === 'change') !== target.change) return undefined;
  if (!kindFits(target, fact)) return undefined;
  const metric = metricAffinity(target, fact);
  if (metric === 0) return undefined;
  const page = setting.pageOf(fact);
  if (frame.negated !== isNegated(fact)) return undefined;
  const named = [...target.own, ...target.shared].some(
    (word) => !isGeneric(word) && levelNamed(word) === undefined && cover(word, fact.subject) > 0.8,
  );
  const fits = [
    regionFit(target.regions ?? frame.regions, fact, page),
    periodFit(frame.period ?? frame.base, fact),
    batchFit(target.batch ?? frame.batch, fact),
    phaseFit(target.phases ?? frame.phases, fact, named),
    levelFit(
      target.level === 'none' ? undefined : (target.level ?? frame.level),
      fact,
      page,
      target.regions ?? frame.regions,
    ),
    givenFit(frame, fact),
    modalityFit(frame, target, fact),
    unitFit(target, fact),
    qualifierFit(frame.text, fact),
  ];
  if (fits.some((fit) => fit === 0)) return undefined;
  if (!target.measures.every((measure) => measureHeld(measure, fact))) return undefined;
  const coverage = coverageOf([...target.own, ...target.shared], fact, setting);
  if (coverage === undefined) return undefined;
  const slots = fits.reduce((product, fit) => product * fit, 1);
  const exact =
    target.own.some((word) => !isGeneric(word)) &&
    target.own.every((word) => isGeneric(word) || fact.subject.includes(word))
      ? 0.06
      : 0;
  const score =
    exact +
    coverage * (0.4 + 0.6 * slots) * (0.6 + 0.4 * metric) -
    excess(frame, fact) -
    (fact.headline ? 0.2 : 0) -
    (fact.part ? 0.1 : 0) -
    (target.noun && !variantsOf(target.noun).some((noun) => fact.subject.includes(noun)) ? 0.12 : 0);
  return { fact, score, coverage };
}

/** 未开工, 剩余: what is not done is another thing than what is. */
const isNegated = (fact: Fact): boolean =>
  /未(?!来)|没有|剩余|其余|剩下|尚(?:未|有)|还有|正在施工|正在办理/.test(`${fact.layers.own}`) &&
  fact.quantity.kind !== 'duration';

function kindFits(target: Target, fact: Fact): boolean {
  const { kind } = fact.quantity;
  if (target.currency !== undefined && fact.quantity.currency !== target.currency) return false;
  if (target.kinds !== undefined)
    return target.kinds.includes(kind) || (target.kinds.includes('percent') && kind === 'multiple');
  if (target.metric !== undefined)
    return (
      target.metric.kinds.includes(kind) &&
      (target.change || kind === 'money' || !target.metric.kinds.includes('money'))
    );
  if (!target.change && ['percentage-point', 'percent', 'multiple'].includes(kind)) return false;
  return kind !== 'money' || target.money;
}

/** 计划于2024年10月投产: a sum that is settled, of a thing that is not. */
const PHASE_AHEAD = /(?:计划|拟|将|预计|力争)[^，；。计拟将预力]{0,12}(?:投产|开工|竣工|建成|签约|复工)/;

/** 已经, 实际 refuse plans; a plan asked for prefers plans. */
function modalityFit(frame: Frame, target: Target, fact: Fact): number {
  const planned = fact.modality !== 'actual';
  const ahead = frame.phases.length > 0 && PHASE_AHEAD.test(fact.layers.own);
  if (frame.insistsActual && (planned || ahead) && !frame.asksPlan) return 0;
  if (target.metric?.id === 'annual-planned-investment') return 1;
  if (frame.asksPlan) return planned ? 1 : 0.85;
  return fact.modality === 'target' ? 0.6 : planned ? 0.93 : 1;
}

const FAMILIES: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次', '万人'],
  ['家', '户', '企业', '个'],
  ['个', '项', '宗', '件', '处', '座', '项目', '批'],
  ['次', '起', '件', '回', '趟', '场', '项'],
  ['条', '个', '道', '车道'],
  ['栋', '幢', '座'],
];

/** 多少台 takes nothing but 台. */
const SPECIFIC = /^(?:标箱|台|辆|套|头|口|只|棵|株|艘|架|张|间|所|万人|床位|学位|车道|层|块|米|根)$/;

/** 多少家 wants 家; 几个 takes 个 项 宗 alike. */
function unitFit(target: Target, fact: Fact): number {
  if (target.unit === undefined || fact.quantity.unit.endsWith(target.unit)) return 1;
  const { unit } = fact.quantity;
  if (fact.quantity.kind !== 'count') return 0.6;
  if (
    FAMILIES.some(
      (family) => family.includes(target.unit as string) && family.some((one) => unit.endsWith(one)),
    )
  )
    return 0.92;
  if (/[期批大次年种类对]$/.test(unit) || SPECIFIC.test(target.unit)) return 0; // 三期 of 分三期建设 counts nothing
  return target.unit === '个' ? 0.75 : 0.3;
}

/** 固定资产投资 of 固定资产投资增长多少 must be named before the figure in its paragraph, in whatever words. */
function measureHeld({ words, metric }: Measure, fact: Fact): boolean {
  const block = fact.article.blocks[fact.sentence.block];
  const before = `${fact.layers.heading}${fact.article.text.slice(block?.start ?? 0, fact.span.start)}${fact.layers.own}`;
  return (
    variantsOf(words).some((w) => before.includes(w)) ||
    (metric !== undefined && before.search(metric.pattern) >= 0)
  );
}

const NEAR = 0.55;

/** Weighted share of the words found around the figure; undefined when a rare word is not. */
function coverageOf(words: readonly string[], fact: Fact, setting: Setting): number | undefined {
  const read = words.map((chunk) => {
    const generic = isGeneric(chunk);
    const rare = setting.rarity.weight(chunk);
    return {
      chunk,
      generic,
      rare,
      weight: generic ? 0.15 : 0.3 + rare * Math.min(1.5, chunk.length / 3),
      found: foundIn(chunk, fact, setting),
    };
  });
  const sure = read.some((one) => !one.generic && one.rare > 0.6 && one.found >= 0.95);
  if (read.some((one) => !one.generic && one.found < NEAR && !(sure && one.chunk.length <= 2)))
    return undefined;
  const sum = read.reduce((total, one) => total + one.weight, 0.3);
  const coverage = (0.3 + read.reduce((total, one) => total + one.weight * one.found, 0)) / sum;
  return coverage < NEAR ? undefined : coverage;
}

/** Words count in full beside the figure, less the farther off they stand. */
function foundIn(chunk: string, fact: Fact, { rarity, pageOf }: Setting): number {
  const layers = reachOf(fact, pageOf(fact));
  if (!stagesHeld(chunk, layers)) return 0;
  return Math.max(...variantsOf(chunk).map((words) => heldBy(words, layers, rarity)));
}

const NEARLY_ALL = 0.8;

/** 渤海 of 渤海银行 must stand near the figure; 银行 alone is another bank. */
function heldBy(words: string, layers: readonly Layer[], rarity: Rarity): number {
  const share = coverLayers(words, layers);
  if (share >= NEARLY_ALL) return share;
  const telling = rarity.tellingPairs(words);
  const near = layers.filter((layer) => layer.weight >= NEAR);
  return telling.length === 0 || telling.some((pair) => near.some((layer) => layer.text.includes(pair)))
    ? share
    : 0;
}

/** 一期 of 产业园一期 must stand near the figure: the whole and the other stages are other things. */
const stagesHeld = (chunk: string, layers: readonly Layer[]): boolean =>
  (chunk.match(/[一二三四五六七八]期|首期/g) ?? []).every((stage) =>
    layers.some((layer) => layer.weight >= NEAR && layer.text.includes(stage)),
  );

const reaches = new WeakMap<Fact, readonly Layer[]>();

/** The words around a fact, from near to far, and what each counts: little when the figure has a subject of its own. */
function reachOf(fact: Fact, page: PageScope): readonly Layer[] {
  const known = reaches.get(fact);
  if (known !== undefined) return known;
  const { own, head, heading, sentence, before } = fact.layers;
  const elsewhere = fact.ownSubject && !isGeneric(residue(fact.subject)) ? 0.42 : 0.75;
  const layers: Layer[] = [
    { text: `${own} ${head} ${fact.subject}`, weight: 1 },
    { text: heading, weight: 0.9 },
    { text: fact.layers.list, weight: 0.7 },
    {
      text: withoutScenes(sentence.slice(0, Math.max(0, fact.span.end - fact.sentence.start))),
      weight: elsewhere,
    },
    { text: withoutScenes(before), weight: beforeWeight(fact, elsewhere) },
    { text: `${fact.article.title} ${page.regions.map((r) => r.name).join(' ')}`, weight: 0.6 },
  ];
  reaches.set(fact, layers);
  return layers;
}

/** The sentence before counts when this one points back to it (该公司) or ； makes them one. */
function beforeWeight({ layers, subject }: Fact, elsewhere: number): number {
  if (ANAPHOR.test(layers.own)) return 0.8;
  return /[；;]$/.test(layers.before) && isGeneric(residue(subject)) ? 0.6 : Math.min(0.5, elsewhere);
}

/** 该公司, 该行: the sentence before says who. */
const ANAPHOR = /该(?:公司|集团|企业|行|院|校|园区?|县|市|区|镇|项目|工程)/;

/** 在…活动现场，随着…宣布， tells where and when, not of what. */
const withoutScenes = (text: string): string =>
  text
    .split(/[，；。]/)
    .filter((clause) => !isAdverbial(clause) || /方面|领域/.test(clause))
    .join('，');

/** Words of the fact's subject or section that nobody asked for make it a narrower thing. */
function excess(frame: Frame, fact: Fact): number {
  const place = fact.region?.value.name.startsWith(fact.subject) ?? false;
  const subject = place ? 0 : unasked(residue(fact.subject), fact, frame);
  const heading = fact.layers.heading === '' ? 0 : unasked(residue(fact.layers.heading), fact, frame);
  const limited = LIMITED.test(fact.layers.own) && !/以上|以下|以内|超过|过/.test(frame.text) ? 0.3 : 0;
  return 0.3 * subject + 0.1 * heading + limited;
}

/** 亿元以上的8个: of a class limited by size. */
const LIMITED = /[亿万]元?(?:及)?以[上下内]/;

/** 0 when the question has the words, 1 when it has none of them; places and words that fit everything do not count. */
function unasked(words: string, fact: Fact, frame: Frame): number {
  const telling = withoutGeneric(
    (words.split(fact.region?.value.name ?? '□').at(-1) ?? '').replace(/[省市县区级]/g, ''),
  );
  if (telling.length < 2) return words.length < 2 || frame.text.includes(words) ? 0 : 0.1;
  return 1 - Math.max(...variantsOf(telling).map((w) => cover(w, frame.text, 0)));
}
