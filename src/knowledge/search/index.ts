/** The search room: full-text search over passages. Ranks, never abstains. */
import MiniSearch from 'minisearch';
import { contentTerms, terms } from './terms.ts';

export { contentRuns, contentTerms, terms } from './terms.ts';

/** `id` is the index of the passage; scores compare within one search only. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** Passages, ready to be searched. */
export interface Index {
  /** The passages nearest to a question, best first. */
  search(query: string, limit: number): Hit[];
}

/** Terms in more passages than this share say little and cost the most time. */
const FREQUENT_SHARE = 0.01;
/** In a small collection a share of one percent would throw away good terms. */
const FREQUENT_AT_LEAST = 400;
/** Of the terms of a question, the rarest so many are always searched. */
const TERMS_AT_LEAST = 2;

interface Passage {
  readonly id: number;
  readonly text: string;
}

/** Indexes passages by characters and pairs of characters, when the first is looked for: most questions ask for a figure. */
export function createIndex(passages: readonly Passage[]): Index {
  let built: Index | undefined;
  return {
    search(query, limit) {
      built ??= buildIndex(passages);
      return built.search(query, limit);
    },
  };
}

function buildIndex(passages: readonly Passage[]): Index {
  const frequency = countPassages(passages.map((passage) => passage.text));
  const mini = new MiniSearch({
    fields: ['text'],
    tokenize: terms,
    processTerm: hashed,
    searchOptions: { tokenize: (query) => query.split(' ') },
  });
  mini.addAll(passages);
  return {
    search: (query, limit) =>
      search(mini, worthSearching(contentTerms(query), frequency, passages.length), limit),
  };
}

function search(mini: MiniSearch, query: readonly string[], limit: number): Hit[] {
  const hits = mini.search(query.join(' ')).map(({ id, score, queryTerms }) => {
    // MiniSearch multiplies by the number of matched terms; on long questions that misranks, so it is divided out.
    return { id: id as number, score: score / Math.max(1, queryTerms.length) };
  });
  return hits.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, limit);
}

/** The known terms of a query without the frequent ones. */
function worthSearching(
  query: readonly string[],
  frequency: ReadonlyMap<string, number>,
  passages: number,
): string[] {
  const ceiling = Math.max(FREQUENT_AT_LEAST, passages * FREQUENT_SHARE);
  const known = query.filter((term) => frequency.has(term));
  const rarestFirst = known.sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
  return rarestFirst.filter((term, rank) => rank < TERMS_AT_LEAST || (frequency.get(term) ?? 0) <= ceiling);
}

function countPassages(texts: readonly string[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(terms(text))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return frequency;
}

/** Four characters of hash before each term keep MiniSearch's tree even; plain Chinese gives its root thousands of children. */
function hashed(term: string): string {
  let hash = 0;
  for (let at = 0; at < term.length; at++) hash = (Math.imul(hash, 31) + term.charCodeAt(at)) >>> 0;
  return (Math.imul(hash, 2654435761) >>> 0).toString(32).padStart(4, '0').slice(-4) + term;
}
