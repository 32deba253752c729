import type { Metric } from '../../../extract/tables/metrics.ts';
import type { ListLevel } from '../../../facts/fact.ts';
import type { Measure } from '../../../facts/measure/measure.ts';
import type { Batch, Period, Phase, Quantity, QuantityKind, Region } from '../../../types.ts';
import type { Payer } from '../../tables/payers.ts';
import { isGeneric } from '../chunks.ts';
import type { Thing } from './things.ts';

/** One figure a question asks for. */
export interface Target {
  /** What the question says of the other figures it asks for: 一天供水多少 beside 投资多少. */
  readonly aside?: readonly string[];
  readonly kinds?: readonly QuantityKind[];
  readonly unit?: string;
  readonly currency?: 'USD';
  readonly metric?: Metric;
  /** The measure's words as asked. */
  readonly measure?: string;
  /** The members of a list are asked for, each of a place of its own: 哪个县区最多. */
  readonly members?: boolean;
  /** The words speak of money; otherwise a bare 多少 asks for no sum. */
  readonly money: boolean;
  /** 累计多少 beside 今年投了多少: what has come together since the work began. */
  readonly soFar?: boolean;
  /** The same in so many words (今年计划投资多少，累计完成投资多少), which pages may tell by the stretch they report on. */
  readonly ratherSoFar?: boolean;
  /** 今年准备完成多少: a year's plan tells it as well. */
  readonly ofYearsPlan?: boolean;
  /** 本年度预计完成多少: what a page expects to be done in a year is as good as its plan. */
  readonly expected?: boolean;
  /** Asks how something changed. */
  readonly change: boolean;
  /** Measures named beside the one asked for: 固定资产投资 of 固定资产投资增长多少. */
  readonly measures: readonly Measure[];
  /** Words of this target alone (生猪 in 生猪、肉牛各出栏多少头). */
  readonly own: readonly string[];
  /** The noun counted: 镇街 of 几个镇街. */
  readonly noun?: string;
  /** The noun where it is one character (井 of 挖了多少井, 井打了几口): the figure itself must be of it. */
  readonly terse?: string;
  /** The kinds of things that may be counted; absent when any. */
  readonly things?: readonly Thing[];
  /** 出口 of 能出口多少: what a bare question word measures. */
  readonly measured?: string;
  /** Whose money is asked for: 县里自己出了多少. */
  readonly payers?: readonly Payer[];
  /** Words it shares with the targets before it. */
  readonly shared: readonly string[];
  /** Slots of its own, where a question asks the same of several: 哈密、和田各多少. */
  readonly regions?: readonly Region[];
  readonly phases?: readonly Phase[];
  readonly batch?: Batch;
  readonly period?: Period;
  /** The limit of this target alone: 10亿 of 10亿以上的和1亿以上的各几个. */
  readonly given?: readonly Quantity[];
  /** Words of its own among the items of a list. */
  readonly named?: readonly string[];
  /** Its place among the items of a list (甲和乙各多少), from 0. */
  readonly item?: number;
  /** `none` where another target of the list names a level: 整体 beside 省重点. */
  readonly level?: ListLevel | 'none';
}

/** 项目总投资: no word that tells one thing from others of its kind. */
export const namesNothing = ({ own, shared }: Target): boolean => [...own, ...shared].every(isGeneric);

/** All of a kind are asked for: neither one by its name nor the members of a list. */
export const asksOfAll = (target: Target): boolean => target.members !== true && namesNothing(target);
