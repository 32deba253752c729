import type { ProxyOptions } from '../../delivery/proxy.ts';

/** Settings of the adapter, from the environment. */
export interface SlackOptions extends ProxyOptions {
  /** xoxb-… */
  readonly botToken: string;
  /** xapp-…; Socket Mode when present. */
  readonly appToken?: string | undefined;
  /** HTTP mode, when there is no `appToken`. */
  readonly signingSecret?: string | undefined;
  /** Instead of https://slack.com/api/ */
  readonly apiUrl?: string | undefined;
  readonly allowedChannels: readonly string[];
  readonly allowedUsers: readonly string[];
  readonly admins: readonly string[];
}
