import type { Article, Batch, Modality, Period, Phase, Quantity, Region, Sentence, Span } from '../types.ts';
import type { End } from './layout/ranking.ts';

/** Whose list a project stands on: 国家级 省级 市级 县区级. */
export type ListLevel = 'nation' | 'province' | 'city' | 'county';

/** Where a slot was read: beside the figure, earlier in its sentence, above it, in the title, from the page. */
export type Origin = 'clause' | 'sentence' | 'heading' | 'earlier' | 'title' | 'page';

export interface Slot<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** What a figure says about its subject. `change`: 增加13个, 增长9%; `superseded`: taken back by the page itself (…更正为…). */
export type Role = 'level' | 'change' | 'superseded';

/** The words around a figure, nearest first. Questions are matched against them. */
export interface Layers {
  /** The figure's own clause: what stands just before and after it. */
  readonly own: string;
  /** The clause that names the subject the figure inherits. */
  readonly head: string;
  /** Heading of the section, 产业发展方面：, 一、省级重点项目, a table's caption. */
  readonly heading: string;
  /** What stands before the first of a list of figures: 甲地至乙地的 of …的12处服务区、40个停车带. */
  readonly list: string;
  /** The sentence. */
  readonly sentence: string;
  /** The sentence before, in the same paragraph. */
  readonly before: string;
}

/** The scope of a figure, as far as it is told. */
export interface Slots {
  readonly region?: Slot<Region>;
  readonly period?: Slot<Period>;
  readonly batch?: Slot<Batch>;
  readonly phase?: Slot<Phase>;
  readonly level?: Slot<ListLevel>;
}

/** A cited figure: value, what it measures, of what, and in which scope. */
export interface Fact extends Slots {
  readonly id: number;
  readonly article: Article;
  readonly sentence: Sentence;
  /** Of the figure, into `article.text`. */
  readonly span: Span;
  readonly quantity: Quantity;
  readonly modality: Modality;
  readonly role: Role;
  /** Catalogue id; absent when the text's own words name the measure. */
  readonly metric?: string;
  /** 总投资; 入驻企业 */
  readonly measure: string;
  /** 云溪国际酒店; 重点项目; empty when the text names none. */
  readonly subject: string;
  /** The project that the subject is a part or an effect of: 云溪产业园 of its 标准厂房. */
  readonly owner?: string;
  /** The figure's own clause names the subject; words elsewhere in the sentence say little of it. */
  readonly ownSubject: boolean;
  /** Only in a headline: rounded, and never preferred. */
  readonly headline: boolean;
  /** The page tells it as one of those that lead or trail: 增速居前三位的是甲县（9%）. */
  readonly ranked?: End;
  /** 其中, 现场…: a part of a total given beside it. */
  readonly part: boolean;
  readonly layers: Layers;
  /** Every phase that the figure's clause, its head or its section names. */
  readonly phases: readonly Phase[];
  /** Figures about the same subject share a group; within an article. */
  readonly group: number;
  /** The stretch of the ceremony at which a plan for the year was told: 4月份集中开工 tells one such plan from the next. */
  readonly event?: Period;
  /** The day on which the event was held that its stretch names. */
  readonly heldOn?: Period;
  /** The figure is that of a correction: where it stands, and what it replaced. */
  readonly corrected?: { readonly by: Fact; readonly was: Fact };
  /** The figure it speaks of, as the page was read: 42亿元 of 42亿元，增长6%. */
  readonly of?: Fact;
  /** Groups that stand in one list (产业…；基础设施…；民生…) share a family; -1, -2 … are the tables of the article. */
  readonly family: number;
}

/** A cell of a table. */
export const isOfTable = ({ family }: Fact): boolean => family < 0;

/** 合计 of a table: what all its rows come to. */
export const isSumRow = (fact: Fact): boolean => isOfTable(fact) && /^(?:合计|总计)$/.test(fact.subject);

/** The subject with the project it belongs to, without what the measure says already. */
export const ofWhat = ({ measure, subject, owner }: Fact): string =>
  owner === undefined ? subject : measure.includes(subject) ? owner : `${owner}${subject}`;

/** Its clause as far as the figure, the figure with it. */
export const clauseSoFar = (fact: Fact): string =>
  toldSoFar(fact)
    .split(/[，；：。]/)
    .at(-1) ?? '';

/** Its sentence as far as the figure, the figure with it. */
export const toldSoFar = ({ layers, sentence, span }: Fact): string =>
  layers.sentence.slice(0, Math.max(0, span.end - sentence.start));
