/** One word of several, tried wherever the last one ended: eaten one by one, so that no text is read twice. */
export const wordOf = (...alternatives: readonly string[]): RegExp =>
  new RegExp(alternatives.join('|'), 'uy');

/** Where the words that stand at a place of a text one behind the other end. */
export function endOf(word: RegExp, text: string, from: number): number {
  let at = from;
  for (;;) {
    word.lastIndex = at;
    const next = word.test(text) ? word.lastIndex : at;
    if (next === at) return at;
    at = next;
  }
}

/** A text of nothing but such words. */
export const isAllOf = (word: RegExp, text: string): boolean =>
  text !== '' && endOf(word, text, 0) === text.length;
