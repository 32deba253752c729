import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { namesAllStages, stageClause } from '../../../facts/subject/stage.ts';
import type { Batch } from '../../../types.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 一期 of 产业园一期; 分三期 counts stages, 第三期 is a batch. */
const STAGE = /(?<![第分十])[一二三四五六七八]期|首[期批]/g;

/** 0 for a figure of 二期, or of 两期全部达产, where 一期 of the thing is asked, whatever was told before it. */
export function stageFit({ own, shared }: Target, fact: Fact): number {
  const { layers, subject, owner = '' } = fact;
  const asked = [...own, ...shared].join(' ').match(STAGE);
  if (asked === null) return `${subject} ${owner}`.match(STAGE) === null ? 1 : UNASKED;
  const told = `${layers.own.split(' ')[0]} ${subject} ${owner}`.match(STAGE);
  if (told === null) return namesAllStages(stageClause(toldSoFar(fact)) ?? '') ? 0 : UNTOLD;
  return Number(told.some((stage) => asked.includes(stage)));
}

/** 18万千瓦 of 18万千瓦光伏项目首批6万千瓦: beside a figure that tells the stage itself. */
const UNTOLD = 0.9;

/** 其中一期投资8亿元 of 项目投资15亿元: where no stage is asked, the whole comes first. */
const UNASKED = 0.7;

/** 一期厂房几幢: where nothing is named, 一期 may be the first stage of a project as well as a round. */
export function isOfStage(
  { ordinal, word }: Batch,
  { layers, subject, owner = '' }: Fact,
  question: string,
): boolean {
  const numeral = NUMERALS[ordinal - 1];
  const stage = `${numeral}期`;
  if (numeral === undefined || word !== '期' || !new RegExp(`(?<![第前上这])${stage}`).test(question))
    return false;
  const own = `${layers.own.split(' ')[0]} ${subject} ${owner}`;
  if (/已(?:累计|完成)?投/.test(own)) return false; // what is spent so far is no cost
  return (/[一二三四五六七八首]期/.test(own) ? own : layers.head).includes(stage);
}

const NUMERALS = '一二三四五六七八';
