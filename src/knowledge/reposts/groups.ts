import { candidatePairs } from './candidates.ts';
import type { Print } from './clauses.ts';
import { printSameText } from './same-text.ts';

/** The pages that print one text, put together; a page of its own is a group of one. */
export function groupsOf(prints: readonly Print[]): readonly (readonly Print[])[] {
  const heads = new Map<Print, Print>(prints.map((print) => [print, print]));
  const headOf = (print: Print): Print => {
    let head = print;
    while (heads.get(head) !== head) head = heads.get(head) as Print;
    heads.set(print, head);
    return head;
  };
  for (const [a, b] of candidatePairs(prints))
    if (headOf(a) !== headOf(b) && printSameText(a, b)) heads.set(headOf(b), headOf(a));
  const groups = new Map<Print, Print[]>();
  for (const print of prints) groups.set(headOf(print), [...(groups.get(headOf(print)) ?? []), print]);
  return [...groups.values()];
}
