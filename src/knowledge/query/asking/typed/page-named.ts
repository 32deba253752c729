import { keptWith } from '../../../remembered.ts';
import type { Article, Span } from '../../../types.ts';

/** 某某日报那篇报道里, 18号通知: a page named by who printed it, or by its number. */
export interface PageNamed {
  /** The question without the words that name the page. */
  readonly text: string;
  readonly articles: ReadonlySet<Article>;
  /** False for a figure told elsewhere on the page than where is meant. */
  readonly holds?: (figure: { readonly article: Article; readonly span: Span }) => boolean;
}

const NEWS = '(?:报道|新闻|稿子?|文章|通报|消息|公报)';
/** 那篇, 那条 */
const PIECE = '[那这]?[篇条则份]';
const PRINTED = '(?:刊登|刊发|发布|登|发|刊)';
/** What follows a publisher's name where its page is meant: 日报上登的, 网站那篇, 统计局公报里; 财政局发放 is none. */
const OF_PAGE = new RegExp(
  `^(?:的|上面?|上头)?(?:${PIECE}${NEWS}?|${PRINTED}的(?:${PIECE})?${NEWS}?|${PRINTED}(?:${PIECE}${NEWS}?|${NEWS})|${NEWS})` +
    '(?:里面?|中|上)?(?:[说讲写提]到?的?)?',
);

/** Words without which nothing points at a page. */
const POINTS = new RegExp(`${PIECE}|${PRINTED}的|${NEWS}`);

const SHORTEST = 3;

/** 第18号通知里说的 */
const PAPER =
  /(?<![\d月])第?(?<number>\d{1,4})号(?:文件?|通知|通报|公告|简报|函)(?:里面?|中|上)?(?:[说讲写提]到?的?)?/;
/** 甲财债〔2023〕18号, alone: （甲财债〔2023〕17号） and 〔2023〕17号文件 are other papers. */
const OWN_NUMBER = /[〔[【（(]20\d\d[〕\]】）)]第?(?<number>\d{1,4})号(?![）)文》])/;
/** A paper tells its number above its text. */
const HEAD = 600;

/** The pages that a question names by their publisher or their number; undefined when it names none. */
export function pageNamed(text: string, articles: readonly Article[]): PageNamed | undefined {
  return byNumber(text, articles) ?? byPublisher(text, articles);
}

function byNumber(text: string, articles: readonly Article[]): PageNamed | undefined {
  const [said, number] = PAPER.exec(text) ?? [];
  if (said === undefined) return undefined;
  const numbered = articles.filter((article) => numberOf(article) === number);
  return numbered.length === 0 ? undefined : { text: text.replace(said, ''), articles: new Set(numbered) };
}

const numberOf = keptWith(
  ({ raw }: Article): string | undefined => OWN_NUMBER.exec(raw.slice(0, HEAD))?.groups?.number,
);

function byPublisher(text: string, articles: readonly Article[]): PageNamed | undefined {
  if (!POINTS.test(text)) return undefined;
  const publishers = new Set(articles.flatMap(publishersOf).filter(({ length }) => length >= SHORTEST));
  // 湖光日报 lies inside 新湖光日报.
  for (const publisher of [...publishers].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const rest = withoutPointing(text, publisher);
    if (rest === undefined) continue;
    return {
      text: rest,
      articles: new Set(articles.filter((article) => publishersOf(article).includes(publisher))),
    };
  }
  return undefined;
}

/** Who prints an article: its own publisher and those of its copies. */
const publishersOf = ({ publisher, copies = [] }: Article): string[] =>
  [publisher, ...copies.map(({ source }) => source.publisher)].flatMap((name) => name ?? []);

/** The question without the publisher and what points at its page; undefined when nothing does. */
function withoutPointing(text: string, publisher: string): string | undefined {
  const pieces = text.split(publisher);
  for (let at = 1; at < pieces.length; at++) {
    const after = pieces.slice(at).join(publisher);
    const pointing = OF_PAGE.exec(after);
    if (pointing === null) continue;
    return pieces.slice(0, at).join(publisher) + after.slice(pointing[0].length).replace(/^[，、\s]+/, '');
  }
  return undefined;
}
