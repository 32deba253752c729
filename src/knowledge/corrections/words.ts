/** Words that a later page takes back: “预计6月竣工”应为“预计9月竣工”, “李某文”应为“李某雯”. */
import { overlap, pairsOf } from '../clean/likeness.ts';
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
  readonly alternatives?: readonly Said[];
}

/** What one sentence of a correction takes back, and what it puts in its place. */
interface Swap extends Told {
  /** What it says of it: 云溪水厂项目签约日期原为. */
  readonly of: string;
  readonly wrong: string;
  readonly right: string;
}

const INSTEAD =
  '(?:有误)?[，,]?(?:一句|一处)?(?:现|特|今|实际)?(?:应当?[为是]|更正为|订正为|修正为|调整为|改为|实[际则]?为)：?';
const DAY = '(?:20\\d\\d年)?\\d{1,2}月\\d{1,2}日';
/** “李某文”应为“李某雯”; 签约日期由6月9日更正为6月19日, 原为“6月9日”，现更正为6月19日 */
const SWAP = new RegExp(
  `“(?<wrong>[^“”]{2,40})”${INSTEAD}“(?<right>[^“”]{2,40})”|(?<day>${DAY})”?${INSTEAD}“?(?<instead>${DAY})`,
  'gu',
);
/** Shorter words stand in a text by chance. */
const SHORTEST = 2;
/** Share of what a correction says of the words taken back that stands around them. */
const SAME_WORDS = 0.5;

/** Puts answers in words right where a correction among the articles takes their words back. */
export function wordsPutRight(articles: readonly Article[]): <T extends Said>(said: T) => T {
  const swaps = articles.flatMap(swapsIn);
  return (said) => {
    const { alternatives = [], ...first } = said;
    const [told, ...others] = [first, ...alternatives].map((one) => righted(one, swaps));
    const apart = others.filter(({ by }) => by === undefined || by !== told?.by);
    return {
      ...said,
      ...told?.said,
      ...(alternatives.length > 0 ? { alternatives: apart.map((one) => one.said) } : {}),
    };
  };
}

/** What is said, put right, and what put it right. */
function righted(said: Said, swaps: readonly Swap[]): { said: Said; by?: Swap } {
  for (const swap of swaps.filter((one) => said.evidence.some((told) => isMeant(one, told)))) {
    const headline = swapped(said.headline, swap);
    if (headline === undefined) continue;
    const { article, sentence } = swap;
    return {
      said: { ...said, headline, evidence: [{ article, sentence }, ...without(said.evidence, swap)] },
      by: swap,
    };
  }
  return { said };
}

const without = (evidence: readonly Told[], { sentence }: Swap): readonly Told[] =>
  evidence.filter((told) => told.sentence !== sentence);

const swapsIn = (article: Article): Swap[] =>
  article.sentences.flatMap((sentence) =>
    [...wordsOf({ article, sentence }).matchAll(SWAP)].map(({ groups = {}, index, input }) => ({
      article,
      sentence,
      of:
        input
          .slice(0, index)
          .split(/[，；。]/)
          .at(-1) ?? '',
      wrong: groups.wrong ?? groups.day ?? '',
      right: groups.right ?? groups.instead ?? '',
    })),
  );

const wordsOf = ({ article: { text }, sentence: { start, end } }: Told): string => text.slice(start, end);

/** The correction itself, or the sentence of an earlier page that it names or that its publisher printed: the only one with these words, or the one about what the correction names. */
function isMeant({ article: page, sentence, of, wrong }: Swap, told: Told): boolean {
  const { article } = told;
  if (article === page) return told.sentence === sentence;
  if (!wordsOf(told).includes(wrong) || !(isOnce(article.text, wrong) || isAbout(told, of))) return false;
  const isOwn = page.publisher !== undefined && page.publisher === article.publisher;
  const isEarlier = (article.publishedOn ?? '') <= (page.publishedOn ?? '');
  return namesTitle(page.text, article.title) || (isOwn && isEarlier);
}

const isAbout = (told: Told, of: string): boolean => overlap(of, pairsOf(wordsOf(told))) >= SAME_WORDS;

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
