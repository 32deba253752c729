import type { Figure } from '../figure.ts';
import { openBracket } from '../layout/clauses.ts';

/** No bracket is longer. */
const LONGEST = 300;

/** 已开工83个（其中新开工40个、续建43个），开工率…: behind a bracket the page tells of what it told of before. */
export function noteBracket({ article, sentence, context, state }: Figure): void {
  const { head, main, thing, outside } = state;
  const from = Math.max(sentence.start, context.mention.start - LONGEST);
  if (openBracket(article.text, from, context.mention.start) !== undefined) {
    state.outside ??= { head, main, thing };
    return;
  }
  if (outside?.head !== undefined) Object.assign(state, outside); // the thing a bracket explains may be read in it first
  state.outside = undefined;
}
