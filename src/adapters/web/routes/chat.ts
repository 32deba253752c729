import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { type Bot, type Log, listedArticles } from '../../../bot/index.ts';
import { readJson } from '../guard/body.ts';
import { requireOrigin } from '../guard/origin.ts';
import type { WebOptions } from '../options.ts';
import { chatPage } from '../render/chat.ts';
import { copiedText } from '../render/copied.ts';
import { toHtml } from '../render/markup.ts';
import { renderReply } from '../render/reply.ts';

const suggestionCount = 6;

/** `thread` is made by the browser tab: follow-ups of one tab belong together. */
const chatBody = z.strictObject({
  q: z.string().min(1).max(4000),
  thread: z.string().regex(/^[\w-]{8,64}$/),
});

const feedbackBody = z.strictObject({ id: z.uuid(), useful: z.boolean() });

/** The page to ask on and what its script calls. */
export function chatRoutes(bot: Bot, { onFeedback }: WebOptions, log: Log): Hono {
  const routes = new Hono();
  const { knowledge } = bot;
  routes.get('/', (c) =>
    c.html(chatPage(knowledge.examples(suggestionCount), listedArticles(knowledge.articles).length)),
  );
  routes.post('/api/chat', requireOrigin, async (c) => {
    const { q, thread } = await readJson(c, chatBody);
    const reply = await bot.handle({ platform: 'web', thread, user: thread, text: q });
    // Too many questions at once: the bot has said so already and now stays silent.
    if (reply.blocks.length === 0) throw new HTTPException(429);
    const id = randomUUID();
    log('info', 'page: answered', { id, status: reply.answer?.status });
    return c.json({ id, html: toHtml(renderReply(reply)), plain: copiedText(reply), answer: reply.answer });
  });
  routes.post('/api/feedback', requireOrigin, async (c) => {
    const feedback = await readJson(c, feedbackBody);
    log('info', 'page: feedback', { ...feedback });
    onFeedback?.(feedback);
    return c.body(null, 204);
  });
  return routes;
}
