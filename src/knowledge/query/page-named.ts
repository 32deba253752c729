import type { Article } from '../types.ts';

/** 某某日报那篇报道里: a page named by who printed it. */
export interface PageNamed {
  /** The question without the words that name the page. */
  readonly text: string;
  readonly articles: ReadonlySet<Article>;
}

/** What follows a publisher's name where its page is meant: 日报上登的, 网站那篇, 统计局公报里. */
const OF_PAGE =
  /^(?:的|上面?|上头)?(?:[那这]?[篇条则份](?:报道|新闻|稿子?|文章|通报|消息|公报)?|[登发刊]的?(?:那[篇条则份])?(?:报道|新闻|稿子?|文章|消息)?|报道|新闻|稿子|文章|消息|公报)(?:里面?|中|上)?(?:[说讲写提]到?的?)?/;

const SHORTEST = 3;

/** The pages of the publisher that a question names as such; undefined when it names none. */
export function pageNamed(text: string, articles: readonly Article[]): PageNamed | undefined {
  const publishers = new Set(
    articles.flatMap(({ publisher = '' }) => (publisher.length < SHORTEST ? [] : [publisher])),
  );
  for (const publisher of publishers) {
    const at = text.indexOf(publisher);
    const pointing = at < 0 ? null : OF_PAGE.exec(text.slice(at + publisher.length));
    if (pointing === null) continue;
    const rest = text.slice(at + publisher.length + pointing[0].length).replace(/^[，、\s]+/, '');
    return {
      text: `${text.slice(0, at)}${rest}`,
      articles: new Set(articles.filter((article) => article.publisher === publisher)),
    };
  }
  return undefined;
}
