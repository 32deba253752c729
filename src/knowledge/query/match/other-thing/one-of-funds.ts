/** Money that a page tells fund by fund, and what is told of each: none of it is what all of them come to. */
import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { type FundKind, fundKind, isFromAbove, lastFundKind } from '../../tables/fund-names.ts';
import { asksOfFunds, fundNamed, fundOf, isOfProject } from '../measure/fund-of.ts';
import type { Setting } from '../setting.ts';

/** 14亿元 of 争取预算内投资14亿元，支持项目4个；国债21亿元，支持项目7个, where money at large is asked for, and 4个 as well. */
export function isOneOfFunds(frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  if (!asksOfFunds(frame, target)) return false;
  if (isOfProject(fact)) return fundNamed(fact) !== undefined;
  const own = fundKind(fundOf(fact) ?? '');
  if (own !== undefined) return all.some((other) => isOfFundBeside(other, fact, own));
  const asksNow =
    frame.period === undefined && target.period === undefined && !/[去上]年|同期/.test(frame.text);
  return asksNow && fact.period?.value.lastYear === true && all.some((other) => isFundOfNow(other, fact));
}

/** Another fund told on the page, however far below: 增发国债 beneath its own heading. */
function isOfFundBeside(other: Fact, fact: Fact, own: FundKind): boolean {
  if (other.article !== fact.article || other.quantity.kind !== fact.quantity.kind) return false;
  const name = fundOf(other) ?? '';
  const kind = fundKind(name);
  return kind !== undefined && kind !== own && isFromAbove(name);
}

/** 专项债券9亿元 above 去年同期争取上级资金7亿元: nobody who names no year asks for the last one. */
const isFundOfNow = (other: Fact, fact: Fact): boolean =>
  other.article === fact.article &&
  other.quantity.kind === fact.quantity.kind &&
  other.period?.value.lastYear !== true &&
  fundKind(fundOf(other) ?? '') !== undefined;

/** 支持项目30个 right behind 各类资金19亿元, and 获批项目8个 below 1.专项债券: no numbers of those that 国债 supports; nor is 第二批3亿元 behind 专项债券分两批下达 a sum of them. */
export function isOfOtherMoney(_frame: Frame, { measures, measure = '' }: Target, fact: Fact): boolean {
  const { kind } = fact.quantity;
  const asked = [...measures.map(({ words }) => words), ...(kind === 'money' ? [measure] : [])]
    .map(fundKind)
    .find((one) => one !== undefined);
  if (asked === undefined) return false;
  if (kind === 'money' && fact.measure === '') {
    const said = lastFundKind(`${fact.layers.heading} ${toldSoFar(fact)}`);
    return said !== undefined && said !== asked;
  }
  if (kind !== 'count') return false;
  const told = /资金$/.test(fact.layers.list) ? fact.layers.list : fundOf(fact);
  return told !== undefined && fundKind(told) !== asked;
}
