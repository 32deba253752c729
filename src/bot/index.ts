/** The door of the bot rooms. */
import type { Knowledge } from '../knowledge/index.ts';
import type { IncomingMessage, Reply } from './types.ts';

export type { Answer, Article, Choice, Citation, Knowledge, Span } from '../knowledge/index.ts';
export type * from './types.ts';

/** A command as a platform lists it: /help 怎么用. */
export interface Command {
  /** Latin letters, no slash: help */
  readonly name: string;
  /** One Chinese line for the platform's command list. */
  readonly description: string;
}

export interface Bot {
  readonly commands: readonly Command[];
  /** Its answers have passed the figure gate. */
  readonly knowledge: Knowledge;
  /** A reply without blocks means: send nothing. Never rejects for anything a user can send. */
  handle(message: IncomingMessage): Promise<Reply>;
}

/** What `main` starts and stops: one per adapter. */
export interface Running {
  /** One English line for the operator: "page: http://127.0.0.1:3000". */
  readonly line: string;
  stop(): Promise<void>;
}

/** One JSON-able line to standard error; never given tokens or message texts. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  detail?: Record<string, unknown>,
) => void;

export { type Access, type AccessLists, allows, refusal, type Speaker } from './access.ts';
export { type BotOptions, createBot, dayIn } from './bot.ts';
export type { Figure } from './gate/figure.ts';
export { figuresIn } from './gate/figures.ts';
export { guardKnowledge } from './gate/guard-knowledge.ts';
export { countable } from './gate/units.ts';
export { composeReply } from './reply/compose.ts';
export { painted } from './reply/painted.ts';
export { circled, type PlainStyle, plainText } from './reply/plain.ts';
export { prompt } from './wording.ts';
