import { isIP } from 'node:net';
import type { Mount } from '../../delivery/mount.ts';

/** What somebody pressed under an answer. `id` is the one logged when the question was asked. */
export interface Feedback {
  readonly id: string;
  readonly useful: boolean;
}

/** Settings of the adapter, from the environment. */
export interface WebOptions {
  /** Address to listen on: 127.0.0.1, ::1, 0.0.0.0 … */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Asked of everybody once it is set; needed when `host` is not loopback. */
  readonly token?: string;
  /** Where people reach the page through a proxy: https://youju.example.gov.cn */
  readonly publicUrl?: string;
  /** The clock of `/api/ask` when the request names none, YYYY-MM-DD. */
  readonly today?: () => string;
  /** Doors of others on this port. The guards of the page are not theirs: no login, any Host and Origin. */
  readonly mounts?: readonly Mount[];
  readonly onFeedback?: (feedback: Feedback) => void;
}

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '::1', '[::1]']);

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return loopbackNames.has(host) || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Throws when the page would be open to a network without a token. */
export function requireTokenOffLoopback({ host, token }: WebOptions): void {
  if (token || isLoopback(host)) return;
  throw new Error(
    `the page would be open to everyone who reaches ${host}: set YOUJU_TOKEN to a long secret, or YOUJU_HOST=127.0.0.1`,
  );
}
