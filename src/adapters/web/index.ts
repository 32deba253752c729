/** The door of the page: chat, evidence, and the JSON of docs/contract.md over HTTP. */
import type { Bot, Log, Running } from '../../bot/index.ts';
import { createWebApp } from './app.ts';
import { listen } from './listen.ts';
import { requireTokenOffLoopback, type WebOptions } from './options.ts';

export { createWebApp } from './app.ts';
export type { Feedback, WebOptions } from './options.ts';

/** Serves the page; rejects with what to do when it may not or cannot be served. */
export async function startWeb(bot: Bot, options: WebOptions, log: Log): Promise<Running> {
  requireTokenOffLoopback(options);
  const app = createWebApp(bot, options, log);
  const { port, close } = await listen(app, options);
  return { line: `page: ${options.publicUrl ?? address(options.host, port)}`, stop: close };
}

/** http://127.0.0.1:3000, http://[::1]:3000 */
function address(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
