import type { Knowledge } from '../../knowledge/index.ts';
import type { ReplyBlock } from '../types.ts';
import { help } from '../wording.ts';

const SHOWN = 3;

/** Questions the articles can answer, as choices; nothing when there are none. */
export function exampleChoices(knowledge: Knowledge): readonly ReplyBlock[] {
  const choices = knowledge.examples(SHOWN).map((question) => ({ label: question, q: question }));
  return choices.length === 0 ? [] : [{ kind: 'choices', prompt: help.examples, choices }];
}
