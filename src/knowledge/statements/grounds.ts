import type { Ask } from './asks.ts';
import { cover, namesAll } from './coverage.ts';
import { before, type Line, type Page } from './pages.ts';
import { isAboutAll } from './places.ts';
import type { Shelf } from './shelf.ts';
import type { Scope } from './types.ts';

/** A line that may answer, and how much of what is asked about it holds. */
export interface Ground {
  readonly line: Line;
  /** Share of the content in the line itself. */
  readonly own: number;
  /** Share in the line, the sentences just before it and the page's header. */
  readonly near: number;
  /** The line speaks of what the sentence before named: 该项目, 园区一期. */
  readonly refersBack: boolean;
  /** Share in other words of the same page. */
  share(words: string): number;
}

const REFERS_BACK =
  /^(?:目前，?|据悉，?|据介绍，?|其中，?)?(?:该|本|此|这|其|全|整个)?(?:项目|工程|道路|大桥|园区|仪式|活动|会议|公路|线路|[一二三]期)(?!负责)|^(?:该|其|目前|预计|计划|整个|建成后)/u;
/** Sentences a 该项目 may look back over. */
const NEARBY = 2;
/** What the header says its sentences need not repeat: the rest of the question weighs so much more. */
const SPECIFIC = 0.65;

/** The lines that may answer: on pages about the place asked for, which name everything that is asked about. */
export function groundsFor(ask: Ask, runs: readonly string[], shelf: Shelf, scope: Scope): Ground[] {
  const places = scope.regionNames.join('\n');
  const sharesOf = perPage((page) => shareOn(page, runs, scope));
  return shelf.linesFor(ask.question, scope).flatMap((line) => {
    const share = sharesOf(line.page);
    if (share === undefined) return [];
    const nearby = before(line, NEARBY).map(({ text }) => text);
    const near = cover(runs, [line.text, ...nearby, line.page.header, places].join('\n')).share;
    return [{ line, own: share(line.text), near, share, refersBack: REFERS_BACK.test(line.text) }];
  });
}

/** How words of a page are measured; undefined for a page about another place or without something named. */
function shareOn(page: Page, runs: readonly string[], { regionNames }: Scope): Ground['share'] | undefined {
  const places = regionNames.join('\n');
  if (!isAboutAll(page, regionNames) || !namesAll(runs, `${page.text}\n${places}`)) return undefined;
  const specific = cover(runs, `${page.header}\n${places}`).left;
  return (words) => {
    const all = cover(runs, `${words}\n${places}`).share;
    return specific.length === 0 ? all : (1 - SPECIFIC) * all + SPECIFIC * cover(specific, words).share;
  };
}

function perPage<Result>(of: (page: Page) => Result): (page: Page) => Result {
  const known = new Map<Page, Result>();
  return (page) => {
    if (!known.has(page)) known.set(page, of(page));
    return known.get(page) as Result;
  };
}
