import type { Article, Span } from '../../../bot/index.ts';
import { layout } from './layout.ts';
import { articlePath, evidencePath } from './links.ts';
import { html } from './markup.ts';

/** The file as it was read, as inert text. */
export function rawPage({ document, title, raw }: Article, cited: Span | undefined): string {
  const [start, end] = cited ? [cited.start, cited.end] : [0, 0];
  const mark = cited ? html`<mark id="cited">${raw.slice(start, end)}</mark>` : undefined;
  return layout({
    title: `原始文件 · ${title}`,
    script: 'article',
    main: html`<h1>原始文件</h1>
<p class="understood">以下是未经清洗的文件内容，可能含有网站导航、广告等无关文字，只作文本显示。</p>
<p><a href="${cited ? evidencePath(document, cited, []) : articlePath(document)}">回到清洗后的正文</a></p>
<pre class="raw">${raw.slice(0, start)}${mark}${raw.slice(end)}</pre>`,
  });
}
