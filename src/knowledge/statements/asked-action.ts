import type { Span } from '../types.ts';
import { ACTIONS, type Action } from './tables/actions.ts';

/** The event a question dates or places, and the words of the clause that name it. */
export interface AskedAction extends Span {
  readonly action: Action;
}

/** The event of a clause: the first after the asking words (哪天搞的), else the last before them (开工是哪天). */
export function findAction(clause: string, asking: RegExp): AskedAction | undefined {
  const match = asking.exec(clause);
  if (match === null) return undefined;
  return firstAction(clause, match.index + match[0].length) ?? lastAction(clause.slice(0, match.index));
}

function firstAction(text: string, from: number): AskedAction | undefined {
  for (let at = from; at < text.length; at++) {
    const found = actionAt(text, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lastAction(text: string): AskedAction | undefined {
  for (let at = text.length - 1; at >= 0; at--) {
    const found = actionAt(text, at);
    // One character is more often part of a name: 开 of 开发区.
    if (found !== undefined && found.end - found.start > 1) return found;
  }
  return undefined;
}

function actionAt(text: string, at: number): AskedAction | undefined {
  for (const action of ACTIONS) {
    const word = action.asked.find((candidate) => text.startsWith(candidate, at));
    if (word !== undefined) return { action, start: at, end: at + word.length };
  }
  return undefined;
}
