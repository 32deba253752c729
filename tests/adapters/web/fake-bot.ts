import type { Bot, Evidence, IncomingMessage, Reply, ReplyBlock } from '../../../src/bot/index.ts';
import type { Answer, Article, ArticleDoubt, Citation, Span } from '../../../src/knowledge/index.ts';

/** What a spammed page begins with; the cleaned text does not have it. */
const spam = '澳门注册送礼金 <script>window.spam = 1</script>\r\n';

const title = '临江县第三批集中开工项目总投资38.6亿元';
const first = '11月5日,临江县举行第三批重大项目集中开工仪式。';
const cited = '此次集中开工项目12个,总投资38.6亿元,年度计划投资约9.2亿元。';
const other = '其中产业类项目7个,总投资21.4亿元。';
const hostile = '<img src=x onerror="window.pwned=1"><script>window.pwned=2</script>{{constructor}}';

const lines = [
  title,
  first + cited,
  other,
  '项目类别 个数 总投资（亿元）',
  '产业类 7 21.4',
  '民生类 5 17.2',
  ...Array.from(
    { length: 30 },
    (_, index) => `第${index + 1}段是为了让页面足够长而写的普通段落,没有数字指标。`,
  ),
];

/** One article of invented figures: two sentences in its first paragraph, a table, a long tail. */
export const article: Article = makeArticle('2024/临江 开工.txt', title, lines, {
  publisher: '临江日报',
  publishedOn: '2024-11-06',
});

/** An article whose every part tries to be markup. */
export const hostileArticle: Article = makeArticle(
  '"><svg onload=alert(1)>.txt',
  hostile,
  [hostile, `总投资5亿元${hostile}。`],
  {
    publisher: `日报\u202E${hostile}`,
    url: 'javascript:alert(1)',
  },
);

function makeArticle(
  document: string,
  name: string,
  parts: readonly string[],
  more: Partial<Article>,
): Article {
  const text = parts.join('\n');
  const rows = parts.flatMap((part, index) => (/^(项目类别|产业类|民生类) /.test(part) ? [index] : []));
  const blocks = spansOf(parts, '\n').map((span, index) => {
    if (index === 0) return { ...span, kind: 'headline' as const };
    if (!rows.includes(index)) return { ...span, kind: 'paragraph' as const };
    const cells = spansOf((parts[index] ?? '').split(' '), ' ').map(({ start, end }) =>
      shift({ start, end }, span.start),
    );
    return { ...span, kind: 'table-row' as const, table: 0, cells };
  });
  const sentences = blocks.flatMap((block, index) =>
    sentencesIn(text, block).map((span) => ({ ...span, block: index })),
  );
  const columns = [{ name: '项目类别' }, { name: '个数' }, { name: '总投资', unit: '亿元' }];
  const tables = rows.length > 0 ? [{ caption: '附:分类汇总', columns, rows: rows.slice(1) }] : [];
  return {
    document,
    raw: spam + text,
    title: name,
    text,
    blocks,
    sentences,
    tables,
    toRaw: (span) => shift(span, spam.length),
    ...more,
  };
}

function spansOf(parts: readonly string[], separator: string): Span[] {
  let at = 0;
  return parts.map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end + separator.length;
    return span;
  });
}

function sentencesIn(text: string, block: Span): Span[] {
  const sentences = text.slice(block.start, block.end).match(/[^。]+。?/g) ?? [];
  return spansOf(sentences, '').map((span) => shift(span, block.start));
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The citation of a stretch of an article's cleaned text. */
export function cite(from: Article, quote: string): Citation {
  const start = from.raw.indexOf(quote);
  const { document, title, publisher, publishedOn } = from;
  return {
    document,
    title,
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    start,
    end: start + quote.length,
    quote,
    snippet: quote,
  };
}

const doubt: ArticleDoubt = {
  kind: 'parts',
  document: article.document,
  message: '分项7个、5个相加，与总数13个不符（算得12个）',
  spans: [],
  citations: [cite(article, cited)],
};

function evidence(number: number, citation: Citation, figure: string): Evidence {
  const start = citation.snippet.indexOf(figure);
  return { number, citation, marks: [{ start, end: start + figure.length }] };
}

const choices = [
  { label: '全部项目', q: '临江县第三批开工总投资多少' },
  { label: '产业类项目', q: '产业类的呢' },
];

/** One of every kind of block. */
export const fullReply: readonly ReplyBlock[] = [
  { kind: 'headline', text: '38.6亿元' },
  { kind: 'basis', text: '临江县 · 2024年第三批 · 开工 · 总投资' },
  { kind: 'understood', text: '按 临江县 · 第三批 · 开工 · 总投资 查询' },
  { kind: 'paragraph', text: '共12个项目,年度计划投资约9.2亿元。' },
  { kind: 'list', items: ['产业类 21.4亿元(7个)', '民生类 17.2亿元(5个)'] },
  { kind: 'doubt', text: '临江发布 2024-11-07 写作38.8亿元。' },
  {
    kind: 'evidence',
    items: [evidence(1, cite(article, cited), '38.6亿元'), evidence(2, cite(article, other), '21.4亿元')],
  },
  { kind: 'choices', prompt: '还可以问', choices },
  { kind: 'notice', text: '资料截至2024年11月。' },
];

const unclear: readonly ReplyBlock[] = [
  { kind: 'headline', text: '有两种口径,请选择' },
  { kind: 'choices', prompt: '您问的是', choices },
];

function hostileReply(text: string): readonly ReplyBlock[] {
  const citation = cite(hostileArticle, `总投资5亿元${hostile}。`);
  return [
    { kind: 'headline', text: `没有${text}` },
    { kind: 'basis', text: hostile },
    { kind: 'understood', text: hostile },
    { kind: 'paragraph', text: hostile },
    { kind: 'list', items: [hostile] },
    { kind: 'doubt', text: hostile },
    { kind: 'evidence', items: [evidence(1, citation, '5亿元')] },
    { kind: 'choices', prompt: hostile, choices: [{ label: hostile, q: hostile }] },
    { kind: 'notice', text: hostile },
  ];
}

export const answer: Answer = {
  status: 'answered',
  text: '38.6亿元\n临江县 · 2024年第三批 · 开工 · 总投资',
  understood: '临江县 · 第三批 · 开工 · 总投资',
  guessed: true,
  values: [
    {
      number: 38.6,
      unit: '亿元',
      text: '38.6亿元',
      bound: 'exact',
      modality: 'actual',
      metric: 'total-investment',
      basis: { region: '临江县', batch: '2024年第三批', phase: '开工' },
      derived: false,
      citations: [0],
    },
  ],
  citations: [cite(article, cited)],
  choices,
  doubts: [],
};

/** A bot that knows two articles, answers by the shape of the question and remembers what it was given. */
export function fakeBot(over: Partial<Bot> = {}): Bot & { readonly heard: IncomingMessage[] } {
  const heard: IncomingMessage[] = [];
  const asked = new Map<string, number>();
  const replyTo = ({ text, thread }: IncomingMessage): Reply => {
    const turn = (asked.get(thread) ?? 0) + 1;
    asked.set(thread, turn);
    if (text.includes('<')) return { blocks: hostileReply(text) };
    if (text.includes('哪个'))
      return { blocks: unclear, answer: { ...answer, status: 'clarify', citations: [] } };
    if (text.includes('呢'))
      return { blocks: [{ kind: 'headline', text: turn > 1 ? '21.4亿元' : '请先问一个完整的问题' }] };
    return { blocks: fullReply, answer };
  };
  return {
    commands: [],
    knowledge: {
      articles: [article, hostileArticle],
      rejected: [{ document: 'broken.pdf', reason: 'no text layer <b>' }],
      figures: (document) => (document === article.document ? 9 : 1),
      doubts: (document) => (document === article.document ? [doubt] : []),
      examples: (count) =>
        ['临江县第三批开工总投资多少', '产业类项目有几个', '年度计划投资哪个口径'].slice(0, count),
      ask: () => answer,
    },
    handle: async (message) => {
      heard.push(message);
      return replyTo(message);
    },
    heard,
    ...over,
  };
}
