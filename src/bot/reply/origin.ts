import type { Citation } from '../../knowledge/index.ts';
import { labels } from '../wording.ts';

/** Where a sentence comes from, beside the title: 洛阳网, 2021-10-12, 第2页. */
export function originOf({ publisher, publishedOn, page }: Citation): readonly string[] {
  const pageLabel = page === undefined ? undefined : labels.page(page);
  return [publisher, publishedOn, pageLabel].filter((part) => part !== undefined);
}
