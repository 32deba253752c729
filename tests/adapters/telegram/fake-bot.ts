/** A bot that answers what the test says and remembers what it was asked. */
import type { Bot, IncomingMessage, Reply } from '../../../src/bot/index.ts';

export interface FakeBot extends Bot {
  readonly asked: readonly IncomingMessage[];
}

export const figure: Reply = {
  blocks: [
    { kind: 'headline', text: '83.6亿元' },
    { kind: 'basis', text: '望川区 · 2023年第四批 · 开工 · 总投资' },
  ],
};

export const choosing: Reply = {
  blocks: [
    { kind: 'paragraph', text: '有两个地区的第四批项目' },
    { kind: 'choices', prompt: '请选择：', choices: [{ label: '望川区', q: '望川区第四批开工总投资' }] },
  ],
};

/** Answers every message with `reply`, or with what it gives for the message. */
export function createFakeBot(
  reply: Reply | ((message: IncomingMessage) => Reply | Promise<Reply>) = figure,
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
    knowledge: {} as Bot['knowledge'],
    async handle(message) {
      asked.push(message);
      return typeof reply === 'function' ? reply(message) : reply;
    },
  };
}

/** A door that tests hold shut: whoever awaits `passed` stands before it until `open` is called. */
export function createGate(): { open(): void; readonly passed: Promise<void> } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), passed };
}
