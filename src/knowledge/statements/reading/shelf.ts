import { remembered } from '../../remembered.ts';
import { createIndex } from '../../search/index.ts';
import type { Article } from '../../types.ts';
import type { Scope } from '../types.ts';
import { findColourMarks } from './colour-marks.ts';
import { findCountedInAll } from './counted-in-all.ts';
import { findCountedParts } from './counted-parts.ts';
import { findEntries } from './glossary.ts';
import { findHeadedParts } from './headed-parts.ts';
import { findLists, type WordList } from './lists.ts';
import { findNumberedParts } from './numbered-parts.ts';
import { type HomesOf, headTo, isInScope, type Line, type Page, readPages } from './pages.ts';
import { findParallels } from './parallels.ts';
import { type Holder, holdersIn } from './people.ts';
import { findSemicolonLists } from './semicolons.ts';
import { findSeries } from './series.ts';
import { findSummedItems } from './summed-items.ts';
import { findTerms, type Term } from './terms.ts';
import { findToldNext } from './told-next.ts';

/** Everything read from the articles when they were opened. */
export interface Shelf {
  readonly pages: readonly Page[];
  /** Whom each line names by office, headlines too: 访县发改局局长某某. */
  readonly holders: ReadonlyMap<Line, readonly Holder[]>;
  /** Whom a page names by office. */
  holdersOn(page: Page): readonly Holder[];
  readonly lists: ReadonlyMap<Line, readonly WordList[]>;
  readonly terms: readonly Term[];
  /** What the articles name: people, and what stands in quotation marks. */
  readonly names: ReadonlySet<string>;
  /** The lines most likely to hold an answer, inside the scope and among those that may; headlines left out. */
  linesFor(question: string, scope: Scope, mayHold?: (line: Line) => boolean): readonly Line[];
}

/** Lines looked at for a question without a scope. */
const NEAREST = 80;
/** A scope of so few articles is read whole. */
const SMALL_SCOPE = 4;

/** Reads the articles once, so that a question only has to look up. */
export function fillShelf(articles: readonly Article[], homesOf: HomesOf): Shelf {
  const pages = readPages(articles, homesOf);
  const lines = pages.flatMap((page) => page.lines.filter((line) => !line.headline));
  const lists = new Map(lines.map((line) => [line, [...findLists(line), ...findSummedItems(line)]]));
  for (const list of pages.flatMap((page) => [...findSeries(page), ...findSemicolonLists(page)]))
    lists.set(list.line, [...(lists.get(list.line) ?? []), list]);
  const holders = new Map(pages.flatMap((page) => page.lines.map((line) => [line, holdersIn(line)])));
  return {
    pages,
    holders,
    holdersOn: (page) => page.lines.flatMap((line) => holders.get(line) ?? []),
    names: new Set([...namesOf([...holders.values()].flat()), ...lines.flatMap(quotedIn)]),
    lists,
    terms: [
      ...lines.flatMap((line) => {
        const terms = findTerms(line, lists.get(line) ?? []);
        return [...terms, ...findCountedInAll(line, terms)];
      }),
      ...lines.flatMap(findEntries),
      ...lines.flatMap(findToldNext),
      ...lines.flatMap(findColourMarks),
      ...[...lists.values()].flat().flatMap(findNumberedParts),
      ...pages.flatMap(findHeadedParts),
      ...pages.flatMap(findParallels),
      ...pages.flatMap(findCountedParts),
    ],
    linesFor: lineFinder(pages, lines),
  };
}

/** “千企进百村”: three characters and more, without a mark inside. */
function quotedIn({ text }: Line): string[] {
  return [...text.matchAll(/“(?<words>[^“”，、。；：]{3,12})”/gu)].map(({ groups }) => groups?.words ?? '');
}

function namesOf(holders: readonly Holder[]): string[] {
  return holders.flatMap(({ name }) => name ?? []);
}

function lineFinder(pages: readonly Page[], lines: readonly Line[]): Shelf['linesFor'] {
  const index = createIndex(
    lines.map((line) => ({
      id: line.id,
      text: `${line.page.titles}\n${headTo(line)}\n${line.text}`,
    })),
  );
  const byId = new Map(lines.map((line) => [line.id, line]));
  // The ways to answer one question look for the same words, one way after the other.
  const ranked = remembered((question) => index.search(question, lines.length), 1);
  return (question, scope, mayHold = () => true) => {
    if (scope.documents !== undefined && scope.documents.size <= SMALL_SCOPE) {
      const scoped = pages.filter((page) => isInScope(page, scope));
      return scoped.flatMap((page) => page.lines.filter((line) => !line.headline));
    }
    const nearest: Line[] = [];
    for (const { id } of ranked(question)) {
      const line = byId.get(id);
      if (line && isInScope(line.page, scope) && mayHold(line) && nearest.push(line) === NEAREST) break;
    }
    return nearest;
  };
}
