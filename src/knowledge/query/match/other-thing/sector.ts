/** 工业投资增长多少: what of a measure is asked for, and what of it a figure tells. */
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 固定资产投资增长9%, or 工业技改投资增长16%, where 工业投资 is asked for: neither all of the investment, nor a part of that part. */
export function isOfOtherSector({ text }: Frame, { own }: Target, fact: Fact): boolean {
  const asked = /投资|固投/.test(text) ? own.find((word) => SECTOR.test(word)) : undefined;
  const { layers, subject, measure, metric, role, of: level } = fact;
  const isInvestment = /investment/.test(metric ?? '') || /投资/.test(`${measure}${subject}`);
  if (asked === undefined || !isInvestment) return false;
  const told = `${subject} ${measure} ${layers.own} ${layers.head} ${level?.subject ?? ''} ${level?.layers.own ?? ''}`;
  const isTold = [told, layers.heading, layers.list].some((words) => words.includes(asked));
  return (!isTold && role === 'change') || isOfPart(asked, text, told);
}

/** 工业 of 工业投资增长多少, 工业固投增幅 */
const SECTOR = /^(?:工业|民间|制造业|服务业|农业|房地产|基础设施)$/;

/** 工业技改投资, where nobody speaks of 技改. */
const isOfPart = (asked: string, text: string, told: string): boolean =>
  PARTS.some((part) => told.includes(`${asked}${part}`) && !text.includes(part));

const PARTS = ['技改', '技术改造', '战略性', '高技术'];

/** 工业投资占比提高12个百分点, where it is asked by how much a measure grew: its share did. */
export const isRiseOfShare = (
  { text }: Frame,
  _target: unknown,
  { quantity, measure, layers, role }: Fact,
): boolean =>
  role === 'change' &&
  quantity.kind === 'percentage-point' &&
  /增长(?:了)?(?:多少|几|百分之)/.test(text) &&
  !/占|比重|率|百分点/.test(text) &&
  /占比|比重|率(?!先)/.test(`${measure} ${layers.own}`);
