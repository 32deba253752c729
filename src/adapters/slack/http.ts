/** Slack's requests over HTTP, on the web server's port. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { HTTPReceiver } from '@slack/bolt';

/** Events, commands and clicks all come here; the manifest of HTTP mode names it. */
export const EVENTS_PATH = '/slack/events';

const MAX_SKEW_SECONDS = 300;

/** Answers requests at EVENTS_PATH; `isReady` is false until the bot knows its own name. */
export function createRequestListener(receiver: HTTPReceiver, isReady: () => boolean): RequestListener {
  return (request, response) => {
    if (request.method !== 'POST') return end(response, 404);
    if (!isTimely(request)) return end(response, 401);
    // Slack tries again later.
    if (!isReady()) return end(response, 503);
    receiver.requestListener(request, response);
  };
}

/** The library refuses old stamps but not future ones, which would let a captured request be replayed until then. */
function isTimely({ headers }: IncomingMessage): boolean {
  const stamp = headers['x-slack-request-timestamp'];
  // Without a stamp the library refuses everything but Slack's empty certificate check.
  if (stamp === undefined) return true;
  if (typeof stamp !== 'string' || !/^\d{1,12}$/.test(stamp)) return false;
  return Math.abs(Date.now() / 1000 - Number(stamp)) <= MAX_SKEW_SECONDS;
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
