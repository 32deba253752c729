/** Whether a figure of an answer is proven: by its values, its citations, its articles, or the question itself. */
import type { Answer, Article } from '../../knowledge/index.ts';
import type { Figure } from './figure.ts';
import { headingUnits, type UnitKey, unitKey } from './heading-units.ts';
import { type FigureBook, figureBook } from './proof.ts';
import { relativeYears } from './relative-years.ts';

/** What the user said, which may be echoed, and the day it was said. */
export interface Asked {
  readonly question: string;
  /** Earlier questions of the thread. */
  readonly ctx?: readonly string[];
  /** YYYY-MM-DD: 今年 may be answered with the year's number. */
  readonly now: string;
}

/** The test a figure of this answer has to pass. */
export function prover(
  answer: Answer,
  asked: Asked,
  articles: readonly Article[],
): (figure: Figure) => boolean {
  const said = figureBook([asked.question, ...(asked.ctx ?? []), ...valueTexts(answer)]);
  const cited = figureBook(answer.citations.map(({ snippet }) => snippet));
  const citedArticles = articles.filter(({ document }) =>
    answer.citations.some((c) => c.document === document),
  );
  const strict = [said, cited];
  const echoed = echoOf([asked.question, ...(asked.ctx ?? [])].join('\n'));
  const clock = figureBook(relativeYears([asked.question, ...(asked.ctx ?? [])].join('\n'), asked.now));
  const onPages = (holds: (page: Page) => boolean) =>
    (citedArticles.length > 0 ? citedArticles : articles).some((article) => holds(pageOf(article)));
  const isStrict = (figure: Figure) => echoed(figure) || strict.some((book) => book.has(figure));
  const isLoose = (figure: Figure) =>
    isStrict(figure) || clock.has(figure) || onPages(({ book }) => book.has(figure));
  const ownCounts = new Set([answer.values, answer.choices, answer.citations].map((listed) => listed.length));
  return (figure) => {
    switch (figure.kind) {
      case 'mark':
        return figure.number <= answer.citations.length;
      case 'bare':
        return isStrict(figure);
      case 'amount':
        if (figure.listed && ownCounts.has(figure.number)) return true;
        if (figure.nominal ? isLoose(figure) : isStrict(figure)) return true;
        return cited.hasBare(figure.number) && onPages(({ units }) => units.has(unitKey(figure)));
      case 'date':
      case 'ordinal':
      case 'label':
        return partsOf(figure).every(isLoose);
    }
    return figure satisfies never;
  };
}

/** The user's own letters: 10 of 10.8, 一块 of 工业这一块. */
function echoOf(question: string): (figure: Figure) => boolean {
  const digits = new Set(question.match(/\d+/g));
  return (figure) =>
    (figure.kind === 'bare' && digits.has(figure.text)) ||
    (figure.kind === 'amount' && !/\d/.test(figure.text) && question.includes(figure.text));
}

/** A year may come from elsewhere than its day: the question's 2021年 and 10月8日 of a sentence. */
function partsOf(figure: Figure): readonly Figure[] {
  if (figure.kind !== 'date' || figure.date.year === undefined) return [figure];
  const { year, ...day } = figure.date;
  return [
    { ...figure, date: { year } },
    { ...figure, date: day },
  ];
}

const valueTexts = ({ values }: Answer) =>
  values.flatMap(({ number, upper, unit, text, formula }) => [
    text,
    `${number}${unit}`,
    upper === undefined ? '' : `${upper}${unit}`,
    formula ?? '',
  ]);

/** What an article proves besides its cited sentences: its dates and names, and the units of its table headings. */
interface Page {
  readonly book: FigureBook;
  readonly units: ReadonlySet<UnitKey>;
}

/** Reading an article takes longer than the rest of the gate; articles never change. */
const pagesRead = new WeakMap<Article, Page>();

function pageOf(article: Article): Page {
  const known = pagesRead.get(article);
  if (known) return known;
  const { title, text, publishedOn } = article;
  const years = publishedOn === undefined ? [] : relativeYears(text, publishedOn);
  const page = { book: figureBook([title, publishedOn ?? '', ...years, text]), units: headingUnits(text) };
  pagesRead.set(article, page);
  return page;
}
