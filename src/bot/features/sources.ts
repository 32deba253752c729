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
  if (articles.length === 0) return { blocks: [{ kind: 'notice', text: notices.noSources }] };
  const newestFirst = [...articles].sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''));
  const total = articles.reduce((sum, article) => sum + knowledge.figures(article.document), 0);
  const items = newestFirst.slice(0, SHOWN).map((a) => sources.article(a.title, a.publisher, a.publishedOn));
  const left = articles.length - items.length;
  const more: ReplyBlock[] = left > 0 ? [{ kind: 'notice', text: sources.more(left) }] : [];
  return {
    blocks: [
      { kind: 'notice', text: sources.count(articles.length, total) },
      { kind: 'list', items },
      ...more,
    ],
  };
}
