/** The page: what its script posts, and the HTML it puts on the screen. */
import { createWebApp } from '../../../src/adapters/web/index.ts';
import type { Bot } from '../../../src/bot/index.ts';
import { noLog } from '../../doubles/log.ts';
import { type Shown, type Way, wordsOf } from './way.ts';

const origin = 'http://127.0.0.1:3000';

export async function openPage(bot: Bot): Promise<Way> {
  const app = createWebApp(bot, { host: '127.0.0.1', port: 3000 }, noLog);
  let offered: readonly string[] = [];

  async function say(q: string): Promise<Shown> {
    const response = await app.request(`${origin}/api/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify({ q, thread: 'tab-of-the-contract' }),
    });
    const { html } = (await response.json()) as { html: string };
    offered = inner(html, /data-q="([^"]*)"/g);
    return read(html);
  }
  return { say, choose: (index) => say(offered[index] ?? ''), stop: async () => undefined };
}

function read(html: string): Shown {
  return {
    words: wordsOf(textOf(html)),
    quotes: inner(html, /<blockquote>(.*?)<\/blockquote>/gs),
    titles: inner(html, /<span class="number">\d+<\/span>(.*?)<\/a>/gs),
    choices: inner(html, /<button type="button" data-q="[^"]*">(.*?)<\/button>/gs),
  };
}

function inner(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, found = '']) => textOf(found));
}

function textOf(html: string): string {
  const text = html.replace(/<[^<>]*>/g, '');
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => entities[name] ?? whole);
}
