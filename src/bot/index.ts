/** The door of the bot rooms. */
export type { Answer, Article, Choice, Citation, Knowledge, Span } from '../knowledge/index.ts';
export { type Access, type AccessLists, allows, refusal } from './access.ts';
export { createBot, dayIn } from './bot.ts';
export { figuresIn } from './gate/figures.ts';
export { guardKnowledge } from './gate/guard-knowledge.ts';
export { countable } from './gate/units.ts';
export { listedArticles } from './listing.ts';
export { composeReply } from './reply/compose.ts';
export { markedStretches } from './reply/marks.ts';
export { originOf, sourceName } from './reply/origin.ts';
export { painted } from './reply/painted.ts';
export { circled, plainText } from './reply/plain.ts';
export type * from './types.ts';
export { labels, prompt } from './wording.ts';
