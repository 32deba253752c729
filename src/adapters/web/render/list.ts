import { type Article, type Knowledge, listedArticles } from '../../../bot/index.ts';
import { copiesOf } from './copies.ts';
import { layout } from './layout.ts';
import { articlePath } from './links.ts';
import { html, type Markup, nothing } from './markup.ts';

/** Every article with its date, publisher, number of figures and doubts, newest first, and the files not read. */
export function listPage(knowledge: Knowledge): string {
  const rows = listedArticles(knowledge.articles).map((article) => row(article, knowledge));
  return layout({
    title: '资料 · 有据',
    here: 'articles',
    main: html`<h1>资料</h1>
<p class="holding">共 ${rows.length} 篇，按发布日期从新到旧。</p>
<ul class="articles">${rows}</ul>
${knowledge.rejected.length > 0 ? rejected(knowledge.rejected) : nothing}`,
  });
}

function row({ document, title, publishedOn, publisher, copies }: Article, knowledge: Knowledge): Markup {
  return html`<li><a href="${articlePath(document)}">${title}</a>
<p class="origin"><span>${publishedOn ?? '日期不详'}</span><span>${publisher ?? '来源不详'}</span><span>${knowledge.figures(document)} 个数字</span>${doubtLink(document, knowledge.doubts(document).length)}${copiesOf(copies)}</p></li>`;
}

const doubtLink = (document: string, count: number): Markup =>
  count === 0 ? nothing : html`<span><a href="${articlePath(document)}">${count} 处存疑</a></span>`;

function rejected(files: Knowledge['rejected']): Markup {
  const rows = files.map(
    ({ document, reason }) => html`<li><b>${document}</b><p class="origin" lang="en">${reason}</p></li>`,
  );
  return html`<section class="rejected"><h2>没有采用的文件</h2><ul class="articles">${rows}</ul></section>`;
}
