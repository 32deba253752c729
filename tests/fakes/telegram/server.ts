/** A Bot API server on loopback: confirms by offset, refuses what the real one refuses, fails on request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import { type Payload, refusal, shown } from './checks.ts';
import type { Entity } from './html.ts';
import { type Answer, createQueue, error } from './queue.ts';

interface Call {
  readonly method: string;
  readonly payload: Payload;
}

/** A message that was accepted, as people see it. */
interface Sent {
  readonly chat: number;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly payload: Payload;
}

/** What a call gets instead of its answer. `lost`: it is done, but the connection breaks before the answer. */
type Failure = 'reset' | 'hang' | 'lost' | { readonly status: number; readonly body?: object | string };

export interface FakeTelegram {
  readonly root: string;
  readonly calls: readonly Call[];
  readonly sent: readonly Sent[];
  /** Ids of updates not confirmed yet. */
  readonly pending: readonly number[];
  deliver(...updates: Update[]): void;
  /** The next calls of the method fail so, one after the other. */
  fail(method: string, ...failures: Failure[]): void;
  /** Resolves when the condition holds; it is looked at after every call. */
  until(condition: () => boolean): Promise<void>;
  count(method: string): number;
  close(): Promise<void>;
}

export const TOKEN = '700000001:AAcanary-TOKEN_never-to-be-seen-in-logs';
export const ME = { id: 700000001, is_bot: true, first_name: '有据', username: 'youju_test_bot' } as const;

/** Starts the server on a free port. */
export async function startFakeTelegram(): Promise<FakeTelegram> {
  const calls: Call[] = [];
  const sent: Sent[] = [];
  const failures = new Map<string, Failure[]>();
  const waiting = new Set<{ readonly condition: () => boolean; readonly resolve: () => void }>();
  const queue = createQueue();

  function resultOf(method: string, payload: Payload): unknown {
    if (method === 'getMe') return ME;
    if (method !== 'sendMessage') return true;
    sent.push({ chat: payload.chat_id as number, ...shown(payload), payload });
    return { message_id: 5000 + sent.length, date: 1_763_700_000, chat: { id: payload.chat_id }, text: '…' };
  }

  function proceed(method: string, payload: Payload, answer: Answer): void {
    const why = refusal(method, payload);
    if (why !== undefined) answer(400, error(400, why));
    else if (method === 'getUpdates') queue.poll(payload, answer);
    else answer(200, { ok: true, result: resultOf(method, payload) });
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const payload = await readJson(request);
    calls.push({ method, payload });
    const failure = failures.get(method)?.shift();
    const cut: Answer = () => request.socket.destroy();
    if (token !== TOKEN) writeJson(response, 401, error(401, 'Unauthorized'));
    else if (failure === undefined) proceed(method, payload, (...answer) => writeJson(response, ...answer));
    else if (failure === 'lost') proceed(method, payload, cut);
    else if (failure === 'reset') cut(0, {});
    else if (failure !== 'hang') writeFailure(response, failure);
    for (const waiter of waiting) if (waiter.condition()) waiter.resolve();
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    sent,
    get pending() {
      return queue.pending;
    },
    deliver: (...updates) => queue.deliver(updates),
    fail: (method, ...next) => void failures.set(method, [...(failures.get(method) ?? []), ...next]),
    async until(condition) {
      if (!condition()) await new Promise<void>((resolve) => waiting.add({ condition, resolve }));
    },
    count: (method) => calls.filter((call) => call.method === method).length,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readJson(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

function writeJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function writeFailure(response: ServerResponse, { status, body }: Exclude<Failure, string>): void {
  if (typeof body === 'string') response.writeHead(status, { 'content-type': 'text/html' }).end(body);
  else writeJson(response, status, body ?? error(status, `Failure ${status}`));
}
