import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import { rankFacts } from '../finding/lookup.ts';
import type { Setting } from '../match/setting.ts';
import { citationList } from '../reply/citations.ts';
import { type Draft, draft } from '../reply/draft.ts';
import { basisLine } from '../reply/shown.ts';

/** Says that the source hides the figure asked for (总投资**亿元), when no other figure fits as well. */
export function answerMasked(
  frame: Frame,
  masked: readonly Fact[],
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const hidden = frame.targets.flatMap((target) => {
    const [best] = rankFacts(frame, target, masked, setting);
    const [told] = best ? rankFacts(frame, target, facts, setting) : [];
    return best && best.score > (told?.score ?? 0) ? [best.fact] : [];
  });
  const [first] = hidden;
  if (first === undefined) return undefined;
  const citations = citationList();
  for (const fact of hidden) citations.citeFact(fact);
  const text = `原文没有写明这个数字，只写作“${writtenAs(first)}”：\n${basisLine(first)}`;
  return draft('not_found', text, { citations: citations.list });
}

/** The clause as it stands: 总投资**亿元. */
function writtenAs({ article, sentence, span }: Fact): string {
  const before =
    article.text
      .slice(sentence.start, span.start)
      .split(/[，。；：]/)
      .at(-1) ?? '';
  return `${before}${article.text.slice(span.start, span.end)}`;
}
