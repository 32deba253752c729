/** The terminal: lines typed in, text printed out. */
import { PassThrough } from 'node:stream';
import { startConsole } from '../../../src/adapters/console/index.ts';
import type { Bot } from '../../../src/bot/index.ts';
import { noLog } from '../../doubles/log.ts';
import { type Shown, titlesOf, type Way, wordsOf } from './way.ts';

const PROMPT = '\n> ';

export async function openTerminal(bot: Bot): Promise<Way> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let printed = '';
  output.on('data', (chunk) => {
    printed += chunk;
  });
  const running = await startConsole(bot, { input, output, colour: false, onExit: () => undefined }, noLog);

  async function say(line: string): Promise<Shown> {
    printed = '';
    input.write(`${line}\n`);
    while (!printed.endsWith(PROMPT)) await new Promise((resolve) => output.once('data', resolve));
    return read(printed.slice(0, -PROMPT.length));
  }
  return { say, choose: (index) => say(String(index + 1)), stop: running.stop };
}

function read(text: string): Shown {
  const all = (line: RegExp) => [...text.matchAll(line)].map(([, found = '']) => found);
  return {
    words: wordsOf(text),
    quotes: all(/^ {3}“(.*)”$/gm),
    titles: titlesOf(text),
    choices: all(/^ {2}\d+\. (.*)$/gm),
  };
}
