/**
 * Golden dialogues over the golden pages. After each question: `= status · how it was understood`, then the first line of
 * the answer, a line for each figure asked for, or the figures to choose from. `GOLDEN=write npx vitest run tests/knowledge` writes them anew.
 */
import { basename } from 'node:path';
import { describe, it } from 'vitest';
import { createKnowledge } from '../../../src/knowledge/index.ts';
import type { Answer } from '../../../src/knowledge/types.ts';
import { expectGolden, goldenLines } from '../facts/golden-lines.ts';
import { dialogueFiles, pages, questionsIn } from './dialogues.ts';

const knowledge = createKnowledge({ docs: [pages] });

function answerLines({ status, understood, text, values, doubts }: Answer): string[] {
  const lines = text.split('\n');
  const shown = { answered: values.length, clarify: values.length + 1, not_found: 1, chat: 1 }[status];
  const figures = values.every((value) => !value.derived) ? shown : 1;
  return [
    `= ${[status, understood].filter((part) => part).join(' · ')}`,
    ...lines.slice(0, Math.max(1, figures)),
    ...doubts.map((doubt) => `! ${doubt.text}`),
  ];
}

describe('the golden dialogue', () => {
  it.each(dialogueFiles.map((file) => ({ name: basename(file), file })))('$name', ({ file }) => {
    const asked = [...questionsIn(file)];
    const written = goldenLines(file).filter((line) => /^(?:@|#|>)/.test(line));
    const lines = written.flatMap((line) => {
      if (!line.startsWith('>')) return [line];
      const { q, ...asking } = asked.shift() as (typeof asked)[number];
      return [line, ...answerLines(knowledge.ask(q, asking))];
    });
    expectGolden(file, lines);
  });
});
