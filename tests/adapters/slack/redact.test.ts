import { describe, expect, it } from 'vitest';
import { createRedact, libraryLogger } from '../../../src/adapters/slack/redact.ts';
import { keepingLog } from '../../doubles/log.ts';

const redact = createRedact(['xoxb-1-own', undefined, '', 'signing secret']);

describe('createRedact', () => {
  it.each([
    'xoxb-1-own',
    'signing secret',
    'xoxp-2-of-another-app',
    'xapp-1-A1-2-ff',
    'xoxe.xoxb-1-rotated',
    'wss://wss.slack.com/link/?ticket=aa-bb&app_id=1',
  ])('hides %s', (secret) => {
    const redacted = redact(`refused: ${secret}!`);
    expect(redacted).toContain('[secret]');
    expect(redacted).not.toMatch(/own|signing secret|another|A1|rotated|aa-bb/);
  });

  it('keeps what is no secret', () => {
    expect(redact('slack: not reached, ECONNREFUSED')).toBe('slack: not reached, ECONNREFUSED');
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
