import type { Fact } from '../facts/fact.ts';
import type { Source } from '../types.ts';
import { citationList } from './citations.ts';
import { type Draft, draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { basisLine, basisOf, shownFigure, toValue } from './shown.ts';

const ASKS =
  /哪来|哪里来|哪儿来|出处|来源|谁说的|(?:说|讲|指|算)的是哪(?:里|儿|个?[省市县区旗地])?(?:的|[，。？]|$)|数是哪(?:里|儿|个?[省市县区旗])的|依据是|根据什么|哪篇|什么数(?!量)|怎么来/;

/** True for 59.7亿元是哪来的 and 哪来的数据. */
export const asksProvenance = (text: string): boolean =>
  ASKS.test(text) && !/资金来源|来源地|从来源|钱从哪/.test(text);

/** Where the figure a question names stands: every page that has it, each with what it means there. */
export function answerFigureOrigin(frame: Frame, facts: readonly Fact[]): Draft | undefined {
  const given = frame.given.find((q) => q.kind !== 'duration' && q.base > 1);
  if (given === undefined) return undefined;
  const holders = facts.filter((f) => f.quantity.base === given.base && f.quantity.kind === given.kind);
  const inPlace =
    frame.regions.length === 0
      ? holders
      : holders.filter((f) => frame.regions.some((r) => r.code === f.region?.value.code));
  const shown = distinct(
    inPlace.some((f) => !f.headline) ? inPlace.filter((f) => !f.headline) : inPlace,
  ).slice(0, 5);
  if (shown.length === 0) return undefined;
  const citations = citationList();
  const values = shown.map((fact) => toValue(fact, [citations.citeFact(fact)]));
  const lines = shown.map((fact) => `${shownFigure(fact)}：${basisLine(fact)}，见《${fact.article.title}》`);
  const places = new Set(shown.map((fact) => fact.article.document));
  const choices = shown.map((fact) => {
    const label = [basisOf(fact).region, fact.measure].filter((part) => part).join(' ');
    return { label, q: `${label.replace(' ', '')}多少` };
  });
  return draft(places.size > 1 ? 'clarify' : 'answered', lines.join('\n'), {
    values,
    citations: citations.list,
    choices: places.size > 1 ? choices : [],
  });
}

/** One a sentence. */
function distinct(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, i) =>
      facts.findIndex((other) => other.article === fact.article && other.sentence === fact.sentence) === i,
  );
}

/** Where the answer before came from: its citations again, with titles and dates. */
export function answerOriginOf(previous: Draft): Draft | undefined {
  if (previous.citations.length === 0) return undefined;
  const lines = previous.citations
    .flatMap((citation): readonly Source[] => [citation, ...(citation.copies ?? [])])
    .map(
      (source) => `《${source.title}》${[source.publisher, source.publishedOn].filter(Boolean).join('，')}`,
    );
  return draft('answered', `出自：\n${[...new Set(lines)].join('\n')}`, {
    values: previous.values,
    citations: previous.citations,
  });
}
