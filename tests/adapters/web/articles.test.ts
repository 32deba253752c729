import { describe, expect, it } from 'vitest';
import { articlePath, citationPath, rawPath } from '../../../src/adapters/web/render/links.ts';
import { client } from './client.ts';
import { article, cite, hostileArticle } from './fake-bot.ts';

const quoted = cite(article, '此次集中开工项目12个,总投资38.6亿元,年度计划投资约9.2亿元。');
const second = cite(article, '其中产业类项目7个,总投资21.4亿元。');
const page = async (path: string) => (await client().get(path)).text();

describe('the evidence page', () => {
  it('shows the cleaned article with title, publisher and date, and nothing of the raw page', async () => {
    const text = await page(articlePath(article.document));
    expect(text).toContain('<h1>临江县第三批集中开工项目总投资38.6亿元</h1>');
    expect(text).toContain('<span>临江日报</span><span>2024-11-06</span>');
    expect(text).not.toContain('澳门');
    expect(text).not.toContain('<mark');
  });

  it('marks the cited sentence alone', async () => {
    const text = await page(citationPath(quoted, [quoted]));
    expect(text).toContain(`举行第三批重大项目集中开工仪式。<mark id="cited">${quoted.quote}</mark></p>`);
    expect(text.match(/<mark/g)).toHaveLength(1);
  });

  it('marks a cited title', async () => {
    const text = await page(citationPath(cite(article, article.title), []));
    expect(text).toContain(`<h1><mark id="cited">${article.title}</mark></h1>`);
  });

  it('marks a cited row of a table', async () => {
    const text = await page(citationPath(cite(article, '民生类 5 17.2'), []));
    expect(text).toContain('<th scope="col">总投资（亿元）</th>');
    expect(text).toContain('<tr class="cited" id="cited"><td>民生类</td><td>5</td><td>17.2</td></tr>');
    expect(text.match(/<table>/g)).toHaveLength(1);
    expect(text.match(/项目类别/g)).toHaveLength(1);
  });

  it('leads to the previous and the next citation', async () => {
    const all = [quoted, second];
    const first = await page(citationPath(quoted, all));
    expect(first).toContain('第 1 处，共 2 处');
    expect(first).toContain(`<a href="${citationPath(second, all).replaceAll('&', '&amp;')}">下一处</a>`);
    expect(first).toContain(`<mark class="other">${second.quote}</mark>`);
    const last = await page(citationPath(second, all));
    expect(last).toContain(`<a href="${citationPath(quoted, all).replaceAll('&', '&amp;')}">上一处</a>`);
  });

  it.each([
    'start=-1&end=5',
    'start=9&end=3',
    'start=a&end=b',
    'start=1',
    'c=x&c=5-1',
    `c=${'9'.repeat(40)}-1`,
  ])('shows the article unmarked for %s', async (query) => {
    const response = await client().get(`${articlePath(article.document)}?${query}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('<mark');
  });

  it('shows the raw file only a click further, as text', async () => {
    expect(await page(citationPath(quoted, []))).toContain(
      `href="${rawPath(article.document, quoted).replace('&', '&amp;')}"`,
    );
    const raw = await page(rawPath(article.document, quoted));
    expect(raw).toContain('澳门注册送礼金 &lt;script&gt;window.spam = 1&lt;/script&gt;');
    expect(raw).toContain(`<mark id="cited">${quoted.quote}</mark>`);
  });

  it('never makes markup of an article', async () => {
    for (const path of [
      articlePath(hostileArticle.document),
      rawPath(hostileArticle.document),
      '/articles',
    ]) {
      const text = await page(path);
      expect(text).toContain('&lt;img src=x');
      expect(text).not.toMatch(/<img|<svg|<script(?! type="module")|javascript:|\u202E/);
    }
  });
});

describe('unknown addresses', () => {
  it.each([
    '/nowhere',
    '/articles/absent.txt',
    '/articles/../package.json',
    '/articles/..%2f..%2fpackage.json',
    '/articles/%2e%2e/%2e%2e/package.json',
    '/articles/..%5cpackage.json',
    '/articles/%00',
    '/articles/%E0%A4%A',
    '/raw/%2e%2e%2fpackage.json',
    '/static/..%2fapp.ts',
    '/static/../../app.ts',
    '/.git/config',
  ])('answers %s with a page in Chinese', async (path) => {
    const response = await client().get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('没有这个页面');
  });
});

describe('the list of articles', () => {
  it('gives date, publisher, number of figures and doubts, newest first, and the files not read', async () => {
    const text = await page('/articles');
    expect(text).toContain('<span>2024-11-06</span><span>临江日报</span><span>9 个数字</span>');
    const link = `<span><a href="${articlePath(article.document)}">1 处存疑</a></span>`;
    expect(text).toContain(`<span>9 个数字</span>${link}</p>`);
    // Nothing is said of an article without doubts.
    expect(text).toContain('<span>1 个数字</span></p>');
    expect(text.indexOf('2024-11-06')).toBeLessThan(text.indexOf('日期不详'));
    expect(text).toContain('<b>broken.pdf</b><p class="origin" lang="en">no text layer &lt;b&gt;</p>');
  });
});
