import { shortest, shortestWith } from '../windows.ts';
import type { Candidate } from './candidates.ts';
import { shareOf, type Word } from './words.ts';

/** More clauses are shown only for what they hold besides. */
const AS_GOOD = 0.1;

/** The parts of a list that is announced as one; else the sentence, or of a long one the clauses that answer. */
export function tell({ line, list, announced }: Candidate, words: readonly Word[]): string {
  if (list !== undefined && (list.more.length > 0 || announced))
    return list.items.join('、') + (list.open ? '等' : '');
  const share = (window: string) => shareOf(words, window);
  if (list === undefined) return shortest(line.text, share, AS_GOOD);
  return shortestWith([list.items[0] ?? '', list.items.at(-1) ?? ''], line.text, share, AS_GOOD);
}
