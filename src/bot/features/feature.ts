import type { Knowledge } from '../../knowledge/index.ts';
import type { Command, IncomingMessage, Reply } from '../types.ts';

/** A command of the bot: what platforms list, and what it replies. */
export interface Feature extends Command {
  reply(argument: string, message: IncomingMessage): Reply;
}

/** What features may use. */
export interface FeatureContext {
  readonly knowledge: Knowledge;
  /** Answers a question in the message's thread. */
  answer(question: string, message: IncomingMessage): Reply;
  /** All features, for the help page. */
  commands(): readonly Command[];
}
