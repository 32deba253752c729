/** Environment → Config. The only reader of process.env; a mistake names the key, never the value. */
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** `seeds` beside the package's `src` or `dist`. */
const PACKAGED_DOCS = fileURLToPath(new URL('../seeds', import.meta.url));

/** Wrong configuration; the message is for the operator and holds no values. */
export interface ConfigError extends Error {
  readonly name: 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const text = z.string().optional();
const secret = z.string().min(8, 'is too short').optional();
const url = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional();
const port = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(0)
  .max(65535, 'is no port');
const zone = z.string().refine(isZone, 'is no time zone');
/** `-100123, 4567 89`: commas or spaces between. */
const ids = z
  .string()
  .default('')
  .transform((list) => list.split(/[\s,，]+/).filter((id) => id !== ''))
  .pipe(z.array(z.string().regex(/^-?[A-Za-z0-9_@]{1,64}$/, 'must be a list of ids')));

const schema = z.object({
  YOUJU_DOCS: text,
  YOUJU_DATA: z.string().default('data'),
  YOUJU_HOST: z.string().default('127.0.0.1'),
  YOUJU_PORT: port.default(3000),
  YOUJU_PUBLIC_URL: url,
  YOUJU_TOKEN: secret,
  YOUJU_TZ: zone.default('Asia/Shanghai'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{10,}$/, 'must look like 123456:ABC…')
    .optional(),
  TELEGRAM_API_ROOT: url,
  TELEGRAM_WEBHOOK_URL: url,
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'may hold only letters, digits, _ and -')
    .optional(),
  TELEGRAM_ALLOWED_CHATS: ids,
  TELEGRAM_ALLOWED_USERS: ids,
  TELEGRAM_ADMINS: ids,
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'must begin with xoxb-').optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'must begin with xapp-').optional(),
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: url,
  SLACK_ALLOWED_CHANNELS: ids,
  SLACK_ALLOWED_USERS: ids,
  SLACK_ADMINS: ids,
  HTTPS_PROXY: url,
  NO_PROXY: text,
  INIT_CWD: text,
  NO_COLOR: text,
});

export type Config = ReturnType<typeof loadConfig>;

/** The process's environment with what a file `.env` in the working folder adds to it. */
function ownEnvironment(): Environment {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // most people keep none
  }
  return process.env;
}

/** Reads the configuration; throws a ConfigError that names every key that is wrong. */
export function loadConfig(environment: Environment = ownEnvironment(), workingDirectory = process.cwd()) {
  const given = Object.entries(environment).filter(
    ([key, value]) => key in schema.shape && value?.trim() !== '',
  );
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw configError(parsed.error);
  const env = parsed.data;
  /** The folder the command was typed in: npm runs scripts in the package's own. */
  const typedIn = env.INIT_CWD ?? workingDirectory;
  const folders = env.YOUJU_DOCS?.split(delimiter).filter((folder) => folder !== '') ?? [PACKAGED_DOCS];
  return {
    typedIn,
    /** Variables that look like ours and that nothing reads. */
    unknown: Object.keys(environment).filter((key) => key.startsWith('YOUJU_') && !(key in schema.shape)),
    docs: folders.map((folder) => resolve(typedIn, folder)),
    data: resolve(typedIn, env.YOUJU_DATA),
    page: {
      host: env.YOUJU_HOST,
      port: env.YOUJU_PORT,
      ...defined({ publicUrl: env.YOUJU_PUBLIC_URL, token: env.YOUJU_TOKEN }),
    },
    tz: env.YOUJU_TZ,
    colour: env.NO_COLOR === undefined,
    telegram: telegram(env),
    slack: slack(env),
    proxy: env.HTTPS_PROXY,
    noProxy: env.NO_PROXY,
  };
}

type Parsed = z.infer<typeof schema>;

function telegram(env: Parsed) {
  if (env.TELEGRAM_BOT_TOKEN === undefined) return undefined;
  return {
    token: env.TELEGRAM_BOT_TOKEN,
    apiRoot: env.TELEGRAM_API_ROOT,
    webhookUrl: env.TELEGRAM_WEBHOOK_URL,
    webhookSecret: env.TELEGRAM_WEBHOOK_SECRET,
    allowedChats: env.TELEGRAM_ALLOWED_CHATS,
    allowedUsers: env.TELEGRAM_ALLOWED_USERS,
    admins: env.TELEGRAM_ADMINS,
  };
}

function slack(env: Parsed) {
  if (env.SLACK_BOT_TOKEN === undefined) return undefined;
  return {
    botToken: env.SLACK_BOT_TOKEN,
    appToken: env.SLACK_APP_TOKEN,
    signingSecret: env.SLACK_SIGNING_SECRET,
    apiUrl: env.SLACK_API_URL,
    allowedChannels: env.SLACK_ALLOWED_CHANNELS,
    allowedUsers: env.SLACK_ALLOWED_USERS,
    admins: env.SLACK_ADMINS,
  };
}

/** Without the keys that are undefined. */
function defined<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** zod's own messages may quote what they received; only those written above are passed on. */
function configError(error: z.ZodError): ConfigError {
  const mistakes = error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  const unique = [...new Set(mistakes)].join('; ');
  return Object.assign(new Error(unique), { name: 'ConfigError' as const });
}
