/** 栾卢高速 for 栾川至卢氏高速公路: a line called by the first characters of its two ends. */
import type { Article } from '../../../types.ts';
import type { Frame } from '../frame.ts';
import type { Correction } from './typos.ts';

const LINE = '(?:高速|高铁|铁路|城际|公路|快速|一级路|复线)';
/** 栾卢高速, and 栾卢 alone (栾卢那条呢). */
const CALLED = new RegExp(`^(\\p{Script=Han})(\\p{Script=Han})(?=${LINE}|$)`, 'u');

/** Without such a word no article is searched. */
const SPOKEN_OF = new RegExp(`${LINE}|[那这]条`);

/** Lines of the question as the articles spell them out, where none calls them so and only one can be meant. */
export function linesSpeltOut({ text, terms }: Frame, articles: readonly Article[]): readonly Correction[] {
  if (!SPOKEN_OF.test(text)) return [];
  return terms.flatMap((term) => {
    const [written, from, to] = CALLED.exec(term) ?? [];
    if (written === undefined || articles.some((article) => article.text.includes(written))) return [];
    const between = new RegExp(
      `${from}\\p{Script=Han}{1,3}[至到—-]${to}\\p{Script=Han}{1,3}?(?=${LINE})`,
      'gu',
    );
    const lines = new Set(articles.flatMap((article) => article.text.match(between) ?? []));
    const [meant] = lines;
    return meant !== undefined && lines.size === 1 ? [{ written, meant }] : [];
  });
}
