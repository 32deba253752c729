/** Words that a later page takes back: “预计6月竣工”应为“预计9月竣工”, “李某文”应为“李某雯”. */
import type { Article, Sentence } from '../types.ts';
import { namesTitle } from './corrected.ts';

/** A sentence with the article it stands in. */
interface Told {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** An answer in words, as far as a correction changes it. */
interface Said {
  readonly headline: string;
  readonly evidence: readonly Told[];
}

/** What one sentence of a correction takes back, and what it puts in its place. */
interface Swap extends Told {
  readonly wrong: string;
  readonly right: string;
}

const SWAP =
  /“([^“”]{2,40})”(?:有误)?[，,]?(?:一句|一处)?(?:现|特|今|实际)?(?:应当?[为是]|更正为|订正为|修正为|改为|实[际则]?为)：?“([^“”]{2,40})”/gu;
/** Shorter words stand in a text by chance. */
const SHORTEST = 2;

/** Puts answers in words right where a correction among the articles takes their words back. */
export function wordsPutRight(articles: readonly Article[]): <T extends Said>(said: T) => T {
  const swaps = articles.flatMap(swapsIn);
  return (said) => {
    for (const swap of swaps.filter((one) => said.evidence.some((told) => isMeant(one, told)))) {
      const headline = swapped(said.headline, swap);
      if (headline !== undefined)
        return {
          ...said,
          headline,
          evidence: [{ article: swap.article, sentence: swap.sentence }, ...without(said.evidence, swap)],
        };
    }
    return said;
  };
}

const without = (evidence: readonly Told[], { sentence }: Swap): readonly Told[] =>
  evidence.filter((told) => told.sentence !== sentence);

const swapsIn = (article: Article): Swap[] =>
  article.sentences.flatMap((sentence) =>
    [...wordsOf({ article, sentence }).matchAll(SWAP)].map(([, wrong = '', right = '']) => ({
      article,
      sentence,
      wrong,
      right,
    })),
  );

const wordsOf = ({ article: { text }, sentence: { start, end } }: Told): string => text.slice(start, end);

/** The correction itself, or the one sentence with these words of an earlier page that it names or that its publisher printed. */
function isMeant({ article: page, sentence, wrong }: Swap, told: Told): boolean {
  const { article } = told;
  if (article === page) return told.sentence === sentence;
  if (!wordsOf(told).includes(wrong) || !isOnce(article.text, wrong)) return false;
  const isOwn = page.publisher !== undefined && page.publisher === article.publisher;
  const isEarlier = (article.publishedOn ?? '') <= (page.publishedOn ?? '');
  return namesTitle(page.text, article.title) || (isOwn && isEarlier);
}

const isOnce = (text: string, words: string): boolean => text.indexOf(words) === text.lastIndexOf(words);

/** The words with what is right in the place of what is wrong, though they tell but part of it: 6月竣工 of 预计6月竣工. */
function swapped(words: string, { wrong, right }: Swap): string | undefined {
  if (words.includes(right)) return undefined;
  const [before, behind] = [sharedLength(wrong, right), sharedLength(backwards(wrong), backwards(right))];
  for (let cut = 0; cut <= before; cut++)
    for (let left = 0; left <= behind && cut + left < wrong.length; left++) {
      const part = wrong.slice(cut, wrong.length - left);
      if (part.length >= SHORTEST && words.includes(part))
        return words.replace(part, right.slice(cut, right.length - left));
    }
  return undefined;
}

const backwards = (words: string): string => [...words].reverse().join('');

/** How many characters two texts have in common at the start. */
function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  return shared;
}
