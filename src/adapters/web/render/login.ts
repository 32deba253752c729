import { layout } from './layout.ts';
import { html, nothing, toHtml } from './markup.ts';

/** The form that asks for the token; `next` is where to go afterwards. */
export function loginPage(next: string, failed: boolean): string {
  const wrong = html`<p id="wrong" class="wrong" role="alert">口令不对，请重新输入。</p>`;
  return layout({
    title: '登录 · 有据',
    main: html`<form class="login" method="post" action="/login">
<h1>请输入访问口令</h1>
<p>口令由管理员发放。</p>
${failed ? wrong : nothing}
<label for="token">访问口令</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus${failed ? html` aria-describedby="wrong" aria-invalid="true"` : nothing}>
<input type="hidden" name="next" value="${next}">
<button class="primary" type="submit">进入</button>
</form>`,
  });
}

/**
 * Reloads the page it stands for. A link in a chat message is a cross-site navigation, which carries no
 * strict cookie; the reload is our own, which does.
 */
export function reloadPage(): string {
  return toHtml(html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="refresh" content="0"><title>有据</title></head><body></body></html>`);
}
