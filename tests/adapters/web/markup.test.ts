import { describe, expect, it } from 'vitest';
import { outwardLink } from '../../../src/adapters/web/render/links.ts';
import { html, shown, toHtml } from '../../../src/adapters/web/render/markup.ts';

describe('html', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['"><svg/onload=alert(1)>', '&quot;&gt;&lt;svg/onload=alert(1)&gt;'],
    ["' onfocus='x", '&#39; onfocus=&#39;x'],
    ['</script>&lt;', '&lt;/script&gt;&amp;lt;'],
  ])('escapes %s', (text, expected) => {
    expect(toHtml(html`<p title="${text}">${text}</p>`)).toBe(`<p title="${expected}">${expected}</p>`);
  });

  it('takes no look-alike of its own markup', () => {
    const forged = JSON.parse('{"markup":"<b>","Symbol(markup)":"<b>"}');
    expect(() => toHtml(html`${forged}`)).toThrow();
  });
});

describe('shown', () => {
  it.each([
    ['direction overrides', '总投资\u202E元亿9\u2066\u200F\u061C', '总投资元亿9'],
    ['invisible characters', '有\u200B据\uFEFF\u00AD\u2060\u{E0041}', '有据'],
    ['control characters', '标题\u0000\u001B[2J\r甲', '标题[2J甲'],
    ['a flood of combining marks', `e${'\u0301'.repeat(1000)}`, 'e\u0301\u0301\u0301'],
    ['half a surrogate pair', '项目\uD842', '项目\uFFFD'],
  ])('cleans %s', (_what, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps line ends, tabs and rare characters', () => {
    expect(shown('甲\n\t𠮷')).toBe('甲\n\t𠮷');
  });
});

describe('outwardLink', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'tg://resolve', 'slack://open', '//x', 'x', undefined])(
    'refuses %s',
    (url) => {
      expect(outwardLink(url)).toBeUndefined();
    },
  );

  it('shows a mixed-script host in punycode and a full-width one as what it is', () => {
    expect(outwardLink('https://gоv.cn/a')?.host).toMatch(/^xn--/); // Cyrillic о
    expect(outwardLink('https://ｇov。cn/a')?.host).toBe('gov.cn');
  });
});
