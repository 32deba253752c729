import { describe, expect, it } from 'vitest';
import { memoryConversations } from '../../src/store/conversations.ts';

const at = (minute: number) => new Date(Date.UTC(2022, 0, 1, 0, minute));

describe('conversations', () => {
  it('keep the last five questions, oldest first', () => {
    const conversations = memoryConversations();
    for (const question of ['1', '2', '3', '4', '5', '6']) conversations.remember('t', question, at(0));
    expect(conversations.earlier('t', at(1))).toEqual(['2', '3', '4', '5', '6']);
  });
  it('expire half an hour after the last question', () => {
    const conversations = memoryConversations();
    conversations.remember('t', 'a', at(0));
    conversations.remember('t', 'b', at(20));
    expect(conversations.earlier('t', at(50))).toEqual(['a', 'b']);
    expect(conversations.earlier('t', at(51))).toEqual([]);
  });
  it('forget the thread that was silent longest when there are too many', () => {
    const conversations = memoryConversations(2);
    conversations.remember('a', '?', at(0));
    conversations.remember('b', '?', at(0));
    conversations.remember('a', '!', at(0));
    conversations.remember('c', '?', at(0));
    expect(['a', 'b', 'c'].map((thread) => conversations.earlier(thread, at(0)).length)).toEqual([2, 0, 1]);
  });
});
