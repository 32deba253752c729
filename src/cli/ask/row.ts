import type { Answer, Knowledge } from '../../bot/index.ts';

/** A question with the thread before it and its clock, YYYY-MM-DD. */
export interface Row {
  readonly q: string;
  readonly ctx?: readonly string[] | undefined;
  readonly now: string;
}

/** An answer with the time it took, in milliseconds. */
export type TimedAnswer = Answer & { readonly ms: number };

/** Answers one question. */
export function answerRow(knowledge: Knowledge, { q, ctx = [], now }: Row): TimedAnswer {
  const started = performance.now();
  const answer = knowledge.ask(q, { ctx, now });
  return { ...answer, ms: Math.round((performance.now() - started) * 100) / 100 };
}
