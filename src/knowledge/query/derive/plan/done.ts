import { addDays, isPartOfYear } from '../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { namesProject } from '../../../facts/subject/project.ts';
import type { Period } from '../../../types.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { metricAffinity } from '../../match/measure/affinity.ts';
import { scoreFact } from '../../match/score.ts';
import type { Setting } from '../../match/setting.ts';
import { regionFit } from '../../match/slots/place.ts';
import { coverageOf } from '../../match/words/coverage.ts';
import { isDue } from './due.ts';
import { deedIn, isLiteral, isMarkedDone, tellsOf } from './verbs.ts';

/** Told as done: by the verb asked, or by any where the question names none. */
export function isDone(fact: Fact, verb: string | undefined, toAim = false): boolean {
  const { modality, role, headline, layers, quantity } = fact;
  const own = withoutNext(layers.own);
  const told =
    verb === undefined
      ? isMarkedDone(own) || DEED.test(own) || (toAim && (isSoFar(fact) || isHeldToAim(fact)))
      : tellsOf(verb, own) || isSoMuchOf(fact, verb);
  const level = modality === 'actual' && role === 'level' && !headline && quantity.kind !== 'percent';
  return level && told && !/未|没/.test(own) && !isDue(own);
}

/** 工业投资42亿元 of a page of 1—6月: what has come together of a year's aim, whatever its verb. */
const isSoFar = ({ metric, period, subject }: Fact): boolean =>
  FLOWS.includes(metric) &&
  period !== undefined &&
  (period.value.asOf || isPartOfYear(period.value)) &&
  !namesProject(subject);

/** 改造道路31公里，完成年度任务40公里的77.5%: told against what was aimed at, whatever it is. */
const isHeldToAim = ({ article, span, sentence }: Fact): boolean =>
  /^，?[占完达为][成到]?(?:了|全年|年度|年初|当年|今年|省定|市定|既定){0,2}[^，。；\d]{0,6}(?:任务|目标|计划)/.test(
    article.text.slice(span.end, sentence.end),
  );

const FLOWS: readonly (string | undefined)[] = [
  'investment',
  'fixed-asset-investment',
  'sales-revenue',
  'budget-revenue',
  'foreign-capital-utilized',
  'output-value',
  'tax',
];

/** 已完成31公里 of 铺设管网46公里，已完成31公里: so much of the deed that the subject names. */
const isSoMuchOf = ({ layers, subject }: Fact, verb: string): boolean =>
  DONE_ALONE.test(layers.own) && !STAGE.test(verb) && tellsOf(verb, subject);

const DONE_ALONE = /^(?:目前|现|至今|累计)*已(?:经|累计|全部)?(?:完成|完)?$/;
/** What is begun is not finished yet. */
const STAGE = /^(?:[开复竣动]工?|签约?|投产?)$/;

/** Deeds that are told as done where nothing marks them as such. */
const DEED = /签约|支出|筹集|竣工|开复?工|投产/;

/** 掘进到 of 全长1573米的交通洞掘进到942米 tells of the second figure. */
export const withoutNext = (own: string): string => own.replace(/ [^ ]*[到至达]$/, '');

/** 拨付 of 拨到项目单位的还有多少没支出 is told of what there is to spend. */
export function isNamedAsWhole({ layers }: Fact, { terms }: Frame, verb: string | undefined): boolean {
  if (verb === undefined || isLiteral(verb, layers.own)) return false;
  const deed = deedIn(verb, layers.own);
  return terms.some((term) => deed?.includes(term));
}

/** How well the done figure is of the place, time, list and stage asked; words that its whole says need not stand about it. */
export function fitAsDone(asked: Frame, target: Target, done: Fact, setting: Setting): number | undefined {
  if (regionFit(asked.regions, done, setting.pageOf(done)) < 0.9) return undefined;
  const held = (word: string): boolean => coverageOf([word], done, setting) !== undefined;
  const { period = asked.period, ...wanted } = measuredAs(target, done);
  const stretch = period === undefined || isReported(period, done) ? {} : { period };
  const { period: _period, ...frame } = asked;
  const measures = target.measures.filter(({ metric }) => metric?.id !== 'total-investment'); // 总投资还剩多少没完成
  return scoreFact(
    {
      ...frame,
      ...stretch,
      text: asked.text.replace(PLANNED, '').replace(OF_WHOLE, ''),
      given: [],
      phases: [],
    },
    {
      ...wanted,
      ...stretch,
      own: target.own.filter(held),
      measures,
      shared: target.shared.filter(held),
      phases: [],
    },
    done,
    setting,
  )?.score;
}

/** 实际支出58.4亿元 measures nothing by name: what is spent, the whole says. */
function measuredAs(target: Target, done: Fact): Target {
  const { metric, measure: _measure, ...bare } = target;
  return metric === undefined || metricAffinity(target, done) > 0
    ? target
    : { ...bare, kinds: target.kinds ?? metric.kinds, measures: [] };
}

/** 概算 of 南环路概算还剩多少没完成 is what the whole is called. */
const OF_WHOLE = /(?:初步设计|批复)?概算/g;

/** 计划新开工的 tells of the whole. */
export const PLANNED = /计划[^，。？]{1,12}的(?=[^，。？])/;

/** 目前已开工19个 of a page that appeared right after the day asked for, where its sentence names but the year. */
const isReported = (period: Period, { period: told, article, layers }: Fact): boolean =>
  period.asOf &&
  told !== undefined &&
  !/[月季旬日号]|半年/.test(told.value.text) &&
  /已|累计/.test(layers.own) &&
  article.publishedOn !== undefined &&
  isSoonAfter(
    article.publishedOn,
    period.yearGiven ? period.to : `${told.value.from.slice(0, 4)}${period.to.slice(4)}`,
  );

const isSoonAfter = (day: string, asked: string): boolean =>
  day >= addDays(asked, -1) && day <= addDays(asked, DAYS);

/** How long after a day a page still tells of it. */
const DAYS = 45;
