import type { Article, Block, Mention, Phase, Sentence } from '../types.ts';
import type { Context } from './contexts.ts';
import type { Share } from './distribute.ts';
import type { PageScope } from './page-scope.ts';
import type { SentenceState } from './reading-state.ts';
import type { Slots } from './slots.ts';

/** A figure about to be read, with all that is known around it. */
export interface Figure {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly mentions: readonly Mention[];
  readonly page: PageScope;
  readonly context: Context;
  readonly index: number;
  readonly state: SentenceState;
  readonly running: {
    readonly heading: string;
    readonly headingPhases: readonly Phase[];
    readonly before: { readonly text: string } | undefined;
    readonly family: number;
    readonly parts: boolean;
    groups: number;
  };
  readonly share: Share | undefined;
  /** Scopes outside the sentence, nearest first. */
  readonly outer: readonly Slots[];
  readonly opening: string;
}

/** Mentions that stand in the words of a head, wherever in the sentence it is. */
export function mentionsOf(words: string, figure: Figure): Mention[] {
  const at = figure.article.text.indexOf(words.split(' ')[0] as string, figure.sentence.start);
  if (at < 0 || at >= figure.sentence.end) return [];
  return figure.mentions.filter(
    (m) => m.start >= at && m.end <= at + words.length && !isCompared(figure.article.text, m),
  );
}

/** 比去年同期, 较5月份, 与2021年四季度…相比 name what is compared with, not the figure's own period. */
export function isCompared(text: string, mention: Mention): boolean {
  return (
    mention.dimension === 'period' &&
    /(?:比|较|与|和|同|于|超)$/.test(text.slice(Math.max(0, mention.start - 2), mention.start))
  );
}
