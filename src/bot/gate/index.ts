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
import { figuresIn } from './figures.ts';
import { type Asked, prover } from './prover.ts';

export type { Asked };

/** An answer that passed, and what was taken out of it. */
export interface Guarded {
  readonly answer: Answer;
  /** Why something was taken out, in English for the log; the whole answer unless only choices were. */
  readonly problems: readonly string[];
}

/** Lets an answer pass, without the choices that name unproven figures, or replaces it. */
export function guardAnswer(answer: Answer, asked: Asked, articles: readonly Article[]): Guarded {
  const proven = prover(answer, asked, articles);
  const stray = (text: string) => figuresIn(text).filter((figure) => !proven(figure));
  const texts = [answer.text, answer.understood ?? '', ...answer.doubts.map((doubt) => doubt.text)].map(
    withoutSources(answer),
  );
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

/** Where an answer names its own sources, 《title》publisher，date are theirs and claim nothing. */
function withoutSources({ citations }: Answer): (text: string) => string {
  const sources = citations.flatMap((citation) => [citation, ...(citation.copies ?? [])]);
  const names = sources.flatMap(({ title, publisher = '', publishedOn = '' }) => [
    `《${title}》${[publisher, publishedOn].filter(Boolean).join('，')}`,
    `《${title}》`,
  ]);
  return (text) => names.reduce((rest, name) => rest.replaceAll(name, '《》'), text);
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
