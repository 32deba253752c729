import type { Answer, Choice, Citation, Doubt, Status, Value } from '../../types.ts';

/** An answer before it says how the question was understood. */
export type Draft = Omit<Answer, 'understood' | 'guessed'>;

/** Fills the parts a draft leaves out. */
export function draft(
  status: Status,
  text: string,
  parts: {
    values?: readonly Value[];
    citations?: readonly Citation[];
    choices?: readonly Choice[];
    doubts?: readonly Doubt[];
  } = {},
): Draft {
  return {
    status,
    text,
    values: parts.values ?? [],
    citations: parts.citations ?? [],
    choices: parts.choices ?? [],
    doubts: parts.doubts ?? [],
  };
}
