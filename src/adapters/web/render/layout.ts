import { html, type Markup, nothing, toHtml } from './markup.ts';

/** What one page adds to the frame they share. */
export interface Page {
  readonly title: string;
  readonly main: Markup;
  /** File of `static/` to run, without `.js`. */
  readonly script?: string;
  readonly here?: 'chat' | 'articles';
}

const styles = ['theme', 'frame', 'controls', 'chat', 'answer', 'article', 'problem'];

/** A whole page: the frame that every page shares around its own part. */
export function layout({ title, main, script, here }: Page): string {
  return toHtml(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
${styles.map((name) => html`<link rel="stylesheet" href="/static/${name}.css">`)}
${script ? html`<script type="module" src="/static/${script}.js"></script>` : nothing}
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="top"><div class="column">
<a class="brand" href="/"><span class="seal" aria-hidden="true">据</span>有据</a>
<nav aria-label="主导航">${tab('/', '提问', here === 'chat')}${tab('/articles', '资料', here === 'articles')}</nav>
</div></header>
<main id="main" class="column">${main}</main>
</body>
</html>
`);
}

function tab(href: string, label: string, current: boolean): Markup {
  return current
    ? html`<a href="${href}" aria-current="page">${label}</a>`
    : html`<a href="${href}">${label}</a>`;
}
