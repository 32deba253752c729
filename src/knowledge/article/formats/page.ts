/** What every format is read into. */

import type { MappedText } from '../../clean/mapped-text.ts';
import type { Span } from '../../types.ts';

/** Facts a page states about itself outside its text (HTML meta elements, Markdown front matter). */
export interface PageMeta {
  readonly publisher?: string;
  readonly published?: string;
  readonly author?: string;
  readonly url?: string;
  readonly site?: string;
}

/** A file as a reader sees it, each character with its raw offsets. */
export interface Page {
  /** The visible text, `\n` between lines, `\t` between table cells. */
  readonly visible: MappedText;
  /** Raw stretches that are the text of links. */
  readonly links: readonly Span[];
  /** Headlines the page gives itself, best first: h1, og:title, title. */
  readonly titles: readonly MappedText[];
  readonly meta: PageMeta;
}
