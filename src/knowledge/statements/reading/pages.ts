import { ancestors, findRegions } from '../../extract/places.ts';
import type { Article, Sentence } from '../../types.ts';
import type { Evidence, Scope } from '../types.ts';

/** A sentence as the rules of this room read it: full-width punctuation, the same length as in the article. */
export interface Line {
  /** Unique over all pages. */
  readonly id: number;
  readonly page: Page;
  readonly sentence: Sentence;
  /** Place among the page's lines. */
  readonly at: number;
  readonly text: string;
  readonly headline: boolean;
}

export interface Page {
  readonly article: Article;
  readonly lines: readonly Line[];
  /** Its title and the lines of its headline. */
  readonly titles: string;
  /** Titles, publisher, year and month, and the place it is of: what its sentences need not repeat. */
  readonly header: string;
  /** Its first sentences, which say what it is about. */
  readonly lead: string;
  /** Names of the places that hold the place its header names: 洛阳市, 河南省 for 涧西区. */
  readonly above: ReadonlySet<string>;
  /** Header and all lines. */
  readonly text: string;
}

const LEAD_LINES = 3;

/** Names of the places an article is of, which its own words may only call 我县. */
export type HomesOf = (article: Article) => readonly string[];

/** The articles as lines, ready for the extraction rules. */
export function readPages(articles: readonly Article[], homesOf: HomesOf): Page[] {
  let id = 0;
  return articles.map((article) => {
    const lines: Line[] = [];
    const titles = titlesOf(article);
    const header = widen([titles, article.publisher ?? '', monthOf(article), ...homesOf(article)].join('\n'));
    const lead = article.sentences
      .slice(0, LEAD_LINES)
      .map(({ start, end }) => article.text.slice(start, end));
    const text = `${header}\n${widen(article.text)}`;
    const page: Page = {
      article,
      lines,
      titles,
      header,
      lead: widen(lead.join('\n')),
      above: placesAbove(header),
      text,
    };
    for (const sentence of article.sentences) {
      const kind = article.blocks[sentence.block]?.kind;
      if (kind === 'table-row' || article.copyOf?.repeated.has(sentence.start)) continue;
      const words = widen(article.text.slice(sentence.start, sentence.end));
      lines.push({ id: id++, page, sentence, at: lines.length, text: words, headline: kind === 'headline' });
    }
    return page;
  });
}

function titlesOf({ title, blocks, text }: Article): string {
  const headlines = blocks.filter(({ kind }) => kind === 'headline');
  return [...new Set([title, ...headlines.map(({ start, end }) => text.slice(start, end))])].join('\n');
}

function placesAbove(header: string): ReadonlySet<string> {
  const places = findRegions(header).flatMap((mention) =>
    mention.dimension === 'region' && mention.candidates.length === 1 ? mention.candidates : [],
  );
  return new Set(places.flatMap(ancestors).map(({ name }) => name));
}

/** 2024年3月: news of a month is mostly told within it. */
function monthOf({ publishedOn }: Article): string {
  const [year, month] = publishedOn?.split('-').map(Number) ?? [];
  return year === undefined || month === undefined ? '' : `${year}年${month}月`;
}

export function evidenceOf(...lines: readonly Line[]): Evidence[] {
  const unique = [...new Set(lines)].sort((a, b) => a.id - b.id);
  return unique.map(({ page, sentence }) => ({ article: page.article, sentence }));
}

/** The lines of the same paragraph before this one, nearest first. */
export function before(line: Line, count: number): Line[] {
  const earlier = line.page.lines.slice(Math.max(0, line.at - count), line.at).reverse();
  return earlier.filter((other) => other.sentence.block === line.sentence.block && !other.headline);
}

/** The interviewer's question that a line's paragraph answers, or the name that heads it (城东二环路); empty when there is none. */
export function headTo({ page, sentence, at }: Line): string {
  let earlier = at - 1;
  while (page.lines[earlier]?.sentence.block === sentence.block) earlier--;
  const asked = page.lines[earlier]?.text ?? '';
  return asked.endsWith('？') || HEADING.test(asked) ? asked : '';
}

const HEADING = /^[^，。；：！“”]{3,24}$/u;

const WIDE: Readonly<Record<string, string>> = {
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

/** One width of punctuation and one kind of quotes; never changes the length. */
export function widen(text: string): string {
  return text
    .replace(/[:;()?!]/g, (mark) => WIDE[mark] ?? mark)
    .replace(/(?<!\d),|,(?!\d)/g, '，')
    .replace(/[「『]/g, '“')
    .replace(/[」』]/g, '”');
}

/** Whether an answer may come from the page. */
export const isInScope = ({ article }: Page, { documents }: Scope): boolean =>
  documents?.has(article.document) ?? true;

/** The first line of a paragraph. */
export const opensParagraph = ({ page, sentence, at }: Line): boolean =>
  page.lines[at - 1]?.sentence.block !== sentence.block;
