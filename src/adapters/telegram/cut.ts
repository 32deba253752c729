/** Where a long text may be cut: after a sentence if possible, never inside a number or a character. */

const SENTENCE_END = /[。！？!?\n]/u; // 总投资59.7亿元。
const CLOSING = /[”’」』）)》】"']/u; // 开工了。”
const PAUSE = /[；;，,、：\s]/u; // 签约9个；开工8个，
const DIGIT = /[\d０-９零〇一二两三四五六七八九十百千万亿]/u; // 59 · 一百二十六亿
const INNER_POINT = /[.,．，:：/—–~～-]/u; // 59.7 · 1,234 · 18:30 · 3—5
const ENDING = /[\s\p{P}]/u;
const JOINED = /\p{M}|\u200d/u; // é · 👨‍👩‍👧

/** How many of `chars` the left part takes: at least one, at most `most`. */
export function cutAt(chars: readonly string[], most: number): number {
  if (chars.length <= most) return chars.length;
  for (const mayEnd of [endsSentence, endsClause, endsAnything]) {
    for (let at = most; at > most / 2; at--) if (mayEnd(chars, at) && !splitsSomething(chars, at)) return at;
  }
  return most; // thousands of digits on end: no better place
}

function endsSentence(chars: readonly string[], at: number): boolean {
  const [before, left, right] = around(chars, at);
  if (CLOSING.test(right)) return false;
  return SENTENCE_END.test(left) || (CLOSING.test(left) && SENTENCE_END.test(before));
}

function endsClause(chars: readonly string[], at: number): boolean {
  return PAUSE.test(around(chars, at)[1]);
}

function endsAnything(): boolean {
  return true;
}

/** True when a cut before `chars[at]` would part a number, a number from its unit, or a joined character. */
function splitsSomething(chars: readonly string[], at: number): boolean {
  const [before, left, right, after] = around(chars, at);
  if (JOINED.test(right) || left === '\u200d') return true;
  if (INNER_POINT.test(right) && DIGIT.test(left) && DIGIT.test(after)) return true;
  if (INNER_POINT.test(left)) return DIGIT.test(before) && DIGIT.test(right);
  return DIGIT.test(left) && !ENDING.test(right);
}

/** The two characters before the cut and the two after it. */
function around(chars: readonly string[], at: number): [string, string, string, string] {
  return [chars[at - 2] ?? '', chars[at - 1] ?? '', chars[at] ?? '', chars[at + 1] ?? ''];
}
