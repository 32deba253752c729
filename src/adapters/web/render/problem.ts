import { layout } from './layout.ts';
import { html } from './markup.ts';

const words: Readonly<Record<number, string>> = {
  400: '请求的内容有误',
  401: '需要登录',
  403: '不接受来自其他网站的请求',
  404: '没有这个页面',
  413: '内容太长',
  415: '只接受 JSON',
  421: '不接受这个网址',
  429: '尝试次数过多，请稍后再试',
  503: '正忙，请稍后再试',
  504: '处理超时，请稍后再试',
};

/** What a status means, in one line for the reader. */
export function problemWords(status: number): string {
  return words[status] ?? '出了点问题，请稍后再试';
}

/** A page that says what went wrong and leads back. */
export function problemPage(status: number): string {
  return layout({
    title: `${problemWords(status)} · 有据`,
    main: html`<section class="problem"><h1>${problemWords(status)}</h1>
<p><a href="/">回到提问</a>,或查看 <a href="/articles">全部资料</a>。</p></section>`,
  });
}
