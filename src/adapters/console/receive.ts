/** A line typed at the prompt → what is meant by it. */
export type Typed =
  | { readonly kind: 'exit' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'message'; readonly text: string };

const EXIT = /^[/／]?(?:exit|quit|退出)$/i;

/** `2` picks the second of the questions offered last. */
export function readTyped(line: string, offered: readonly string[]): Typed {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (EXIT.test(text)) return { kind: 'exit' };
  const chosen = /^\d{1,2}$/.test(text) ? offered[Number(text) - 1] : undefined;
  return { kind: 'message', text: chosen ?? text };
}
