import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { startConsole } from '../../../src/adapters/console/index.ts';
import { readTyped } from '../../../src/adapters/console/receive.ts';
import { type Bot, prompt } from '../../../src/bot/index.ts';
import { fakeKnowledge } from '../../doubles/knowledge.ts';
import { noLog } from '../../doubles/log.ts';

/** Echoes, and offers two questions to choose from. */
const echo: Bot = {
  commands: [],
  knowledge: fakeKnowledge({ examples: ['总投资多少'] }),
  handle: async ({ text }) => ({
    blocks: [
      { kind: 'headline', text: `答:${text}` },
      {
        kind: 'choices',
        prompt: '',
        choices: [
          { label: '一', q: '问题一' },
          { label: '二', q: '问题二' },
        ],
      },
    ],
  }),
};

/** What the terminal shows when these lines are typed. */
async function type(...lines: string[]): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = new Promise<void>((onExit) => {
    void startConsole(echo, { input, output, colour: false, onExit }, noLog);
  });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await left;
  output.end();
  return text(output);
}

describe('the prompt', () => {
  it('greets with an example and answers until the input ends', async () => {
    const shown = await type('第一问', '', '第二问');
    expect(shown).toContain(prompt.example('总投资多少'));
    expect(shown.match(/答:.*/g)).toEqual(['答:第一问', '答:第二问']);
    expect(shown).toContain(prompt.bye);
  });
  it('leaves on /exit', async () => expect((await type('/exit', '第二问')).match(/答:.*/g)).toBeNull());
  it('takes a number for the question offered', async () => {
    expect((await type('第一问', '2')).match(/答:.*/g)).toEqual(['答:第一问', '答:问题二']);
  });
  it('can be stopped from outside', async () => {
    const onExit = vi.fn();
    const streams = { input: new PassThrough(), output: new PassThrough() };
    const running = await startConsole(echo, { ...streams, colour: false, onExit }, noLog);
    await running.stop();
    expect(onExit).toHaveBeenCalledOnce();
  });
});

describe('a typed line', () => {
  it.each([
    ['/exit', { kind: 'exit' }],
    ['退出', { kind: 'exit' }],
    ['   ', { kind: 'nothing' }],
    ['3', { kind: 'message', text: '3' }],
    ['1', { kind: 'message', text: '问题一' }],
    ['/help', { kind: 'message', text: '/help' }],
  ])('%s', (line, typed) => expect(readTyped(line, ['问题一'])).toEqual(typed));
});
