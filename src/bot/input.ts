/** What a user typed → a question that can be worked on, or why not. */

/** Code points; a question is one sentence, anything longer is pasted text. */
export const MAX_QUESTION_LENGTH = 500;

/** What a user sent, made readable. */
export type Input =
  | { readonly kind: 'empty' }
  /** Emoji or punctuation only. */
  | { readonly kind: 'wordless' }
  | { readonly kind: 'text'; readonly text: string; readonly cut: boolean };

/** Removes what cannot be read and cuts what is too long. */
export function readInput(raw: string): Input {
  // Twice the limit in code units holds the limit in code points, whatever the rest of a huge paste is.
  const text = withoutControls(raw.slice(0, 4 * MAX_QUESTION_LENGTH));
  if (text === '') return { kind: 'empty' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'wordless' };
  const points = Array.from(text);
  const cut = points.length > MAX_QUESTION_LENGTH || raw.length > 4 * MAX_QUESTION_LENGTH;
  return { kind: 'text', text: points.slice(0, MAX_QUESTION_LENGTH).join(''), cut };
}

/** Line ends and tabs become spaces; control, zero-width and unpaired characters go. */
function withoutControls(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();
}
