import type { WordAnswer } from './types.ts';

/** Answers this close to the best one, from other articles, are as likely meant. */
const AS_LIKELY = 0.04;

/** The best of several answers; ones as likely, or nearly, that say something else become its alternatives. */
export function best(answers: readonly WordAnswer[], nearly = AS_LIKELY): WordAnswer | undefined {
  const sorted = answers
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
  const [first, ...others] = sorted;
  if (first === undefined) return undefined;
  const rivals = others.filter(
    (other) => first.confidence - other.confidence <= nearly && differs(first, other),
  );
  const alternatives = onePerArticle(rivals);
  return alternatives.length > 0 ? { ...first, alternatives } : first;
}

function differs(first: WordAnswer, other: WordAnswer): boolean {
  return documentOf(first) !== documentOf(other) && nameOf(first) !== nameOf(other);
}

/** The words asked for without the bracket that explains them. */
function nameOf({ headline }: WordAnswer): string {
  return headline.split('（')[0] ?? headline;
}

function documentOf(answer: WordAnswer): string | undefined {
  return answer.evidence[0]?.article.document;
}

function onePerArticle(answers: readonly WordAnswer[]): WordAnswer[] {
  const seen = new Set<string | undefined>();
  return answers.filter((answer) => {
    const document = documentOf(answer);
    if (seen.has(document)) return false;
    seen.add(document);
    return true;
  });
}
