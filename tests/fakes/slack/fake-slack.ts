/** Slack as the adapter sees it: the Web API, response_urls and Socket Mode over real HTTP and WebSocket. */
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SentBlocks } from './sent-blocks.ts';
import { refusalsOf } from './validate.ts';

export const tokens = {
  bot: 'xoxb-canary-bot-token',
  app: 'xapp-canary-app-token',
  signing: 'canary-signing-secret',
};
const BOT_USER = 'UBOT';

/** A message Slack took: with `channel` when posted, with `url` when whispered to a response_url. */
interface Sent {
  readonly channel?: string;
  readonly thread_ts?: string;
  readonly url?: string;
  readonly response_type?: string;
  readonly text: string;
  readonly blocks: SentBlocks;
  readonly [other: string]: unknown;
}

/** What to answer instead of success; `drop`: take the message, then cut the connection. */
type Fault = { status?: number; headers?: Record<string, string>; body?: unknown; drop?: boolean };

export interface FakeSlack {
  readonly apiUrl: string;
  readonly origin: string;
  /** Messages taken, in order. */
  readonly sent: Sent[];
  /** Messages refused for what is in them, and why: none should be. */
  readonly refusals: string[];
  /** Times a method was called, faults included. */
  calls(method: string): number;
  /** The next call of the method (to the channel) fails. */
  failNext(method: string, fault: Fault, channel?: string): void;
  /** Resolves when `count` messages have been taken. */
  untilSent(count: number): Promise<void>;
  /** Resolves when a method has been called `count` times. */
  untilCalled(method: string, count: number): Promise<void>;
  /** Socket Mode: sends an envelope and resolves with its acknowledgement. */
  deliver(type: string, payload: object, retry?: object): Promise<unknown>;
  /** Socket Mode: how many connections have said hello. */
  untilConnected(count: number): Promise<void>;
  /** Socket Mode: nobody is connected any more. */
  untilDisconnected(): Promise<void>;
  /** Socket Mode: what Slack sends every few hours. */
  recycle(): void;
  /** Socket Mode: the network fails. */
  cut(): void;
  stop(): Promise<void>;
}

export async function startFakeSlack(): Promise<FakeSlack> {
  const news = new EventEmitter();
  const sent: Sent[] = [];
  const refusals: string[] = [];
  const counts = new Map<string, number>();
  const faults: { method: string; channel?: string | undefined; fault: Fault }[] = [];
  const server = createServer((request, response) => void serve(request, response));
  const sockets = new WebSocketServer({ server });
  let connected = 0;
  let envelopes = 0;

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  sockets.on('connection', (socket) => {
    socket.on('message', (data) => news.emit('ack', JSON.parse(String(data))));
    socket.on('close', () => setImmediate(() => news.emit('change')));
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
    connected += 1;
    news.emit('change');
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readText(request);
    const url = request.url ?? '';
    const method = url.startsWith('/response/') ? 'response_url' : url.slice('/api/'.length);
    const args = method === 'response_url' ? { ...JSON.parse(body), url } : readForm(body);
    counts.set(method, (counts.get(method) ?? 0) + 1);
    const at = faults.findIndex((f) => f.method === method && (f.channel ?? args.channel) === args.channel);
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    if (!fault || fault.drop) take(method, args);
    if (fault?.drop) request.socket.destroy();
    else reply(response, fault ?? { body: resultOf(method, args, request.headers.authorization) });
    news.emit('change');
  }

  function take(method: string, args: Sent): void {
    if (method !== 'chat.postMessage' && method !== 'response_url') return;
    const reasons = refusalsOf(args.text, args.blocks ?? []);
    refusals.push(...reasons);
    if (reasons.length === 0) sent.push(args);
  }

  function resultOf(method: string, args: Sent, authorization: string | undefined): object {
    if (method === 'response_url') return { ok: true };
    const expected = method === 'apps.connections.open' ? tokens.app : tokens.bot;
    if (authorization !== `Bearer ${expected}`) return { ok: false, error: 'invalid_auth' };
    if (method === 'auth.test') return { ok: true, user_id: BOT_USER, bot_id: 'BBOT', team_id: 'T1' };
    if (method === 'apps.connections.open')
      return { ok: true, url: `ws://${address}/link?ticket=canary-ticket` };
    if (method !== 'chat.postMessage') return { ok: false, error: 'unknown_method' };
    return refusalsOf(args.text, args.blocks ?? []).length > 0
      ? { ok: false, error: 'invalid_blocks' }
      : { ok: true, ts: `${sent.length}.000`, channel: args.channel };
  }

  async function until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await once(news, 'change');
  }

  async function deliver(type: string, payload: object, retry: object = {}): Promise<unknown> {
    const envelope_id = `envelope-${++envelopes}`;
    const acknowledged = new Promise((resolve) => {
      const onAck = (ack: { envelope_id: string; payload: unknown }): void => {
        if (ack.envelope_id !== envelope_id) return;
        news.off('ack', onAck);
        resolve(ack.payload);
      };
      news.on('ack', onAck);
    });
    newest(sockets).send(JSON.stringify({ type, envelope_id, payload, ...retry }));
    return acknowledged;
  }

  return {
    apiUrl: `http://${address}/api/`,
    origin: `http://${address}`,
    sent,
    refusals,
    calls: (method) => counts.get(method) ?? 0,
    failNext: (method, fault, channel) => void faults.push({ method, fault, channel }),
    untilSent: (count) => until(() => sent.length >= count),
    untilCalled: (method, count) => until(() => (counts.get(method) ?? 0) >= count),
    untilConnected: (count) => until(() => connected >= count),
    untilDisconnected: () => until(() => sockets.clients.size === 0),
    deliver,
    recycle: () => newest(sockets).send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    cut: () => newest(sockets).terminate(),
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function newest(sockets: WebSocketServer): WebSocket {
  const socket = [...sockets.clients].at(-1);
  if (!socket) throw new Error('nobody is connected to the fake');
  return socket;
}

/** Slack takes forms whose nested values are JSON. */
function readForm(body: string): Sent {
  const form = Object.fromEntries(new URLSearchParams(body));
  return { ...form, ...(form.blocks ? { blocks: JSON.parse(form.blocks) } : {}) } as unknown as Sent;
}

function reply(response: ServerResponse, { status = 200, headers = {}, body = {} }: Fault): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}
