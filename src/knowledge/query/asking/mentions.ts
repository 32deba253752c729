import { findMentions } from '../../extract/index.ts';
import type { Mention, Region } from '../../types.ts';

/** What a question is read by. */
export interface Reading {
  readonly now: string;
  /** Places the articles speak of. */
  readonly known: readonly Region[];
  /** True for two characters that the articles hold side by side. */
  readonly holds?: (pair: string) => boolean;
}

const readBefore = new WeakMap<Reading, Map<string, readonly Mention[]>>();

/** What a question names; read once for each text while one question is answered, which several ways look at. */
export function mentionsIn(text: string, reading: Reading): readonly Mention[] {
  const texts = readBefore.get(reading) ?? new Map<string, readonly Mention[]>();
  readBefore.set(reading, texts);
  const found =
    texts.get(text) ?? findMentions(text, { today: reading.now, question: true, known: reading.known });
  texts.set(text, found);
  return found;
}
