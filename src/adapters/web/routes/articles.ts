import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Article, Bot, Span } from '../../../bot/index.ts';
import { articlePage } from '../render/article.ts';
import type { Cited } from '../render/cited.ts';
import { listPage } from '../render/list.ts';
import { rawPage } from '../render/raw.ts';

/** More steps than this are a made-up address. */
const maxSteps = 50;

/** The list of articles, the evidence page and, one click further, the file as it was read. */
export function articleRoutes({ knowledge }: Bot): Hono {
  const routes = new Hono();
  // Looked up among the articles by name: no path of a request reaches the disk.
  const wanted = (c: Context): Article => {
    const article = knowledge.articles.find(({ document }) => document === c.req.param('document'));
    if (!article) throw new HTTPException(404);
    return article;
  };
  routes.get('/articles', (c) => c.html(listPage(knowledge)));
  routes.get('/articles/:document{.+}', (c) => c.html(articlePage(wanted(c), citedOf(c))));
  routes.get('/raw/:document{.+}', (c) => c.html(rawPage(wanted(c), currentOf(c))));
  return routes;
}

/** Offsets that make no sense are left out: the article is worth seeing without them. */
function citedOf(c: Context): Cited {
  const current = currentOf(c);
  const listed = (c.req.queries('c') ?? []).slice(0, maxSteps).flatMap((pair) => spanOf(pair) ?? []);
  if (!current) return { all: listed, current: 0 };
  const index = listed.findIndex(({ start, end }) => start === current.start && end === current.end);
  return index < 0 ? { all: [current, ...listed], current: 0 } : { all: listed, current: index };
}

function currentOf(c: Context): Span | undefined {
  return spanOf(`${c.req.query('start')}-${c.req.query('end')}`);
}

/** 120-164 */
function spanOf(pair: string): Span | undefined {
  const digits = /^(\d{1,9})-(\d{1,9})$/.exec(pair);
  const [start, end] = [Number(digits?.[1]), Number(digits?.[2])];
  return start < end ? { start, end } : undefined;
}
