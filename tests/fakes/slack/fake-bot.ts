/** A bot that answers every question with what it was told to, and remembers what it was asked. */
import type { Bot, IncomingMessage, Reply } from '../../../src/bot/index.ts';
import type { Knowledge } from '../../../src/knowledge/index.ts';

export interface FakeBot extends Bot {
  readonly asked: IncomingMessage[];
}

/** `replyTo` gives the reply; by default the question comes back as a headline. */
export function fakeBot(replyTo: (message: IncomingMessage) => Reply | Promise<Reply> = echo): FakeBot {
  const asked: IncomingMessage[] = [];
  const knowledge: Knowledge = {
    articles: [],
    rejected: [],
    figures: () => 0,
    examples: () => [],
    ask: () => {
      throw new Error('adapters do not ask the knowledge themselves');
    },
  };
  return {
    asked,
    commands: [
      { name: 'help', description: '怎么用' },
      { name: 'sources', description: '收录了哪些文章' },
    ],
    knowledge,
    async handle(message) {
      asked.push(message);
      return replyTo(message);
    },
  };
}

function echo({ text }: IncomingMessage): Reply {
  return { blocks: [{ kind: 'headline', text }] };
}
