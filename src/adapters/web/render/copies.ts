import { type Article, sourceName } from '../../../bot/index.ts';
import { articlePath } from './links.ts';
import { html, type Markup, nothing } from './markup.ts';

/** Links to the other printings of an article. */
export function copiesOf(copies: Article['copies'] = []): Markup {
  const links = copies.map(
    ({ source }) => html`<a href="${articlePath(source.document)}">${sourceName(source)}</a>`,
  );
  return links.length === 0 ? nothing : html`<span>同文另见 ${links}</span>`;
}

/** From a lesser printing to the one that is quoted. */
export const bestOf = (copyOf: Article['copyOf']): Markup =>
  copyOf ? html`<span><a href="${articlePath(copyOf.document)}">同文，以此篇为准</a></span>` : nothing;
