import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const manifest = readFileSync(new URL('../../../manifest.yaml', import.meta.url), 'utf8');

/** The items of a list of the manifest, comments taken off. */
function listOf(key: string): string[] {
  const [, rest = ''] = manifest.split(new RegExp(`^ *${key}:\n`, 'm'));
  const items = /^(?: +- .*\n)+/.exec(rest)?.[0] ?? '';
  return items
    .trim()
    .split('\n')
    .map((line) => line.replace(/^ *- /, '').replace(/ *#.*/, ''));
}

it('asks for the least scopes, and for the events they serve', () => {
  expect(listOf('bot')).toEqual(['app_mentions:read', 'chat:write', 'commands', 'im:history']);
  expect(listOf('bot_events')).toEqual(['app_mention', 'message.im']);
});

it('lets people write to the bot and click its buttons', () => {
  expect(manifest).toContain('messages_tab_read_only_enabled: false');
  expect(manifest).toMatch(/interactivity:\n +is_enabled: true/);
  expect(manifest).toContain('command: /youju\n');
});
