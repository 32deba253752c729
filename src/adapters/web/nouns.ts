/** The nouns of the knowledge rooms as the door of the bot shows them. */
import type { Bot, Evidence, ReplyBlock } from '../../bot/index.ts';

export type Knowledge = Bot['knowledge'];
export type Article = Knowledge['articles'][number];
export type Rejected = Knowledge['rejected'][number];
export type Block = Article['blocks'][number];
export type Sentence = Article['sentences'][number];
export type Citation = Evidence['citation'];
export type Span = Evidence['marks'][number];
export type Choice = Extract<ReplyBlock, { kind: 'choices' }>['choices'][number];
