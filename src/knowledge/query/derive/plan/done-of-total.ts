import { type Metric, metrics } from '../../../extract/tables/metrics.ts';
import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Phase } from '../../../types.ts';
import { withoutGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { figureFor } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';

/** What was done of a thing, and the whole of it. */
export interface DoneOfTotal {
  readonly done: Fact;
  readonly total: Fact;
}

/** How pages write what questions say is done: 没花 → 支出. Any other verb is written as it is said. */
const WRITTEN: readonly (readonly [said: RegExp, word: string, written: RegExp])[] = [
  [/^(?:花|用|支|支出|使用)$/, '支出', /支出|支付|拨付|(?:已|累计|实际)(?:经)?使用/], // 没花 → 已支出39.4亿元
  [/^(?:投|投资)$/, '完成投资', /完成[^，；。]{0,10}投资|已完成/], // 没投 → 完成投资
  [/^开工$/, '开工', /开复?工/], // 没开工 → 开复工231个
  [/^(?:干|做|弄|完成)$/, '完成', /完成/], // 没干 → 已完成
  [/^(?:挖|掘进|开挖)$/, '挖', /挖|掘/], // 没挖 → 掘进到942米
  [/^(?:办|办结|办理|办完)$/, '办', /办结|办理|办完|办好/], // 没办 → 完成前期手续办理
  [/^(?:建|建成|建好|修|修好)$/, '建成', /建成|建完|建好|完工|修通/], // 没建 → 已建成86个
  [/^(?:装|安装)$/, '安装', /安装|装好/], // 没装 → 已安装1.2万块
  [/^(?:种|栽|栽植)$/, '栽植', /栽植|栽种|种植/], // 没种 → 已栽植680亩
  [/^(?:改|改造)$/, '改造', /改造/], // 没改 → 已完成改造42个
  [/^(?:签|签约|签订)$/, '签', /签/], // 没签 → 签订协议
  [/^(?:搬|搬迁)$/, '搬迁', /搬/], // 没搬 → 搬迁212户
  [/^(?:拆|拆迁|拆除)$/, '拆', /拆/], // 没拆 → 拆除98户
  [/^(?:发|发放|拨|拨付)$/, '发', /发放|拨付|下达/], // 没发 → 已发放
];

const rowOf = (verb: string) => WRITTEN.find(([said]) => said.test(verb));

/** 支出 for 花 */
export const writtenAs = (verb: string): string => rowOf(verb)?.[1] ?? verb;

/** The finished part of what the question asks about, and the total it is a part of. */
export function doneOfTotal(
  asked: Frame,
  verb: string,
  facts: readonly Fact[],
  setting: Setting,
): DoneOfTotal | undefined {
  const written = rowOf(verb)?.[2] ?? new RegExp(verb);
  const finished = facts.filter((fact) => isDone(fact, written));
  const sofar = finished.filter(isSoFar);
  for (const target of asked.targets)
    for (const wanted of [target, withoutMetric(target)]) {
      const fact = figureFor(asked, wanted, sofar, setting) ?? figureFor(asked, wanted, finished, setting);
      if (fact === undefined) continue;
      const total =
        totalNear(fact, written, asked, facts) ??
        totalAsked(fact, asked, wanted, written, facts, setting) ??
        wholeOfProject(fact, asked, wanted, facts, setting);
      if (total !== undefined && isOfMeasure(total, target) && !isOfYear(fact, total))
        return { done: fact, total };
    }
  return undefined;
}

/** 掘进到 of 全长1573米的交通洞掘进到942米 tells of the second figure. */
function isDone({ modality, role, layers }: Fact, written: RegExp): boolean {
  const own = layers.own.replace(/ [^ ]*[到至达]$/, '');
  return modality === 'actual' && role === 'level' && written.test(own) && !/未|没/.test(own);
}

/** 专项债 of 专项债没花多少 is what the total measures; of what is done it need only be told before. */
function withoutMetric({ metric, measure, ...target }: Target): Target {
  if (metric === undefined || measure === undefined) return target;
  return {
    ...target,
    kinds: target.kinds ?? metric.kinds,
    measures: [...target.measures, { metric, words: measure, start: 0, end: 0 }],
  };
}

/** The figure the question names, that of the class it names (新建项目79个, paragraphs above 开工51个), or the larger one before it in its sentence, else in its paragraph. */
function totalNear(
  done: Fact,
  written: RegExp,
  { given, text, phases }: Frame,
  facts: readonly Fact[],
): Fact | undefined {
  const near = facts.filter(
    (fact) => isTotal(fact, done) && isOfStages(phases, fact, done) && fact.span.start < done.span.start,
  );
  const named = given.find(({ kind }) => kind === done.quantity.kind);
  if (named !== undefined) return near.filter((fact) => fact.quantity.base === named.base).at(-1);
  const ofClass = isClassNamed(text, done)
    ? near.filter(
        ({ subject, layers }) => subject === done.subject && !written.test(layers.own) && !isStep(layers.own),
      )
    : [];
  return (
    ofClass.at(-1) ??
    wholeIn(near.filter((fact) => fact.sentence === done.sentence)) ??
    near.filter((fact) => fact.sentence.block === done.sentence.block).at(-1)
  );
}

/** 签约的还有几个没开工: of the signed ones, whatever else was begun. */
const isOfStages = (asked: readonly Phase[], total: Fact, done: Fact): boolean =>
  asked.every(
    (phase) => phase === done.phase?.value || !done.phases.includes(phase) || total.phases.includes(phase),
  );

/** 412户 of 需搬迁412户，已签约403户、搬迁385户: another step that has been taken is no whole while there is one. */
const wholeIn = (near: readonly Fact[]): Fact | undefined =>
  near.findLast(({ layers }) => !isStep(layers.own)) ?? near.at(-1);

const isStep = (own: string): boolean => /^(?:目前|现)?已/.test(own);

/** 新建 of 新建项目 in 新建的项目还有几个没开工 */
function isClassNamed(question: string, { subject }: Fact): boolean {
  const telling = withoutGeneric(subject);
  return telling.length >= 2 && question.includes(telling);
}

/** The figure of the page that the question's own words measure: 新增专项债券48.6亿元, told paragraphs above. */
function totalAsked(
  done: Fact,
  asked: Frame,
  target: Target,
  written: RegExp,
  facts: readonly Fact[],
  setting: Setting,
): Fact | undefined {
  if (target.metric === undefined && target.measures.length === 0) return undefined;
  const page = facts.filter((fact) => isTotal(fact, done) && !written.test(fact.layers.own));
  const metric = target.metric ?? target.measures.at(-1)?.metric;
  const own = target.own.filter((word) => !written.test(word));
  return figureFor(asked, { ...target, own, ...(metric ? { metric } : {}) }, page, setting);
}

/** 累计完成投资 is part of the total investment of its project, wherever its page tells that. */
function wholeOfProject(
  done: Fact,
  { period: _till, ...asked }: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
): Fact | undefined {
  if (!isSoFar(done)) return undefined;
  const whole = facts.filter((fact) => isTotal(fact, done) && fact.metric === 'total-investment');
  const metric = metrics.find(({ id }) => id === 'total-investment') as Metric;
  const own = target.own.filter((word) => !/完成|投资|累计/.test(word));
  return figureFor(
    { ...asked, insistsActual: false },
    { ...target, own, metric, measure: metric.label },
    whole,
    setting,
  );
}

/** 累计完成投资: all that was spent on a project, whatever a year took of it. */
const isSoFar = ({ layers, metric }: Fact): boolean =>
  metric === 'investment-completed' && /累计/.test(layers.own);

/** What one year took leaves of a total investment nobody knows how much. */
const isOfYear = (done: Fact, { metric }: Fact): boolean =>
  metric === 'total-investment' &&
  !isSoFar(done) &&
  /[今当本去]年|年内|\d[—~至-]\d+月|季度|半年|前\d+个月/.test(done.layers.own);

/** What is left of 专项债 is left of a sum of 专项债; of investment, of any that is planned. */
const isOfMeasure = (total: Fact, { metric }: Target): boolean =>
  metric === undefined || /investment|count|rate/.test(metric.id) || total.metric === metric.id;

const isTotal = (fact: Fact, done: Fact): boolean =>
  fact.article === done.article &&
  comparable(fact, done) &&
  fact.quantity.base > done.quantity.base &&
  fact.role === 'level' &&
  !fact.headline;
