import { type Rejection, readFolders } from './article/index.ts';
import { applyCorrections } from './corrections/index.ts';
import { wordsPutRight } from './corrections/words.ts';
import { type Mismatch, mismatchesOf } from './doubts/index.ts';
import type { Fact } from './facts/fact.ts';
import { knownNames } from './query/library/known.ts';
import { homesIn, type Library } from './query/library/library.ts';
import { rarityOf } from './query/library/rarity.ts';
import { readFacts } from './read-facts.ts';
import { isRepeated, joinReposts } from './reposts/index.ts';
import { createStatements, type Statements } from './statements/index.ts';
import type { Article } from './types.ts';

/** Folders → a library to ask: read → join reposts → extract → assemble → index. */
export function ingest(dirs: readonly string[]): { library: Library; rejected: readonly Rejection[] } {
  const { articles, rejected } = readFolders(dirs);
  const { library, rejected: unread } = shelved(articles);
  return { library, rejected: [...rejected, ...unread] };
}

/** The facts, statements and places of articles, in the order given. */
export const libraryOf = (articles: readonly Article[]): Library => shelved(articles).library;

function shelved(printed: readonly Article[]): { library: Library; rejected: readonly Rejection[] } {
  const { facts: told, masked, pages, rejected } = readFacts(joinReposts(printed));
  const articles = [...pages.keys()];
  const facts = applyCorrections(told);
  const library: Library = {
    articles,
    facts,
    masked,
    pages,
    statements: statementsOf(articles, homesIn(pages)),
    rarity: rarityOf(
      articles.flatMap((article) =>
        article.sentences
          .filter((sentence) => !isRepeated(article, sentence))
          .map(({ start, end }) => article.text.slice(start, end)),
      ),
    ),
    known: knownNames([...pages.values()], facts),
    mismatches: mismatchesByArticle(articles, facts),
  };
  return { library, rejected };
}

/** What is said in words, as later pages put it right. */
function statementsOf(
  articles: readonly Article[],
  homesOf: (article: Article) => readonly string[],
): Statements {
  const statements = createStatements(articles, homesOf);
  const putRight = wordsPutRight(articles);
  return {
    answer(question, scope) {
      const found = statements.answer(question, scope);
      return found && putRight(found);
    },
  };
}

/** Reckoned once an article, when first asked for. */
function mismatchesByArticle(articles: readonly Article[], facts: readonly Fact[]): Library['mismatches'] {
  const factsOf = new Map(articles.map((article) => [article, [] as Fact[]]));
  for (const fact of facts) factsOf.get(fact.article)?.push(fact);
  const known = new Map<Article, readonly Mismatch[]>();
  return (article) => {
    const found = known.get(article) ?? mismatchesOf(factsOf.get(article) ?? []).filter(isOwn);
    known.set(article, found);
    return found;
  };
}

/** A figure put right is another page's: a sum of both pages is nobody's claim. */
const isOwn = ({ stated, from }: Mismatch): boolean =>
  [stated, ...from].every(({ corrected }) => corrected === undefined);
