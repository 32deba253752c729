import { createWebApp, type WebOptions } from '../../../src/adapters/web/index.ts';
import type { Bot } from '../../../src/bot/index.ts';
import { keepingLog } from '../../doubles/log.ts';
import { fakeBot } from './fake-bot.ts';

const loopback: WebOptions = { host: '127.0.0.1', port: 3000 };
const here = 'http://127.0.0.1:3000';
export const thread = 'tab-0123456789';

/** The app over a fake bot, with the two requests that nearly every test makes. */
export function client(options: Partial<WebOptions> = {}, bot: Bot = fakeBot()) {
  const { log, lines } = keepingLog();
  const app = createWebApp(bot, { ...loopback, ...options }, log);
  return {
    app,
    lines,
    get: (path: string, headers: Record<string, string> = {}) => app.request(here + path, { headers }),
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      app.request(here + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: here, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** The JSON of a response, as loosely typed as a program in another language would have it. */
// biome-ignore lint/suspicious/noExplicitAny: tests assert its shape
export async function json(response: Response | Promise<Response>): Promise<any> {
  return (await response).json();
}
