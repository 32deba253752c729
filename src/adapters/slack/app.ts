/** The library set up our way: nothing sent twice by itself, no queue that all channels share. */
import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Log } from '../../bot/index.ts';
import { EVENTS_PATH } from './http.ts';
import type { SlackOptions } from './options.ts';
import type { Route } from './proxy.ts';
import { libraryLogger } from './redact.ts';

const TIMEOUT_MS = 15_000;
/** A click comes with the whole message it was made on, which has 50 blocks at most. */
const MAX_BODY_BYTES = 1_048_576;

/** Bolt's app with the client and the receiver it was made of. */
export interface Library {
  readonly app: App;
  readonly client: webApi.WebClient;
  readonly receiver: SocketModeReceiver | HTTPReceiver;
}

/** Undefined when neither an app token nor a signing secret is given. */
export function createLibrary(options: SlackOptions, route: Route, log: Log): Library | undefined {
  const logger = libraryLogger(log);
  const receiver = createReceiver(options, route, logger);
  if (!receiver) return undefined;
  const app = new App({
    receiver,
    // Posts are recognised as our own by receive.ts, which knows the bot's user from auth.test.
    authorize: async () => ({}),
    ignoreSelf: false,
    convoStore: false,
    logger,
    logLevel: LogLevel.WARN,
  });
  app.error(async (error) => log('error', `slack: ${error.name}: ${error.message}`));
  return {
    app,
    receiver,
    client: new webApi.WebClient(options.botToken, clientOptions(options, route, logger)),
  };
}

function createReceiver(
  options: SlackOptions,
  route: Route,
  logger: Logger,
): Library['receiver'] | undefined {
  const { appToken, signingSecret } = options;
  if (appToken) {
    return new SocketModeReceiver({
      appToken,
      logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: clientOptions(options, route, logger) },
      ...(route.dispatcher ? { dispatcher: route.dispatcher } : {}),
    });
  }
  if (!signingSecret) return undefined;
  return new HTTPReceiver({ signingSecret, endpoints: EVENTS_PATH, bodyLimit: MAX_BODY_BYTES, logger });
}

/** A new object each time: the library writes into it. */
function clientOptions({ apiUrl }: SlackOptions, route: Route, logger: Logger): webApi.WebClientOptions {
  return {
    logger,
    fetch: route.fetch,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  };
}
