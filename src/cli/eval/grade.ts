/** One answer against its gold row. */
import type { Answer, Article } from '../../bot/index.ts';
import { isSame, readMeasured } from './compare-values.ts';
import type { Gold } from './gold.ts';

/** An answer judged. */
export interface Grade {
  readonly gold: Gold;
  readonly answer: Answer;
  /** What is wrong, in English; empty when the answer is right. */
  readonly why: readonly string[];
  /** The worst fault: another figure than the right one, or one where there is none. */
  readonly wrongFigure: boolean;
}

/** Grades status, values, words and citations. */
export function grade(gold: Gold, answer: Answer, articles: readonly Article[]): Grade {
  const values = valueFaults(gold, answer);
  const answersNothing = gold.status === 'not_found' && !gold.statusAlt.includes('answered');
  const why = [
    ...statusFaults(gold, answer),
    ...values,
    ...wordFaults(gold, answer),
    ...citeFaults(gold, answer),
    ...verbatimFaults(answer, articles),
  ];
  const wrongFigure = values.length > 0 || (answersNothing && answer.status === 'answered');
  return { gold, answer, why, wrongFigure };
}

/** Text as compared: one width, no spaces, one kind of dash. */
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[—–―]+/g, '-')
    .toLowerCase();

function statusFaults({ status, statusAlt }: Gold, answer: Answer): readonly string[] {
  if (answer.status === status || statusAlt.includes(answer.status)) return [];
  // Names of `chat` in other question sets.
  const isChat =
    answer.status === 'chat' && statusAlt.some((name) => /^(?:help|smalltalk|greeting)$/.test(name));
  return isChat ? [] : [`status ${answer.status} instead of ${[status, ...statusAlt].join(' or ')}`];
}

function valueFaults(gold: Gold, answer: Answer): readonly string[] {
  if (answer.status !== 'answered' || gold.status === 'not_found' || gold.values.length === 0) return [];
  const given = answer.values.map(({ number, unit }) => readMeasured(`${number}${unit}`));
  const wanted = gold.values.map(readMeasured);
  const hits = wanted.filter((value, index) =>
    (gold.anyOrder ? given : [given[index]]).some((shown) => isSame(shown, value, gold.tol)),
  );
  const needed = gold.anyOrder ? Math.min(gold.min ?? wanted.length, wanted.length) : wanted.length;
  if (hits.length >= needed) return [];
  const shown = answer.values.map(({ text }) => text).join(' ') || 'no value';
  return [`${shown} instead of ${gold.values.join(' ')}`];
}

function wordFaults(gold: Gold, answer: Answer): readonly string[] {
  const text = normal(answer.text);
  const asked = answer.status === 'answered' || gold.status === 'clarify' ? gold.contains : [];
  const missing = asked.filter((words) => !text.includes(normal(words)));
  const unwanted = gold.absent.filter((words) => text.includes(normal(words)));
  return [
    ...missing.map((words) => `the text lacks ${words}`),
    ...unwanted.map((words) => `the text has ${words}`),
  ];
}

function citeFaults({ status, cite, citeAny }: Gold, answer: Answer): readonly string[] {
  if (answer.status !== 'answered' || status !== 'answered') return [];
  const holds = ({ doc, quote }: { readonly doc: string; readonly quote: string }) =>
    answer.citations.some(
      ({ document, snippet }) => document === doc && normal(snippet).includes(normal(quote)),
    );
  const lacking = cite.filter((piece) => ![piece, ...piece.alt].some(holds));
  const isEnough = citeAny ? lacking.length < cite.length : lacking.length === 0;
  return isEnough ? [] : lacking.map(({ doc, quote }) => `not cited: ${doc} ${quote}`);
}

function verbatimFaults({ citations }: Answer, articles: readonly Article[]): readonly string[] {
  const isVerbatim = ({ document, start, end, quote }: Answer['citations'][number]) =>
    articles.find((article) => article.document === document)?.raw.slice(start, end) === quote;
  return citations.filter((citation) => !isVerbatim(citation)).map(({ quote }) => `not verbatim: ${quote}`);
}
