import { layout } from './layout.ts';
import { html, type Markup } from './markup.ts';

/** The page to ask on. Its bubbles are added by `static/chat.js`. */
export function chatPage(examples: readonly string[], articleCount: number): string {
  return layout({
    title: '有据 · 项目数字问答',
    script: 'chat',
    here: 'chat',
    main: html`${welcome(examples, articleCount)}
<div id="log" role="log" aria-live="polite" aria-label="对话"></div>
<p id="status" class="unseen" role="status"></p>
${composer}`,
  });
}

function welcome(examples: readonly string[], articleCount: number): Markup {
  return html`<section id="welcome" class="welcome">
<h1>问项目数字，答案带原文</h1>
<p>每个数字都写明口径和出处，点开出处即可看到原文里标出的那一句。资料里没有的，直接告诉您没有。</p>
${examples.length > 0 ? suggestions(examples) : undefined}
<p class="holding">${holding(articleCount)}</p>
</section>`;
}

function suggestions(examples: readonly string[]): Markup {
  const buttons = examples.map((q) => html`<li><button type="button" data-q="${q}">${q}</button></li>`);
  return html`<h2>可以这样问</h2><ul class="suggestions">${buttons}</ul>`;
}

function holding(articleCount: number): Markup {
  if (articleCount === 0) return html`还没有读到文章。请管理员把文章放进资料文件夹后重新启动。`;
  return html`目前收录 <a href="/articles">${articleCount} 篇资料</a>。`;
}

const composer = html`<form id="composer" class="composer" autocomplete="off">
<label class="unseen" for="q">问题</label>
<textarea id="q" name="q" rows="1" maxlength="1000" required enterkeyhint="send" placeholder="输入问题"
 aria-describedby="hint"></textarea>
<button class="primary" type="submit">发送</button>
<p class="hint"><span id="hint">Enter 发送，Shift+Enter 换行</span>
<button id="fresh" type="button" class="quiet" hidden>新对话</button></p>
</form>`;
