import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWeb } from '../../src/adapters/web/index.ts';
import type { Running } from '../../src/bot/index.ts';
import { fakeBot } from '../adapters/web/fake-bot.ts';
import { noLog } from '../doubles/log.ts';
import { desktop, hasChromium, launch, openTab, phone, seriousFaults } from './chromium.ts';

const question = '临江县第三批开工总投资多少';
const cited = '此次集中开工项目12个,总投资38.6亿元,年度计划投资约9.2亿元。';

async function ask(page: Page, text: string): Promise<void> {
  const answers = page.locator('.answer:not(.typing)');
  const before = await answers.count();
  await page.getByLabel('问题').fill(text);
  await page.keyboard.press('Enter');
  await answers.nth(before).waitFor();
}

/** Whether an element is inside the visible part of the window. */
async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + Math.min(box.height, 40) <= height;
}

describe.skipIf(!hasChromium)('the page in a browser', () => {
  let browser: Browser;
  let running: Running;
  let home: string;

  beforeAll(async () => {
    running = await startWeb(fakeBot(), { host: '127.0.0.1', port: 0 }, noLog);
    home = `${running.line.slice('page: '.length)}/`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await running.stop();
  });

  describe.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('on a %s', (_what, device) => {
    it('answers, shows the sentence in the article, goes back to the answer and follows up', async () => {
      const { page, faults } = await openTab(browser, home, device);
      await ask(page, question);
      expect(await page.locator('.figure').innerText()).toBe('38.6亿元');
      expect(await isInView(page, '.figure')).toBe(true);
      await page.locator('.source a').first().click();
      expect(await page.locator('#cited').innerText()).toBe(cited);
      expect(await isInView(page, '#cited')).toBe(true);
      await page.getByRole('link', { name: '下一处' }).click();
      expect(await page.locator('#cited').innerText()).toContain('产业类项目7个');
      await page.getByRole('link', { name: '回到提问' }).click();
      await page.locator('.figure').waitFor();
      await ask(page, '产业类的呢');
      expect(await page.locator('.figure').allInnerTexts()).toEqual(['38.6亿元', '21.4亿元']);
      expect(faults).toEqual([]);
    });

    it('is never wider than the window, also with text twice the size', async () => {
      const { page } = await openTab(browser, home, device);
      await ask(page, question);
      for (const path of ['', 'articles', await page.locator('.source a').first().getAttribute('href')]) {
        if (path !== '') await page.goto(new URL(path ?? '', home).href);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  });

  it('copies 数字, 口径 and 出处', async () => {
    const { page } = await openTab(browser, home, desktop);
    await ask(page, question);
    await page.getByRole('button', { name: '复制' }).click();
    await page.getByText('已复制', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^38\.6亿元\n口径：临江县.*\n[\s\S]*《临江县/);
  });

  it('copies where the browser has no clipboard, as on plain http within an intranet', async () => {
    const { page } = await openTab(browser, home, desktop);
    await ask(page, question);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: '复制' }).click();
    await page.getByText('已复制', { exact: true }).waitFor();
    await page.getByLabel('问题').focus();
    await page.keyboard.press('Control+V');
    expect(await page.getByLabel('问题').inputValue()).toMatch(/^38\.6亿元\n口径/);
  });

  it('asks a choice and a suggestion, and takes a verdict', async () => {
    const { page, faults } = await openTab(browser, home, phone);
    await page.getByRole('button', { name: question }).click();
    await page.getByRole('button', { name: '产业类项目' }).click();
    await page.locator('.figure').getByText('21.4').waitFor();
    await page.getByRole('button', { name: '有误' }).click();
    await page.getByText('已记录，谢谢').waitFor({ state: 'attached' });
    expect(await page.getByRole('button', { name: '有误' }).getAttribute('aria-pressed')).toBe('true');
    expect(faults).toEqual([]);
  });

  it('works with the keyboard alone', async () => {
    const { page } = await openTab(browser, home, desktop);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('跳到正文');
    await page.getByLabel('问题').focus();
    await page.keyboard.type('第一行');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('第二行');
    expect(await page.locator('.bubble').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('.figure').waitFor();
    expect(await page.locator('.question').innerText()).toBe('第一行\n第二行');
    expect(await page.getByLabel('问题').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('does not send while a word is being picked in an input method', async () => {
    const { page } = await openTab(browser, home, desktop);
    await page.getByLabel('问题').fill('zongtouzi');
    await page.getByLabel('问题').dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
    expect(await page.locator('.bubble').count()).toBe(0);
  });

  it('starts a new conversation', async () => {
    const { page } = await openTab(browser, home, desktop);
    await ask(page, question);
    await page.getByRole('button', { name: '新对话' }).click();
    await page.getByRole('heading', { name: '可以这样问' }).waitFor();
    await ask(page, '产业类的呢');
    expect(await page.locator('.headline').allInnerTexts()).toEqual(['请先问一个完整的问题']);
  });

  it('says so when the service is away, and asks again', async () => {
    const { page } = await openTab(browser, home, phone);
    await page.route('**/api/chat', (route) => route.abort());
    await page.getByRole('button', { name: question }).click();
    await page.getByText('没有连上服务').waitFor();
    await page.unroute('**/api/chat');
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.figure').waitFor();
  });

  it('shows that it is looking', async () => {
    const { page } = await openTab(browser, home, phone);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/chat', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: question }).click();
    await page.locator('.typing').getByText('正在查找').waitFor();
    release();
    await page.locator('.figure').waitFor();
    expect(await page.locator('.typing').count()).toBe(0);
  });

  it('executes nothing that an article or a question holds', async () => {
    const { page, faults } = await openTab(browser, home, desktop);
    await ask(page, '<img src=x onerror="window.pwned=1"><script>window.pwned=2</script>');
    expect(await page.locator('.question').innerText()).toContain('<script>');
    expect(await page.locator('.answer img, .answer script, .answer svg').count()).toBe(0);
    await page.locator('.source a').click();
    await page.locator('#cited').getByText('<script>').waitFor();
    await page.getByRole('link', { name: '查看未清洗的原始文件' }).click();
    await page.locator('pre').getByText('window.spam').waitFor();
    await page.goto(`${home}articles`);
    expect(await page.evaluate(() => ['pwned', 'spam'].filter((name) => name in window))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('asks for the token and then shows what was asked for', async () => {
    const guarded = await startWeb(fakeBot(), { host: '127.0.0.1', port: 0, token: 'secret' }, noLog);
    const { page } = await openTab(browser, `${guarded.line.slice('page: '.length)}/articles`, phone);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('访问口令').fill('guess');
    await page.keyboard.press('Enter');
    await page.getByText('口令不对').waitFor();
    await page.getByLabel('访问口令').fill('secret');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '资料', exact: true }).waitFor();
    await page.context().close();
    await guarded.stop();
  });

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it('has no serious fault of access', async () => {
      const { page } = await openTab(browser, home, { ...phone, colorScheme });
      expect(await seriousFaults(page)).toEqual([]);
      await ask(page, question);
      expect(await seriousFaults(page)).toEqual([]);
      await page.locator('.source a').first().click();
      expect(await seriousFaults(page)).toEqual([]);
      for (const path of ['articles', 'nowhere']) {
        await page.goto(home + path);
        expect(await seriousFaults(page)).toEqual([]);
      }
    });
  });
});
