import type { Article } from '../../knowledge/index.ts';
import { listedArticles } from '../listing.ts';
import { originOf } from '../reply/origin.ts';
import type { Reply, ReplyBlock } from '../types.ts';
import { commandDescriptions, notices, sources } from '../wording.ts';
import type { Feature, FeatureContext } from './feature.ts';

/** A chat message holds about this many titles. */
const SHOWN = 30;

/** /sources: the articles that answers come from, newest first. */
export function sourcesFeature(context: FeatureContext): Feature {
  return {
    name: 'sources',
    description: commandDescriptions.sources,
    reply: () => listArticles(context.knowledge),
  };
}

function listArticles(knowledge: FeatureContext['knowledge']): Reply {
  const { articles } = knowledge;
  const listed = listedArticles(articles);
  if (articles.length === 0) return { blocks: [{ kind: 'notice', text: notices.noSources }] };
  const total = articles.reduce((sum, article) => sum + knowledge.figures(article.document), 0);
  const items = listed.slice(0, SHOWN).map(itemOf);
  const left = listed.length - items.length;
  const more: ReplyBlock[] = left > 0 ? [{ kind: 'notice', text: sources.more(left) }] : [];
  return {
    blocks: [{ kind: 'notice', text: sources.count(listed.length, total) }, { kind: 'list', items }, ...more],
  };
}

const itemOf = ({ copies = [], ...article }: Article): string =>
  sources.article(article.title, originOf({ ...article, copies: copies.map(({ source }) => source) }));
