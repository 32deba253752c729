/** What goes in and out of the bot, whatever the platform. Adapters receive and render these, nothing else. */
import type { Answer, Choice, Citation, Knowledge, Span } from '../knowledge/index.ts';

/** Where a message comes from. */
export type Platform = 'console' | 'web' | 'telegram' | 'slack';

/** One message addressed to the bot, mention of the bot already taken off. */
export interface IncomingMessage {
  readonly platform: Platform;
  /** Key of the conversation whose follow-ups belong together: chat + topic + user. */
  readonly thread: string;
  /** Platform id of the sender. */
  readonly user: string;
  /** `涧西区第二期开工总投资多少`, or a command: `/help`, `/ask 问题`. */
  readonly text: string;
}

/** A numbered source under a reply. `marks` are spans of `citation.snippet` to be shown marked. */
export interface Evidence {
  /** ①, ② … as 1, 2 … */
  readonly number: number;
  readonly citation: Citation;
  readonly marks: readonly Span[];
  /** Link to the evidence page, when a public address is configured (or the page itself is the adapter). */
  readonly href?: string;
}

/** The parts of a reply, in the order shown. Renderers switch over `kind` exhaustively. */
export type ReplyBlock =
  /** First line, bold: the figure (43.6亿元) or the words asked for. */
  | { readonly kind: 'headline'; readonly text: string }
  /** 口径: 涧西区 · 2021年第二期 · 开工 · 总投资 */
  | { readonly kind: 'basis'; readonly text: string }
  /** How the question was read, when anything was guessed: 按 … 查询 */
  | { readonly kind: 'understood'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'evidence'; readonly items: readonly Evidence[] }
  /** Sources that disagree, sums that do not meet, a correction. */
  | { readonly kind: 'doubt'; readonly text: string }
  /** What can be asked instead or next; shown as buttons where the platform has them. */
  | { readonly kind: 'choices'; readonly prompt: string; readonly choices: readonly Choice[] }
  /** Interface words of the bot itself (help, limits, errors). */
  | { readonly kind: 'notice'; readonly text: string };

/** What goes back to the user; each adapter shows the blocks in its own way. */
export interface Reply {
  readonly blocks: readonly ReplyBlock[];
  /** The answer behind the blocks, when there is one. */
  readonly answer?: Answer;
}

/** A command as a platform lists it: /help 怎么用. */
export interface Command {
  /** Latin letters, no slash: help */
  readonly name: string;
  /** One Chinese line for the platform's command list. */
  readonly description: string;
}

/** The platform-neutral middle: messages in, replies out. */
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
