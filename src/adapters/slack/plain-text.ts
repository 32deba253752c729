/** Text of any origin made safe to send, and the escaping of `text`, the only field Slack reads as mrkdwn. */

// Control characters but tab and line feed, and the bidi marks that reorder what follows them (U+202E …).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Well-formed, no control characters, no bidi overrides. */
export function safeText(text: string): string {
  return text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** Escapes the three characters Slack reserves: no mention, link or ping is left in `<!channel>` or `<@U1>`. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Message text as Slack delivers it → as it was typed: `<https://a.cn|a.cn> &amp; <@U1>` → `a.cn &`. */
export function readMrkdwn(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => readReference(inside))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** `https://a.cn|a.cn` → a.cn · `#C1|项目群` → 项目群 · `@U1` and `!channel` → nothing: they are no words of a question. */
function readReference(inside: string): string {
  const [target = '', label] = inside.split('|', 2);
  if (/^[@!]/.test(target)) return ' ';
  return label ?? (target.startsWith('#') ? ' ' : target);
}
