/** A knowledge of a few invented articles that gives the answers it is told to give. */
import type { Answer, Article, Asking, Citation, Knowledge, Value } from '../../src/knowledge/index.ts';

export type Scripted = Answer | ((question: string, asking: Asking) => Answer);

export interface FakeOptions {
  readonly articles?: readonly Article[];
  /** Question → answer; anything else is not found. */
  readonly answers?: Readonly<Record<string, Scripted>>;
  readonly examples?: readonly string[];
}

export function fakeKnowledge({ articles = [], answers = {}, examples = [] }: FakeOptions = {}): Knowledge {
  return {
    articles,
    rejected: [],
    figures: () => 3,
    doubts: () => [],
    examples: (count) => examples.slice(0, count),
    ask(question, asking) {
      const scripted = answers[question] ?? notFound('资料中没有相关内容。');
      return typeof scripted === 'function' ? scripted(question, asking) : scripted;
    },
  };
}

/** An article whose raw text is its cleaned text: the title, then one line each. */
export function article(
  document: string,
  title: string,
  lines: readonly string[],
  publishedOn?: string,
): Article {
  const text = [title, ...lines].join('\n');
  return {
    document,
    raw: text,
    title,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    text,
    blocks: [],
    sentences: [],
    tables: [],
    toRaw: (span) => span,
  };
}

/** The verbatim citation of a stretch of an article. */
export function cite(from: Article, quote: string): Citation {
  const start = from.raw.indexOf(quote);
  if (start < 0) throw new Error(`${quote} is not in ${from.document}`);
  const { document, title, publishedOn } = from;
  const meta = publishedOn === undefined ? {} : { publishedOn };
  return { document, title, ...meta, start, end: start + quote.length, quote, snippet: quote };
}

export function value(number: number, unit: string, rest: Partial<Value> = {}): Value {
  return {
    number,
    unit,
    text: `${number}${unit}`,
    bound: 'exact',
    modality: 'actual',
    metric: 'total-investment',
    basis: {},
    derived: false,
    citations: [0],
    ...rest,
  };
}

export function answered(text: string, rest: Partial<Answer> = {}): Answer {
  return {
    status: 'answered',
    text,
    guessed: false,
    values: [],
    citations: [],
    choices: [],
    doubts: [],
    ...rest,
  };
}

export function notFound(text: string, rest: Partial<Answer> = {}): Answer {
  return answered(text, { status: 'not_found', ...rest });
}
