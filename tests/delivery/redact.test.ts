import { expect, it } from 'vitest';
import { redactingLog } from '../../src/delivery/redact.ts';

it('hides in the message and anywhere in the detail', () => {
  const lines: unknown[] = [];
  const log = redactingLog(
    (...line) => lines.push(line),
    (text) => text.replaceAll('canary', '*'),
  );
  log('error', 'a canary', { a: [{ b: 'canary' }], error: new Error('canary'), n: 1, none: null });
  log('info', 'canary');
  expect(lines).toEqual([
    ['error', 'a *', { a: [{ b: '*' }], error: '*', n: 1, none: null }],
    ['info', '*'],
  ]);
});
