/** mrkdwn, which Slack reads only in `text` and delivers posts in. */

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
