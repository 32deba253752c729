/** One message through its steps: guard, command or question, answer, gate, reply. The only file that knows them all. */
import type { Knowledge } from '../knowledge/index.ts';
import type { Conversations } from '../store/conversations.ts';
import { readCommand } from './command-line.ts';
import { createFeatures, type Feature } from './features/index.ts';
import { createFloodGuard } from './flood.ts';
import { guardKnowledge } from './gate/guard-knowledge.ts';
import { type Asked, strayFigures, unprovenAnswer } from './gate/index.ts';
import { MAX_QUESTION_LENGTH, readInput } from './input.ts';
import { composeReply } from './reply/compose.ts';
import { evidenceLink } from './reply/evidence-link.ts';
import { freeTexts } from './reply/texts.ts';
import type { Bot, IncomingMessage, Log, Reply } from './types.ts';
import { notices } from './wording.ts';

/** What the bot is made of. */
export interface BotOptions {
  readonly knowledge: Knowledge;
  readonly conversations: Conversations;
  readonly log: Log;
  readonly clock: () => Date;
  /** Where the evidence page can be reached from chats; without it only the page itself links to it. */
  readonly publicUrl?: string | undefined;
  /** IANA zone of "today"; Asia/Shanghai if absent. */
  readonly tz?: string;
}

/** Builds the bot: what adapters hand messages to. */
export function createBot(options: BotOptions): Bot {
  const { log, clock } = options;
  const knowledge = guardKnowledge(options.knowledge, log);
  const flood = createFloodGuard();
  const answer = answerer({ ...options, knowledge });
  const features = createFeatures({ knowledge, answer });
  const replyTo = (message: IncomingMessage): Reply => {
    const verdict = flood(`${message.platform}:${message.user}`, clock());
    if (verdict !== 'pass') return verdict === 'notice' ? notice(notices.flood) : { blocks: [] };
    return route(message, features);
  };
  return {
    commands: features.map(({ name, description }) => ({ name, description })),
    knowledge,
    async handle(message) {
      try {
        return replyTo(message);
      } catch (error) {
        log('error', 'a message could not be answered', { platform: message.platform, ...faultOf(error) });
        return notice(notices.failed);
      }
    },
  };
}

/** A command to its feature, anything else to `ask`. */
function route(message: IncomingMessage, features: readonly Feature[]): Reply {
  const input = readInput(message.text);
  if (input.kind !== 'text') return notice(notices[input.kind]);
  const command = readCommand(input.text) ?? { name: 'ask', argument: input.text };
  const feature = features.find(({ name }) => name === command.name);
  if (feature === undefined) return notice(notices.unknownCommand(command.name));
  const reply = feature.reply(command.argument, message);
  if (!input.cut) return reply;
  return { ...reply, blocks: [...notice(notices.cut(MAX_QUESTION_LENGTH)).blocks, ...reply.blocks] };
}

/** The way of every question: earlier questions, guarded answer, blocks, and the gate once more over the blocks. */
function answerer({ knowledge, conversations, log, clock, publicUrl, tz }: BotOptions) {
  const today = dayIn(tz ?? 'Asia/Shanghai');
  const link = publicUrl === undefined ? () => undefined : evidenceLink(publicUrl);
  return (question: string, { thread }: IncomingMessage): Reply => {
    const at = clock();
    const asked: Asked = { question, ctx: conversations.earlier(thread, at), now: today(at) };
    const answer = knowledge.ask(question, asked);
    if (answer.status !== 'chat') conversations.remember(thread, question, at);
    const reply = composeReply(answer, link);
    const stray = strayFigures(reply.blocks.flatMap(freeTexts), answer, asked, knowledge.articles);
    if (stray.length === 0) return reply;
    log('error', 'composition added figures', { stray });
    return composeReply(unprovenAnswer, link);
  };
}

/** The calendar day of a moment in a time zone, as YYYY-MM-DD. */
export function dayIn(tz: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: tz, dateStyle: 'short' });
  return (at) => format.format(at);
}

const notice = (text: string): Reply => ({ blocks: [{ kind: 'notice', text }] });

/** What kind of fault and where, never its message: that may quote the question. */
function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { fault: typeof error };
  return {
    fault: error.name,
    at: /[\w-]{1,64}\.[jt]s:\d{1,6}(?=:\d{1,6}\)?$)/m.exec(error.stack ?? '')?.[0],
  };
}
