/** The door of the bot rooms. */
export type { Answer, Article, Choice, Citation, Knowledge, Span } from '../knowledge/index.ts';
export { type Access, type AccessLists, allows, refusal, type Speaker } from './access.ts';
export { type BotOptions, createBot, dayIn } from './bot.ts';
export type { Figure } from './gate/figure.ts';
export { figuresIn } from './gate/figures.ts';
export { guardKnowledge } from './gate/guard-knowledge.ts';
export { countable } from './gate/units.ts';
export { composeReply } from './reply/compose.ts';
export { markedStretches } from './reply/marks.ts';
export { painted } from './reply/painted.ts';
export { circled, type PlainStyle, plainText } from './reply/plain.ts';
export type * from './types.ts';
export { labels, prompt } from './wording.ts';
