/** Cutting long texts where a reader would: after a sentence, never inside a number or a character. */

/** 。！？； or the end of a line. */
const SENTENCE_END = /[。！？；!?;\n]/;
/** 签约9个，开工8个 */
const CLAUSE_END = /[，、：,]/;
/** A cut right after any of these would part a figure from its unit or its bound: 59.7亿|元, 约|30亿元, 第|二期. */
const NUMERIC = /[0-9０-９%％〇零一二三四五六七八九十百千万亿两约超近逾第]/;
/** Inside a number when a digit follows: 1,200 59.7 2021-10-12 */
const JOINT = /[.,:/，．：～~—–-]/;
const DIGIT = /[0-9０-９]/;

/** The text in parts of at most `limit` code units; the parts join to the text. */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > limit) {
    const end = cutBefore(text, start, start + limit);
    parts.push(text.slice(start, end));
    start = end;
  }
  parts.push(text.slice(start));
  return parts;
}

/** The last good place to cut in `(start, max]`; a text that is one number from end to end is cut anywhere. */
function cutBefore(text: string, start: number, max: number): number {
  const wishes = [
    (at: number) => SENTENCE_END.test(text.charAt(at - 1)),
    (at: number) => CLAUSE_END.test(text.charAt(at - 1)) && !isInsideNumber(text, at),
    (at: number) => !isInsideNumber(text, at) && !isInsidePair(text, at),
  ];
  for (const isGood of wishes) {
    for (let at = max; at > start; at -= 1) if (isGood(at)) return at;
  }
  return isInsidePair(text, max) && max - 1 > start ? max - 1 : max;
}

function isInsideNumber(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return NUMERIC.test(before) || (JOINT.test(before) && DIGIT.test(text.charAt(at)));
}

/** True between the two halves of a surrogate pair (𠮷). */
function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
