import { type Rejection, readFolders } from './article/index.ts';
import { assembleFacts } from './facts/assemble.ts';
import type { Fact } from './facts/fact.ts';
import type { PageScope } from './facts/page-scope.ts';
import type { Library } from './query/answer.ts';
import { knownPlaces } from './query/known.ts';
import { rarityOf } from './query/match/cover.ts';
import { createStatements } from './statements/index.ts';
import type { Article } from './types.ts';

/** Folders → a library to ask: read → extract → assemble → index. */
export function ingest(dirs: readonly string[]): { library: Library; rejected: readonly Rejection[] } {
  const { articles, rejected } = readFolders(dirs);
  return { library: libraryOf(articles), rejected };
}

/** The facts, statements and places of articles, in the order given. */
export function libraryOf(articles: readonly Article[]): Library {
  const facts: Fact[] = [];
  const pages = new Map<Article, PageScope>();
  for (const article of articles) {
    const read = assembleFacts(article, facts.length);
    facts.push(...read.facts);
    pages.set(article, read.page);
  }
  return {
    articles,
    facts,
    pages,
    statements: createStatements(articles),
    rarity: rarityOf(
      articles.flatMap((article) => article.sentences.map((s) => article.text.slice(s.start, s.end))),
    ),
    known: knownPlaces([...pages.values()], facts),
  };
}
