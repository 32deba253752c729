import type { Fact } from '../../../facts/fact.ts';
import { type Measure, measuredBy } from '../../../facts/measure/measure.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { multipleOfFit } from '../slots/multiples.ts';
import { isOfOtherFund } from './funds.ts';

/** 到位资金158亿元，增长5.2%: the change of another measure, whatever the page is headed. */
function namesOther(asked: string | undefined, { layers }: Fact): boolean {
  const told = measuredBy(`${layers.own}，${layers.head}`)?.metric?.id;
  return (
    asked !== undefined &&
    told !== undefined &&
    told !== asked &&
    (RATES.includes(asked) || !BROAD.includes(told) || isOfInvestment(told, asked))
  );
}

/** 固定资产投资41亿元，增长9% and 产业投资33亿元，增长11% behind 工业总产值326亿元: no output and no tax has grown so. */
const isOfInvestment = (told: string, asked: string): boolean =>
  /investment/.test(told) &&
  /^(?:output-value|value-added|regional-gdp|retail-sales|(?:non-)?tax(?:-revenue)?|(?:sales|budget|total)-revenue)$/.test(
    asked,
  );

/** 基础设施投资增长6%，上半年为下降4%: of a class of the investment told of before, not of all of it. */
export const isOfSector = ({ subject }: Fact): boolean => SECTOR.test(subject);
const SECTOR =
  /(?:项目(?=投资)|设施|房地产|住宅|开发|产业|[工农商服]业|技术改造|技改|民间|领域|类)(?:投资|建设)?$/;

/** A rate asked for is no sum of money that grew. */
const RATES: readonly string[] = ['completion-rate', 'start-rate', 'resumption-rate', 'share'];

/** 完成房地产开发投资9亿元，下降6% where 完成投资 is asked: what has changed is the investment of a sector. */
const isOfSectorMeasured = (words: string, { measure }: Fact): boolean =>
  OF_SECTOR.test(measure) && /投资/.test(words) && !OF_SECTOR.test(words);
const OF_SECTOR = /(?:房地产(?:开发)?|民间|工业|制造业|技术改造|技改|基础设施|高技术产业)(?:固定资产)?投资/;

/** Measures that say too little to be another one. */
const BROAD: readonly string[] = [
  'investment',
  'investment-completed',
  'project-count',
  'fixed-asset-investment',
];

/** 民间投资 of 民间投资增长6%: what grew is what was completed. */
const SPENT = /(?<![总划议标体])投资/;

/** 固定资产投资 of 固定资产投资增长多少 must be named before the figure in its paragraph, best in its own clause, in whatever words. */
export function measureFit(asked: Measure, fact: Fact, ofWhole: boolean): number {
  const { words, metric } = asked;
  if (metric?.id === 'financing' && isOfOtherFund({ measure: words }, fact)) return 0;
  if (fact.role === 'change' && ofWhole && isOfSectorMeasured(words, fact)) return 0;
  const multiple = multipleOfFit(asked, fact);
  if (multiple !== undefined) return multiple;
  const names = (text: string): boolean =>
    variantsOf(words).some((w) => text.includes(w)) ||
    (metric !== undefined && text.search(metric.pattern) >= 0) ||
    (metric?.id === 'investment-completed' && fact.role === 'change' && SPENT.test(text));
  if (names(`${fact.layers.own}，${fact.layers.head}，${fact.subject}`)) return 1;
  if (fact.role === 'change' && (namesOther(metric?.id, fact) || (ofWhole && isOfSector(fact)))) return 0;
  const block = fact.article.blocks[fact.sentence.block];
  const before = fact.article.text.slice(block?.start ?? 0, fact.span.start);
  if (names(`${fact.layers.heading}${before}`)) return 0.6;
  return names(fact.article.title) ? 0.5 : 0;
}
