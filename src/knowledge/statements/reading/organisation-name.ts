import { JOINED_BY_AND, ORGANISATION_OPENERS } from '../tables/roles.ts';

const LONGEST = 24;
const NAME_END = /[^\p{Script=Han}\p{L}\p{N}（）·-]/u;

/** The organisation at the end of what stands before an office: 随着区委 → 区委. */
export function organisationBefore(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < LONGEST && !NAME_END.test(text[start - 1] ?? '')) start--;
  return afterOpener(afterAnd(afterOthers(balanced(text.slice(start)))));
}

/** 示范区（高新区）党工委 keeps its bracket; a bracket closed only is text before the office. */
function balanced(words: string): string {
  const close = words.lastIndexOf('）');
  const open = words.lastIndexOf('（');
  if (close >= 0 && (open < 0 || words.indexOf('（') > close)) return words.slice(close + 1);
  return open > close ? words.slice(open + 1) : words;
}

/** 周某、李某等区 → 区, but 高等学校 stays. */
function afterOthers(words: string): string {
  return words.split(/(?<![高中初同平优])等/u).at(-1) ?? words;
}

/** 省长王某和市 → 市, but 市发展和改革委员会 stays whole. */
function afterAnd(words: string): string {
  const parts = words.split(/和(?!平|谐)/u);
  let kept = parts.pop() ?? '';
  for (let part = parts.pop(); part !== undefined && JOINED_BY_AND.test(part); part = parts.pop())
    kept = `${part}和${kept}`;
  return kept;
}

function afterOpener(words: string): string {
  let rest = words;
  for (const opener of ORGANISATION_OPENERS) {
    const at = rest.lastIndexOf(opener);
    // A single character inside a name is no opener: only at its start, as in 由县发改局.
    if (at === 0 || (at > 0 && opener.length > 1)) rest = rest.slice(at + opener.length);
  }
  return rest;
}
