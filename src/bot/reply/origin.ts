import type { Citation, Source } from '../../knowledge/index.ts';
import { labels } from '../wording.ts';

type Origin = Pick<Citation, 'publisher' | 'publishedOn' | 'page' | 'copies'>;

/** Where a sentence comes from, beside the title: 洛阳网, 2021-10-12, 第2页, 同文另见 大河网 2021-10-13. */
export function originOf({ publisher, publishedOn, page, copies = [] }: Origin): readonly string[] {
  const pageLabel = page === undefined ? undefined : labels.page(page);
  const copiesLabel = copies.length === 0 ? undefined : labels.copies(copies.map(sourceName));
  return [publisher, publishedOn, pageLabel, copiesLabel].filter((part) => part !== undefined);
}

/** Another source of a text, by its publisher, else its file: 大河网 2021-10-13. */
export const sourceName = ({ document, publisher, publishedOn }: Source): string =>
  [publisher ?? document, publishedOn].filter((part) => part !== undefined).join(' ');
