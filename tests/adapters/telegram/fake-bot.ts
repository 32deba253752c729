/** What the bot says in the tests of Telegram. */
import type { Reply } from '../../../src/bot/index.ts';
import { fakeBot } from '../../doubles/bot.ts';

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

/** Shows a figure unless told otherwise. */
export const createFakeBot = (reply: Parameters<typeof fakeBot>[0] = figure) => fakeBot(reply);

/** A door that tests hold shut: whoever awaits `passed` stands before it until `open` is called. */
export function createGate(): { open(): void; readonly passed: Promise<void> } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), passed };
}
