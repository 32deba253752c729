import { describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config.ts';

const load = (environment: Record<string, string>) => loadConfig(environment, '/typed/in');
const CANARY = 'canary-4711';

/** The message of the error that an environment gives. */
function mistake(environment: Record<string, string>): string {
  try {
    load(environment);
  } catch (error) {
    expect((error as Error).name).toBe('ConfigError');
    return (error as Error).message;
  }
  throw new Error('no mistake was found');
}

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(load({})).toMatchObject({
      docs: [expect.stringMatching(/seeds$/)],
      data: '/typed/in/data',
      page: { host: '127.0.0.1', port: 3000 },
      tz: 'Asia/Shanghai',
      colour: true,
      telegram: undefined,
      slack: undefined,
    });
  });
  it('takes an empty string for absent', () => {
    expect(load({ YOUJU_PORT: '', YOUJU_TOKEN: ' ', TELEGRAM_BOT_TOKEN: '' })).toEqual(load({}));
  });
  it('reads folders with colons between, relative to where the command was typed', () => {
    expect(load({ YOUJU_DOCS: 'a:/b:' }).docs).toEqual(['/typed/in/a', '/b']);
    expect(load({ YOUJU_DOCS: 'a', INIT_CWD: '/home' }).docs).toEqual(['/home/a']);
  });
  it('names the variables that look like ours and are not', () => {
    expect(load({ YOUJU_DOC: 'a', YOUJU_PORT: '1', PATH: '/bin' }).unknown).toEqual(['YOUJU_DOC']);
  });
  it.each(['1,-2, 3', '1 -2 3', ' 1,-2\n3,'])('reads the ids of %j', (list) => {
    const { telegram } = load({ TELEGRAM_BOT_TOKEN: '123:abcdefghijkl', TELEGRAM_ALLOWED_CHATS: list });
    expect(telegram?.allowedChats).toEqual(['1', '-2', '3']);
  });
  it('hands each platform its own', () => {
    const { slack } = load({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_ADMINS: 'U1' });
    expect(slack).toMatchObject({ botToken: 'xoxb-1', appToken: 'xapp-1', admins: ['U1'], allowedUsers: [] });
  });
});

describe('a mistake names its key and never its value', () => {
  it.each([
    'YOUJU_PORT',
    'YOUJU_PUBLIC_URL',
    'YOUJU_TZ',
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_API_ROOT',
    'TELEGRAM_WEBHOOK_URL',
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
    'SLACK_API_URL',
    'HTTPS_PROXY',
  ])('%s', (key) => {
    expect(mistake({ [key]: CANARY })).toMatch(new RegExp(`^${key} `));
    expect(mistake({ [key]: CANARY })).not.toContain(CANARY);
  });
  it.each([
    ['YOUJU_PORT', '70000'],
    ['YOUJU_PORT', '3.5'],
    ['YOUJU_TOKEN', '1234'],
    ['TELEGRAM_WEBHOOK_SECRET', 'a b'],
    ['TELEGRAM_ALLOWED_USERS', '1;2'],
    ['YOUJU_PUBLIC_URL', 'ftp://host'],
  ])('%s=%s', (key, value) => expect(mistake({ [key]: value })).not.toContain(value));
  it('and all of them at once', () => {
    const message = mistake({ YOUJU_PORT: 'x', YOUJU_TZ: 'y' });
    expect(message).toContain('YOUJU_PORT');
    expect(message).toContain('YOUJU_TZ');
  });
});
