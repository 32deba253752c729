import type { Fact } from '../../../facts/fact.ts';
import { SINCE_BEGUN } from '../../../facts/slots/since-start.ts';
import { namesProject } from '../../../facts/subject/project.ts';

const SINCE_START = /累计|总共|一共|[开动]工以来|至今/;
const OF_YEAR = /(?:[今当本]年|\d年|年内|年初)[^，。；累]{0,6}完成/;
/** 今年累计投了多少, 2023年上半年一共投了多少: together within a year, not since the start. */
const WITHIN_YEAR = /[今当本]年|年[内初]|年(?:前|全年|[上下]半年|第?[一二三四]季度|1[—-])/;
/** 已完成1.3亿元 behind 今年计划投资2亿元: so much of the year's plan. */
export const PLAN_OF_YEAR =
  /(?:[今当本]年|年度|20\d\d年)[^，。；]{0,4}(?:计划|安排)[^，。；]{0,14}，[^，。；\d]{0,8}完成(?:投资)?$/;
/** 今年完成7亿元，累计完成19亿元; …到8月底已完成1亿元。开工以来累计完成5亿元: the running total is told next. */
const TOTAL_NEXT =
  /^[^。；，\d]{0,4}[，；。](?:自?(?:项目|工程)?(?:[开动]工|开建)以来|至今)?(?:已)?累计(?:已)?完成/;
const NEXT_WITHIN = 24;
/** Told without 累计, a sum of a work may be of the year, and is beside one with it. */
const OF_SOME_TIME = 0.9;

/** 累计投了多少: of 甲工程完成投资7亿元，累计完成投资19亿元 the second, and never 今年完成7亿元. */
export function sinceStartFit(
  question: string,
  { metric, subject, layers: { own }, article, sentence, span, period }: Fact,
): number {
  const isOfStretch = period?.origin === 'clause' || OF_STRETCH.test(own); // 前三季度完成产值9亿元
  if (SINCE_BEGUN.test(question) && isOfStretch && !SINCE_BEGUN.test(own)) return 0;
  if (metric !== 'investment-completed' || !SINCE_START.test(question) || WITHIN_YEAR.test(question))
    return 1;
  const isTotal = /累计|开累|[总一]共|(?<!年初?)以来|至今/.test(own);
  if (!isTotal && TOTAL_NEXT.test(article.text.slice(span.end, span.end + NEXT_WITHIN))) return 0;
  if (isTotal || !namesProject(subject)) return 1;
  return OF_YEAR.test(own) || PLAN_OF_YEAR.test(article.text.slice(sentence.start, span.start))
    ? 0
    : OF_SOME_TIME;
}

const OF_STRETCH = /[今去全当本]年|[月季]度?|半年/;
