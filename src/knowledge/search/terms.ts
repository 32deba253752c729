import { ASKING_WORDS, FUNCTION_WORDS, KEPT_WORDS } from './stop-words.ts';

const RUN = /\p{Script=Han}+|[a-z0-9]+(?:\.[0-9]+)*/gu; // 涧西区 · 5g · 12.5
const HAN = /\p{Script=Han}/u;

/** The index terms of a text: single characters and pairs of neighbours, Latin words and numbers whole. */
export function terms(text: string): string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(RUN) ?? [];
  return runs.flatMap((run) => (HAN.test(run) ? [...charactersAndPairs(run)] : [run]));
}

/** What a question is about, as the unbroken stretches left when asking and function words are cut out. */
export function contentRuns(question: string): string[] {
  const kept = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(STOP, (_, keep) => keep ?? ' ');
  return kept.match(RUN) ?? [];
}

/** The index terms of what a question is about. */
export function contentTerms(question: string): string[] {
  return [...new Set(contentRuns(question).flatMap(terms))];
}

function* charactersAndPairs(run: string): Generator<string> {
  const characters = [...run];
  for (const [at, character] of characters.entries()) {
    yield character;
    const next = characters[at + 1];
    if (next !== undefined) yield character + next;
  }
}

/** Kept words come first, so that 在建 is not cut into 建. */
const STOP = new RegExp(
  `(${alternatives(KEPT_WORDS)})|${alternatives([...ASKING_WORDS, ...FUNCTION_WORDS])}`,
  'gu',
);

function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
