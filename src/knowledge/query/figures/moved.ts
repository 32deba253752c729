/** 审批时间由15天压缩到3天: a figure that was another before; either is asked for, or both. */
import type { Fact } from '../../facts/fact.ts';
import { moveAsked } from '../asking/before-and-after.ts';
import { type Reading, readQuestion } from '../asking/frame.ts';
import { findAll } from '../finding/find-all.ts';
import type { Setting } from '../match/setting.ts';
import type { Draft } from '../reply/draft.ts';
import { presentFigures } from './index.ts';

/** 由 and the like shortly before the first figure, 压缩到 and the like between the two. */
const FROM = /[从由自][^，。；]{0,12}$/u;
const TO = /^[^，。；\d]{0,8}[到至为成](?:[^，。；\d]{0,4}|\d{4}年的?)$/u;

/** The figure of before, or both, where a sentence tells how one became the other. */
export function answerMoved(
  question: string,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const asked = moveAsked(question);
  if (asked === undefined) return undefined;
  const [found, ...others] = findAll(readQuestion(asked.question, reading), facts, setting) ?? [];
  if (found?.kind !== 'one' || others.length > 0) return undefined;
  const move = moveOf(found.match.fact, facts);
  return move && presentFigures(asked.wanted.map((one) => move[one]));
}

type Move = Readonly<Record<'before' | 'after', Fact>>;

/** The figures of before and after, one of which is the one given. */
function moveOf(fact: Fact, facts: readonly Fact[]): Move | undefined {
  const beside = facts.filter(
    (other) =>
      other.article === fact.article &&
      other.sentence === fact.sentence &&
      other.quantity.kind === fact.quantity.kind,
  );
  const after = beside.find((other) => becomes(fact, other));
  if (after !== undefined) return { before: fact, after };
  const before = beside.find((other) => becomes(other, fact));
  return before && { before, after: fact };
}

function becomes({ article, sentence, span }: Fact, after: Fact): boolean {
  const ahead = article.text.slice(sentence.start, span.start);
  return (
    span.end < after.span.start && FROM.test(ahead) && TO.test(article.text.slice(span.end, after.span.start))
  );
}
