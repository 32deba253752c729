/** The interactive prompt of a terminal. */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Bot, type Log, painted, plainText, prompt, type Reply, type Running } from '../../bot/index.ts';
import { readTyped } from './receive.ts';

/** Where the prompt reads and writes, and what to do when the user leaves. */
export interface ConsoleOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** False for a plain terminal or NO_COLOR. */
  readonly colour: boolean;
  /** Called once when the user leaves: /exit, Ctrl-D, Ctrl-C. */
  readonly onExit: () => void;
}

/** Prompts for questions until the user leaves. */
export async function startConsole(bot: Bot, options: ConsoleOptions, log: Log): Promise<Running> {
  const { input, output, colour, onExit } = options;
  const terminal = createInterface({ input, output, prompt: '> ', historySize: 200 });
  const write = (text: string) => output.write(`${text}\n`);
  const show = (reply: Reply) => write(plainText(reply, colour ? painted : undefined));
  greet(bot, write);
  const left = converse(terminal, bot, show, write)
    .catch((error: unknown) => log('error', 'console: stopped', { fault: String((error as Error).name) }))
    .finally(onExit);
  return {
    line: 'console: type a question',
    stop: async () => {
      terminal.close();
      await left;
    },
  };
}

function greet({ knowledge }: Bot, write: (text: string) => void): void {
  write(prompt.welcome);
  const [example] = knowledge.examples(1);
  if (example !== undefined) write(prompt.example(example));
}

/** One line after the other: a pasted block is answered in order. */
async function converse(
  terminal: Interface,
  bot: Bot,
  show: (reply: Reply) => void,
  write: (text: string) => void,
): Promise<void> {
  // The choices of the last reply, by number.
  let offered: readonly string[] = [];
  terminal.on('SIGINT', () => terminal.close());
  terminal.prompt();
  for await (const line of terminal) {
    const typed = readTyped(line, offered);
    if (typed.kind === 'exit') break;
    if (typed.kind === 'message') {
      const reply = await bot.handle({
        platform: 'console',
        thread: 'console',
        user: 'console',
        text: typed.text,
      });
      offered = reply.blocks.flatMap((block) =>
        block.kind === 'choices' ? block.choices.map(({ q }) => q) : [],
      );
      show(reply);
      if (offered.length > 0) write(prompt.choose);
    }
    terminal.prompt();
  }
  write(prompt.bye);
  terminal.close();
}
