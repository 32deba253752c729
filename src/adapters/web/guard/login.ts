import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { loginPage, reloadPage } from '../render/login.ts';
import { requireOrigin } from './origin.ts';
import { type Sessions, sessionSeconds } from './session.ts';

const cookie = 'youju';
/** Wrong tokens a minute before the form closes for the rest of it. */
const triesPerMinute = 10;

/** Lets in who sends the token as bearer or has logged in; others get the form, programs a 401. */
export function requireToken(sessions: Sessions): MiddlewareHandler {
  return async (c, next) => {
    if (isKnown(c, sessions)) return next();
    if (c.req.path.startsWith('/api/')) throw new HTTPException(401);
    if (c.req.header('sec-fetch-site') === 'cross-site') return c.html(reloadPage());
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/login?next=${encodeURIComponent(pathname + search)}`, 303);
  };
}

/** The login form and what it posts to. */
export function loginRoutes(sessions: Sessions, secure: boolean): Hono {
  const routes = new Hono();
  const tries = countPerMinute();
  routes.get('/login', (c) => c.html(loginPage(localPath(c.req.query('next')), false)));
  routes.post('/login', requireOrigin, async (c) => {
    const form = await c.req.parseBody();
    const next = localPath(form.next);
    if (tries.count() >= triesPerMinute) throw new HTTPException(429);
    if (typeof form.token !== 'string' || !sessions.isToken(form.token)) {
      tries.add();
      return c.html(loginPage(next, true), 401);
    }
    setCookie(c, cookie, sessions.issue(Date.now()), {
      httpOnly: true,
      sameSite: 'Strict',
      secure,
      path: '/',
      maxAge: sessionSeconds,
    });
    return c.redirect(next, 303);
  });
  return routes;
}

function isKnown(c: Context, sessions: Sessions): boolean {
  const bearer = c.req.header('authorization')?.match(/^Bearer (\S+)$/i)?.[1];
  if (bearer !== undefined) return sessions.isToken(bearer);
  return sessions.holds(getCookie(c, cookie) ?? '', Date.now());
}

/** A path of ours to go to after the login; anything that leads elsewhere becomes the first page. */
export function localPath(next: unknown): string {
  const here = 'http://here.invalid';
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, here)) return '/';
  const { origin, pathname, search } = new URL(next, here);
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/';
}

/** Counts what happens within a minute of the clock. */
function countPerMinute() {
  let minute = 0;
  let counted = 0;
  const count = (): number => {
    const now = Math.floor(Date.now() / 60_000);
    if (now !== minute) [minute, counted] = [now, 0];
    return counted;
  };
  const add = (): void => {
    counted = count() + 1;
  };
  return { count, add };
}
