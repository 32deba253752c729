/** Messages out. A message is sent again only when it surely has not arrived. */
import { webApi } from '@slack/bolt';
import type { Log } from '../../bot/index.ts';
import { createLanes } from '../../delivery/lanes.ts';
import type { Wait } from '../../delivery/wait.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Place } from './receive.ts';
import type { SlackMessage } from './render/index.ts';

const MAX_ATTEMPTS = 5;
/** Longer pauses would keep a conversation waiting for an answer nobody expects any more. */
const MAX_PAUSE_MS = 120_000;
const MAX_WAITING_PER_CHANNEL = 100;
const TIMEOUT_MS = 15_000;
/** A response_url takes five answers. */
const MAX_WHISPERS = 5;

/** How the messages of one reply fared; `refused`: surely not sent. */
export type Outcome = 'sent' | 'refused' | 'doubtful';

/** What a sender needs of its surroundings. */
export interface SenderOptions {
  readonly client: webApi.WebClient;
  readonly fetch: webApi.FetchFunction;
  /** Instead of Slack's own address. */
  readonly apiUrl: string | undefined;
  readonly wait: Wait;
  readonly log: Log;
  onTokenRefused(code: string): void;
}

/** Sends all messages of a reply to its place, in order. */
export type Send = (place: Place, messages: readonly SlackMessage[]) => Promise<Outcome>;

/** Sends in order within a channel; never rejects, the outcome says what is known. */
export function createSend(options: SenderOptions): Send {
  const lanes = createLanes();

  async function sendAll(messages: readonly SlackMessage[], call: Call, channel: string): Promise<Outcome> {
    for (const message of messages) {
      const failure = await attempt(message, call, options.wait);
      if (!failure) continue;
      options.log('warn', 'slack: message not sent', { channel, failure: failure.kind, code: failure.code });
      if (failure.kind === 'token') options.onTokenRefused(failure.code);
      return failure.kind === 'doubtful' ? 'doubtful' : 'refused';
    }
    return 'sent';
  }

  return async (place, messages) => {
    if (place.kind === 'whisper') {
      return sendAll(
        messages.slice(0, MAX_WHISPERS),
        (message) => whisper(place.url, message, options),
        'whisper',
      );
    }
    const { channel, thread } = place;
    if (lanes.open(channel) >= MAX_WAITING_PER_CHANNEL) {
      options.log('warn', 'slack: too many messages waiting', { channel });
      return 'refused';
    }
    const call: Call = (message) => options.client.chat.postMessage(postArguments(channel, thread, message));
    return lanes.run(channel, () => sendAll(messages, call, channel));
  };
}

type Call = (message: SlackMessage) => Promise<unknown>;

/** Undefined when the message was sent. */
async function attempt(message: SlackMessage, call: Call, wait: Wait): Promise<Failure | undefined> {
  let form = message;
  for (let attempts = 1; ; attempts += 1) {
    try {
      await call(form);
      return undefined;
    } catch (error) {
      const failure = failureOf(error);
      if (attempts === MAX_ATTEMPTS) return failure;
      if (failure.kind === 'blocks' && form.blocks.length > 0) form = { text: message.text, blocks: [] };
      else if (failure.kind === 'retry' && failure.afterMs <= MAX_PAUSE_MS) await wait(failure.afterMs);
      else return failure;
    }
  }
}

/** Nothing unfolds, nothing links, nobody is called. */
const quiet = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const;

function postArguments(channel: string, thread: string | undefined, message: SlackMessage) {
  return { channel, ...message, ...quiet, ...(thread === undefined ? {} : { thread_ts: thread }) };
}

/** Answers to a response_url: seen by the asker alone. */
async function whisper(url: string, message: SlackMessage, options: SenderOptions): Promise<void> {
  if (!isSlack(url, options.apiUrl)) throw new webApi.WebAPIHTTPError(403, 'not Slack', {});
  const response = await options.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message, ...quiet }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status === 429)
    throw new webApi.WebAPIRateLimitedError(Number(response.headers.get('retry-after')) || 5);
  if (!response.ok) throw new webApi.WebAPIHTTPError(response.status, response.statusText, {});
}

/** A response_url is called only at Slack, so that no forged payload makes us call anything else. */
function isSlack(url: string, apiUrl: string | undefined): boolean {
  const { origin } = new URL(url);
  return origin === 'https://hooks.slack.com' || (apiUrl !== undefined && origin === new URL(apiUrl).origin);
}
