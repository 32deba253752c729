/** A bot that answers what the test says and remembers what it was asked. */
import type { Bot, IncomingMessage, Reply } from '../../src/bot/index.ts';
import { fakeKnowledge } from './knowledge.ts';

export interface FakeBot extends Bot {
  readonly asked: readonly IncomingMessage[];
}

/** Answers every message with `reply`, or with what it gives for the message; by default the question comes back. */
export function fakeBot(
  reply: Reply | ((message: IncomingMessage) => Reply | Promise<Reply>) = echo,
): FakeBot {
  const asked: IncomingMessage[] = [];
  return {
    asked,
    commands: [
      { name: 'ask', description: '提问' },
      { name: 'help', description: '怎么用' },
      { name: 'sources', description: '收录了哪些文章' },
      { name: 'start', description: '开始使用' },
    ],
    knowledge: fakeKnowledge(),
    async handle(message) {
      asked.push(message);
      return typeof reply === 'function' ? reply(message) : reply;
    },
  };
}

function echo({ text }: IncomingMessage): Reply {
  return { blocks: [{ kind: 'headline', text }] };
}
