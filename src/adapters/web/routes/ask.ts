import { Hono } from 'hono';
import { z } from 'zod';
import { type Bot, dayIn, type Knowledge } from '../../../bot/index.ts';
import { readJson } from '../guard/body.ts';
import type { WebOptions } from '../options.ts';

const todayInChina = () => dayIn('Asia/Shanghai')(new Date());

/** A row of the batch format: what other programs send. */
const askBody = z.strictObject({
  id: z.string().max(200).optional(),
  q: z.string().max(4000),
  ctx: z.array(z.string().max(4000)).max(20).optional(),
  now: z.iso.date().optional(),
});

/** The door for other programs: the same JSON as `ask --json`. */
export function askRoutes(bot: Bot, { today = todayInChina }: WebOptions): Hono {
  const routes = new Hono();
  routes.post('/api/ask', async (c) => {
    const { id, q, ctx = [], now = today() } = await readJson(c, askBody);
    const started = performance.now();
    const answer = bot.knowledge.ask(q, { ctx, now });
    return c.json({ id, ...answer, ms: Math.round((performance.now() - started) * 10) / 10 });
  });
  routes.get('/api/articles', (c) => c.json(listing(bot.knowledge)));
  return routes;
}

function listing(knowledge: Knowledge) {
  const articles = knowledge.articles.map(({ document, title, publisher, publishedOn, url, copyOf }) => ({
    document,
    title,
    publisher,
    publishedOn,
    url,
    copyOf: copyOf?.document,
    figures: knowledge.figures(document),
    doubts: knowledge.doubts(document).length,
  }));
  return { articles, rejected: knowledge.rejected };
}
