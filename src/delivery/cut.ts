/** Where a long text may be cut: after a sentence if possible, never inside a figure or a character. */

const SENTENCE_END = /[。！？!?\n]/; // 总投资43.6亿元。
const CLOSING = /[”’」』）)》】"']/; // 开工了。”
const PAUSE = /[；;，,、：\s]/; // 签约9个；开工8个，
const DIGIT = /[\d０-９零〇一二两三四五六七八九十百千万亿]/; // 59 · 一百二十六亿
const BEFORE_NUMBER = /[约超近逾第]/; // 约30亿元 · 第二期
const AFTER_NUMBER = /[余多]/; // 260余公顷
const INNER_POINT = /[.,．，:：/—–~～-]/; // 43.6 · 1,234 · 18:30 · 3—5
const ENDING = /(?![%％‰])[\s\p{P}]/u; // 签约9个，but not 12%
const JOINED = /[\p{M}\u200d]/u; // é · 👨‍👩‍👧

/** Length in UTF-16 code units of the part to cut off: at least one, at most `most`. */
export function cutAt(text: string, most: number): number {
  if (text.length <= most) return text.length;
  for (const mayEnd of [endsSentence, endsClause, endsAnything]) {
    for (let at = most; at > most / 2; at--) if (mayEnd(text, at) && !splitsSomething(text, at)) return at;
  }
  return most > 1 && isInsidePair(text, most) ? most - 1 : most; // thousands of digits on end: no better place
}

/** The text in parts of at most `most` UTF-16 code units; the parts join to the text. */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = cutAt(rest, most);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

function endsSentence(text: string, at: number): boolean {
  const [before, left, right] = around(text, at);
  if (CLOSING.test(right)) return false;
  return SENTENCE_END.test(left) || (CLOSING.test(left) && SENTENCE_END.test(before));
}

function endsClause(text: string, at: number): boolean {
  return PAUSE.test(around(text, at)[1]);
}

function endsAnything(): boolean {
  return true;
}

/** True when a cut at `at` would part a number, a number from its bound or unit, or a joined character. */
function splitsSomething(text: string, at: number): boolean {
  const [before, left, right, after] = around(text, at);
  if (isInsidePair(text, at) || JOINED.test(right) || left === '\u200d') return true;
  if (INNER_POINT.test(right) && DIGIT.test(left) && DIGIT.test(after)) return true;
  if (INNER_POINT.test(left)) return DIGIT.test(before) && DIGIT.test(right);
  if (BEFORE_NUMBER.test(left)) return DIGIT.test(right);
  return (DIGIT.test(left) || (AFTER_NUMBER.test(left) && DIGIT.test(before))) && !ENDING.test(right);
}

/** True between the two halves of a surrogate pair (𠮷). */
function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** The two code units before the cut and the two after it. */
function around(text: string, at: number): [string, string, string, string] {
  return [text.charAt(at - 2), text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
}
