import type { Article } from '../../../bot/index.ts';
import { renderBlocks, renderHeadlineOf } from './blocks.ts';
import type { Cited } from './cited.ts';
import { bestOf, copiesOf } from './copies.ts';
import { layout } from './layout.ts';
import { evidencePath, outwardLink, rawPath } from './links.ts';
import { html, type Markup, nothing } from './markup.ts';

/** The cleaned article, cited sentences marked, the current one carrying the id `cited`. */
export function articlePage(article: Article, cited: Cited): string {
  return layout({
    title: `${article.title} · 有据`,
    script: 'article',
    main: html`<article class="paper">
<header>${renderHeadlineOf(article, cited)}${origin(article)}</header>
${renderBlocks(article, cited)}
</article>
<footer class="beneath">${steps(article, cited)}
<p><a href="/">回到提问</a><a href="${rawPath(article.document, cited.all[cited.current])}">查看未清洗的原始文件</a></p></footer>`,
  });
}

function origin({ publisher, publishedOn, author, url, copies, copyOf }: Article): Markup {
  const facts = [publisher, publishedOn, author].filter((fact) => fact !== undefined);
  const link = outwardLink(url);
  const source =
    link && html`<a href="${link.href}" rel="noopener noreferrer" target="_blank">${link.host}</a>`;
  return html`<p class="origin">${facts.map((fact) => html`<span>${fact}</span>`)}${source}${bestOf(copyOf)}${copiesOf(copies)}</p>`;
}

function steps({ document }: Article, { all, current }: Cited): Markup {
  if (all.length < 2) return nothing;
  const step = (index: number, label: string): Markup => {
    const span = all[index];
    if (!span) return html`<span class="off">${label}</span>`;
    return html`<a href="${evidencePath(document, span, all)}">${label}</a>`;
  };
  return html`<nav class="steps" aria-label="引用">${step(current - 1, '上一处')}
<span>第 ${current + 1} 处，共 ${all.length} 处</span>${step(current + 1, '下一处')}</nav>`;
}
