import { describe, expect, it } from 'vitest';
import { libraryLogger, redactingLog } from '../../../src/adapters/slack/redact.ts';
import { keepingLog } from '../../doubles/log.ts';

const secrets = ['xoxb-1-own', undefined, '', 'signing secret'];

describe('redactingLog', () => {
  it.each([
    'xoxb-1-own',
    'signing secret',
    'xoxp-2-of-another-app',
    'xapp-1-A1-2-ff',
    'xoxe.xoxb-1-rotated',
    'wss://wss.slack.com/link/?ticket=aa-bb&app_id=1',
  ])('blots out %s, in messages and in details', (secret) => {
    const { log, lines } = keepingLog();
    redactingLog(log, secrets)('warn', `refused: ${secret}`, { deep: { why: [`at ${secret}!`] } });
    expect(lines.join()).toContain('[secret]');
    expect(lines.join()).not.toMatch(/own|signing secret|another|A1|rotated|aa-bb/);
  });

  it('keeps what is no secret', () => {
    const { log, lines } = keepingLog();
    redactingLog(log, secrets)('info', 'slack: not reached', { code: 'ECONNREFUSED', failures: 2 });
    expect(lines).toEqual([expect.stringContaining('"code":"ECONNREFUSED","failures":2')]);
  });
});

describe('libraryLogger', () => {
  it('passes warnings and errors on, by their messages alone', () => {
    const { log, lines } = keepingLog();
    const logger = libraryLogger(log);
    logger.debug('body with a question');
    logger.info('body with a question');
    logger.warn('slow', { request: 'body with a question' });
    logger.error(Object.assign(new Error('cut'), { request: 'body with a question' }));
    expect(lines.map((line) => JSON.parse(line).message)).toEqual([
      'slack: slow object',
      'slack: Error: cut',
    ]);
  });
});
