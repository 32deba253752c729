/**
 * The figure gate: the last check before an answer is sent, and it trusts nobody who wrote it.
 *
 * Amounts must be a value's, stand in a cited sentence, or repeat the question; a table cell may take its unit from
 * a heading. Dates, ordinals and what is part of names (三个一批) may also stand elsewhere in a cited article, since
 * a batch or a year is often named once in its first paragraph; an answer without citations may name those of any
 * article. Everything else stops the answer: it is replaced by an honest notice.
 */
import type { Answer, Article } from '../../knowledge/index.ts';
import { reply as wording } from '../wording.ts';
import { citationProblems } from './check-citations.ts';
import { valueProblems } from './check-values.ts';
import type { Figure } from './figure.ts';
import { figuresIn } from './figures.ts';
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

export interface Guarded {
  readonly answer: Answer;
  /** Why something was taken out, in English for the log; the whole answer unless only choices were. */
  readonly problems: readonly string[];
}

/** Lets an answer pass, without the choices that name unproven figures, or replaces it. */
export function guardAnswer(answer: Answer, asked: Asked, articles: readonly Article[]): Guarded {
  const proven = prover(answer, asked, articles);
  const stray = (text: string) => figuresIn(text).filter((figure) => !proven(figure));
  const texts = [answer.text, answer.understood ?? '', ...answer.doubts.map((doubt) => doubt.text)];
  const fatal = [
    ...citationProblems(answer, articles),
    ...valueProblems(answer),
    ...refusalProblems(answer),
    ...texts.flatMap((text) => stray(text).map((figure) => `unproven figure: ${figure.text}`)),
  ];
  if (fatal.length > 0) return { answer: unprovenAnswer, problems: fatal };
  const isClean = ({ label, q }: { label: string; q: string }) => stray(`${label}\n${q}`).length === 0;
  const choices = answer.choices.filter(isClean);
  const dropped = answer.choices.length - choices.length;
  if (dropped === 0) return { answer, problems: [] };
  return { answer: { ...answer, choices }, problems: [`${dropped} choices with unproven figures left out`] };
}

/** Figures of `texts` that `answer`, already guarded, does not prove: composition must not add any. */
export function strayFigures(
  texts: readonly string[],
  answer: Answer,
  asked: Asked,
  articles: readonly Article[],
): readonly string[] {
  const proven = prover(answer, asked, articles);
  return texts.flatMap((text) => figuresIn(text)).flatMap((figure) => (proven(figure) ? [] : [figure.text]));
}

/** What is said instead of an answer that does not pass. */
export const unprovenAnswer: Answer = {
  status: 'not_found',
  text: wording.unproven,
  guessed: false,
  values: [],
  citations: [],
  choices: [],
  doubts: [],
};

function refusalProblems({ status, values }: Answer): readonly string[] {
  const refuses = status === 'not_found' || status === 'chat';
  return refuses && values.length > 0 ? [`values under the status ${status}`] : [];
}

/** The test a figure of this answer has to pass. */
function prover(answer: Answer, asked: Asked, articles: readonly Article[]): (figure: Figure) => boolean {
  const said = figureBook([asked.question, ...(asked.ctx ?? []), ...valueTexts(answer)]);
  const cited = figureBook(answer.citations.map(({ snippet }) => snippet));
  const citedArticles = articles.filter(({ document }) =>
    answer.citations.some((c) => c.document === document),
  );
  const strict = [said, cited];
  const clock = figureBook(relativeYears([asked.question, ...(asked.ctx ?? [])].join('\n'), asked.now));
  const onPages = (holds: (page: Page) => boolean) =>
    (citedArticles.length > 0 ? citedArticles : articles).some((article) => holds(pageOf(article)));
  const isStrict = (figure: Figure) => strict.some((book) => book.has(figure));
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
