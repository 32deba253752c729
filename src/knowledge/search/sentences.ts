import type { Hit, Index } from './index.ts';
import { contentTerms, terms } from './terms.ts';

export interface RankedSentence {
  /** Id of the passage the sentence stands in. */
  readonly passage: number;
  /** Place among the passage's sentences. */
  readonly sentence: number;
  readonly score: number;
}

/** Passages whose sentences are looked at. */
const PASSAGES = 10;
/** Weight of the passage's own score: a sentence of the best passage beats its twin elsewhere. */
const PASSAGE_WEIGHT = 2;

/** The sentences nearest to a question: those of the ten best passages, the passage's score added. */
export function rankSentences(
  index: Index,
  question: string,
  sentencesOf: (passage: number) => readonly string[],
  limit: number,
): RankedSentence[] {
  const wanted = new Set(contentTerms(question));
  const hits = index.search(question, PASSAGES);
  const best = hits[0]?.score ?? 1;
  const ranked = hits.flatMap((hit) => scoreSentences(hit, best, wanted, index, sentencesOf(hit.id)));
  return ranked.sort((a, b) => b.score - a.score).slice(0, limit);
}

function scoreSentences(
  hit: Hit,
  best: number,
  wanted: ReadonlySet<string>,
  index: Index,
  sentences: readonly string[],
): RankedSentence[] {
  const passageScore = (PASSAGE_WEIGHT * hit.score) / best;
  const total = weigh(wanted, index) || 1;
  return sentences.map((text, sentence) => {
    const shared = new Set(terms(text).filter((term) => wanted.has(term)));
    return { passage: hit.id, sentence, score: passageScore + weigh(shared, index) / total };
  });
}

function weigh(found: ReadonlySet<string>, index: Index): number {
  let sum = 0;
  for (const term of found) sum += index.rarity(term);
  return sum;
}
