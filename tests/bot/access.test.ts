import { describe, expect, it } from 'vitest';
import { allows, plainText, refusal } from '../../src/bot/index.ts';

const lists = { chats: ['-100'], users: ['7'], admins: ['1'] };

describe('who may use the bot', () => {
  it.each([
    ['a listed user in private', { user: '7', chat: '7', private: true }, 'yes'],
    ['a listed user in any group', { user: '7', chat: '-5', private: false }, 'yes'],
    ['an admin', { user: '1', chat: '1', private: true }, 'yes'],
    ['anybody in a listed group', { user: '9', chat: '-100', private: false }, 'yes'],
    ['a stranger in private', { user: '9', chat: '9', private: true }, 'refuse-politely'],
    ['a stranger in another group', { user: '9', chat: '-5', private: false }, 'silent'],
  ] as const)('%s: %o → %s', (_, speaker, verdict) => expect(allows(speaker, lists)).toBe(verdict));

  it('nobody when the lists are empty', () => {
    const empty = { chats: [], users: [], admins: [] };
    expect(allows({ user: '1', chat: '1', private: true }, empty)).toBe('refuse-politely');
    expect(allows({ user: '1', chat: '-100', private: false }, empty)).toBe('silent');
  });

  it('a refusal names the id to hand on', () => expect(plainText(refusal('42'))).toContain('42'));
});
