/**
 * Requests answered per second over HTTP beside a bare Hono handler that echoes, in one run on one machine:
 * `npx tsx bench/http.ts`. The ratio is what to compare between machines.
 */
import { Agent, request } from 'node:http';
import { Hono } from 'hono';
import { startWeb } from '../src/adapters/web/index.ts';
import { listen } from '../src/adapters/web/listen.ts';
import { createBot } from '../src/bot/index.ts';
import { createKnowledge } from '../src/knowledge/index.ts';
import { memoryConversations } from '../src/store/conversations.ts';

const host = '127.0.0.1';
const connections = 20;
const warmUp = 200;
const counted = 3_000;

interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks `total` times over `connections` keep-alive connections. */
async function load(port: number, bodies: readonly string[], total: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let sent = 0;
  const work = async () => {
    while (sent < total) {
      const body = bodies[sent++ % bodies.length] ?? '';
      const started = performance.now();
      await post(agent, port, body);
      times.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: total / seconds, p50: at(0.5), p99: at(0.99) };
}

function post(agent: Agent, port: number, body: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host, port, path: '/api/ask', method: 'POST', headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().once('end', resolve);
    });
    sent.once('error', reject).end(body);
  });
}

async function measured(port: number, bodies: readonly string[]): Promise<Load> {
  await load(port, bodies, warmUp);
  return load(port, bodies, counted);
}

const line = (name: string, { perSecond, p50, p99 }: Load) =>
  `${name.padEnd(12)} ${perSecond.toFixed(0).padStart(6)} /s   p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms`;

const knowledge = createKnowledge({ docs: [new URL('../seeds', import.meta.url).pathname] });
const bot = createBot({
  knowledge,
  conversations: memoryConversations(),
  log: () => undefined,
  clock: () => new Date(),
});
const page = await startWeb(bot, { host, port: 0 }, () => undefined);
const echo = new Hono().post('/api/ask', async (c) => c.json(await c.req.json()));
const bare = await listen(echo, { host, port: 0 });

const questions = knowledge.examples(20);
if (questions.length === 0) throw new Error('the articles give no example questions to ask');
const bodies = questions.map((q) => JSON.stringify({ q }));
const asked = await measured(Number(page.line.split(':').at(-1)), bodies);
const echoed = await measured(bare.port, bodies);
console.log(`${counted} questions over ${connections} connections, ${questions.length} different`);
console.log(line('bare Hono', echoed));
console.log(line('/api/ask', asked));
console.log(
  `ratio: ${(asked.perSecond / echoed.perSecond).toFixed(2)} of its requests, ${(asked.p99 / echoed.p99).toFixed(1)} times its p99`,
);
await Promise.all([page.stop(), bare.close()]);
