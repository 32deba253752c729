import { matchesIn } from '../../matches.ts';
import type { Mention, Span } from '../../types.ts';

/** 从开工到6月底, 开工以来: a stretch of time, and no stage. */
const SINCE_BEGUN =
  /[从自打](?:项目|工程)?(?:[开动]工|开建)(?:建设)?(?:以来|至今|(?=[^，。？]{0,6}[到至截]))|(?:[开动]工|开建)(?:建设)?(?:以来|至今)/g;

export const sinceBegun = (text: string): readonly Span[] =>
  matchesIn(text, SINCE_BEGUN).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** The 开工 of 开工以来. */
export const isSinceBegun = ({ dimension, start, end }: Mention, spans: readonly Span[]): boolean =>
  dimension === 'phase' && spans.some((span) => span.start <= start && end <= span.end);
