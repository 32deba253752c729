/** Grades → lines for a person. */
import type { Grade } from './grade.ts';

/** Share of right answers, in percent. */
export const scoreOf = (grades: readonly Grade[]): number =>
  grades.length === 0 ? 0 : (100 * grades.filter(isRight).length) / grades.length;

/** How many answers give another figure than the right one, or one where there is none. */
export const wrongFiguresIn = (grades: readonly Grade[]): number =>
  grades.filter(({ wrongFigure }) => wrongFigure).length;

/** The score by type and in all, with every failure when asked for. */
export function reportLines(grades: readonly Grade[], withFailures: boolean): readonly string[] {
  const failures = withFailures ? grades.filter((graded) => !isRight(graded)).flatMap(failureLines) : [];
  const right = grades.filter(isRight).length;
  return [
    ...failures,
    byType(grades),
    `correct ${right}/${grades.length} = ${scoreOf(grades).toFixed(1)}%, wrong figure given ${wrongFiguresIn(grades)}`,
    abstentions(grades),
  ];
}

const isRight = ({ why }: Grade): boolean => why.length === 0;

function failureLines({ gold, answer, why }: Grade): readonly string[] {
  const thread = gold.ctx.map((question) => `[${question}] `).join('');
  const text = answer.text.replace(/\s+/g, ' ').slice(0, 160);
  return [
    `${gold.id} ${gold.type} ${thread}${gold.q}`,
    ...why.map((fault) => `    ${fault}`),
    `    said: ${text}`,
  ];
}

function byType(grades: readonly Grade[]): string {
  const types = [...new Set(grades.map(({ gold }) => gold.type))].sort();
  const score = (type: string) => {
    const ofType = grades.filter(({ gold }) => gold.type === type);
    return `${type} ${ofType.filter(isRight).length}/${ofType.length}`;
  };
  return types.map(score).join('  ');
}

function abstentions(grades: readonly Grade[]): string {
  const unanswerable = grades.filter(({ gold }) => gold.status === 'not_found');
  const answerable = grades.filter(({ gold }) => gold.status === 'answered');
  const kept = unanswerable.filter(({ answer }) => answer.status !== 'answered').length;
  const refused = answerable.filter(({ answer }) => answer.status === 'not_found').length;
  return `abstained when it should ${kept}/${unanswerable.length}, when it should not ${refused}/${answerable.length}`;
}
