import { Hono, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { timeout } from 'hono/timeout';
import type { Bot, Log } from '../../bot/index.ts';
import { assetRoutes } from './assets.ts';
import { limitBody } from './guard/body.ts';
import { limitInFlight } from './guard/capacity.ts';
import { headers } from './guard/headers.ts';
import { loginRoutes, requireToken } from './guard/login.ts';
import { checkHost, checkOrigin } from './guard/origin.ts';
import { createSessions } from './guard/session.ts';
import type { WebOptions } from './options.ts';
import { problem } from './problem.ts';
import { articleRoutes } from './routes/articles.ts';
import { askRoutes } from './routes/ask.ts';
import { chatRoutes } from './routes/chat.ts';

const maxInFlight = 100;
const answerWithinMs = 20_000;

/** The page and its door for programs, without a socket: `app.request()` is enough to test it. */
export function createWebApp(bot: Bot, options: WebOptions, log: Log): Hono {
  const app = new Hono();
  app.onError((error, c) => problem(c, error, log));
  app.notFound((c) => problem(c, new HTTPException(404), log));
  app.use(headers, checkHost(options), checkOrigin(options), limitInFlight(maxInFlight), limitBody);
  app.use('/api/*', timeout(answerWithinMs, new HTTPException(504)), noStore);
  app.route('/static', assetRoutes());
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  addLogin(app, options);
  app.route('/', chatRoutes(bot, options, log));
  app.route('/', askRoutes(bot, options));
  app.route('/', articleRoutes(bot));
  return app;
}

/** Everything added after this needs the token, when there is one. */
function addLogin(app: Hono, { token, publicUrl }: WebOptions): void {
  if (!token) return;
  const sessions = createSessions(token);
  app.route('/', loginRoutes(sessions, publicUrl?.startsWith('https:') ?? false));
  app.use(requireToken(sessions));
}

/** Answers and listings are not for the disks of proxies or shared computers. */
const noStore: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
};
