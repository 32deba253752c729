/** Requests as Slack signs them. */
import { createHmac } from 'node:crypto';
import { tokens } from './fake-slack.ts';

export interface Signing {
  /** Seconds from now. */
  readonly skew?: number;
  readonly secret?: string;
  readonly headers?: Record<string, string>;
}

/** Posts a signed JSON event to the address; resolves with the status. */
export async function postSigned(address: string, payload: object, signing: Signing = {}): Promise<number> {
  const body = JSON.stringify(payload);
  const stamp = String(Math.floor(Date.now() / 1000) + (signing.skew ?? 0));
  const hash = createHmac('sha256', signing.secret ?? tokens.signing)
    .update(`v0:${stamp}:${body}`)
    .digest('hex');
  const response = await fetch(address, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': stamp,
      'x-slack-signature': `v0=${hash}`,
      ...signing.headers,
    },
  });
  return response.status;
}
