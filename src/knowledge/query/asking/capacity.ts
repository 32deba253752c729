import { matchesIn } from '../../matches.ts';
import type { Span } from '../../types.ts';

/** The 年产 of 年产5万吨碳纤维项目总投资多少: it opens a name, of which the figure is a part, and is nothing asked. */
export const capacitiesNamed = (text: string): readonly Span[] =>
  matchesIn(text, CAPACITY).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

const CAPACITY =
  /[年日](?:产|处理|加工)(?=\d[\d.]{0,8}[万亿千]?\p{Script=Han}{3,24}(?:项目|工程|基地|生产线|产业园|工厂))/gu;
