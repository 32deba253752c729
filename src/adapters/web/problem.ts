import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Log } from '../../bot/index.ts';
import { problemPage, problemWords } from './render/problem.ts';

/** Headers that tell a program what to do next. */
const advice: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'WWW-Authenticate': 'Bearer' },
  429: { 'Retry-After': '60' },
  503: { 'Retry-After': '1' },
};

/** The one way a request fails: JSON for programs, a page for people, never a stack trace. */
export function problem(c: Context, error: unknown, log: Log): Response {
  const status = statusOf(error);
  if (status === 500) log('error', 'page: request failed', whereFrom(error));
  const forPrograms = c.req.path.startsWith('/api/');
  const headers = advice[status] ?? {};
  return forPrograms
    ? c.json({ error: problemWords(status), ...detailOf(error) }, status, headers)
    : c.html(problemPage(status), status, headers);
}

function statusOf(error: unknown): ContentfulStatusCode {
  return error instanceof HTTPException ? (error.status as ContentfulStatusCode) : 500;
}

/** What a program did wrong, where the thrower says it. */
const detailOf = (error: unknown): { readonly detail?: string } =>
  error instanceof HTTPException && error.message !== '' ? { detail: error.message } : {};

/** The place in the code; not the message, which may repeat what a user typed. */
function whereFrom(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return { error: error.name, at: frames?.slice(0, 3).map((line) => line.trim()) };
}
