import type { Fact } from '../facts/fact.ts';
import type { Value } from '../types.ts';
import { type CitationList, citationList } from './citations.ts';
import { type Draft, draft } from './draft.ts';
import { findAll } from './find-all.ts';
import { type Frame, type Reading, readQuestion } from './frame.ts';
import { cutHanging, hangingFrom } from './hanging.ts';
import type { Match } from './match/score.ts';
import type { Setting } from './match/setting.ts';
import { basisLine, basisOf, phaseLabel, shownFigure, toValue } from './shown.ts';

/** Answers a question that asks for one or more figures; undefined when one of them is not given. */
export function answerFigures(frame: Frame, facts: readonly Fact[], setting: Setting): Draft | undefined {
  const found = findAll(frame, facts, setting);
  if (found === undefined) return undefined;
  const several = found.find((outcome) => outcome.kind === 'several');
  if (several?.kind === 'several') return clarify(frame, several.matches);
  return present(found.flatMap((outcome) => (outcome.kind === 'one' ? [outcome.match.fact] : [])));
}

/** Answers a question whose later figures hang on the last of the first ones: …多少，同比增长多少; undefined when one of them is not told of it. */
export function answerHanging(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const cut = cutHanging(frame, (text) => readQuestion(text, reading));
  const found = cut && findAll(cut.head, facts, setting);
  if (cut === undefined || found === undefined) return undefined;
  const matches = found.flatMap((outcome) => (outcome.kind === 'one' ? [outcome.match.fact] : []));
  if (matches.length < found.length) return undefined;
  for (const { target, clause } of cut.hanging) {
    const hung = hangingFrom(matches.at(-1) as Fact, target, clause, facts);
    if (hung === undefined) return undefined;
    matches.push(hung);
  }
  return present(matches);
}

function present(found: readonly Fact[]): Draft {
  const citations = citationList();
  const values: Value[] = [];
  const lines: string[] = [];
  for (const fact of found) {
    values.push(toValue(fact, [citations.citeFact(fact)]));
    lines.push(shownFigure(fact));
  }
  const bases = found.map(basisLine);
  const text =
    found.length === 1
      ? `${lines[0]}\n${bases[0]}`
      : found.map((_, i) => `${lines[i]}（${bases[i]}）`).join('\n');
  return draft('answered', text, { values, citations: citations.list });
}

/** Several places or occasions fit: list them with what tells them apart, and let the reader choose. */
function clarify(frame: Frame, matches: readonly Match[]): Draft {
  const citations: CitationList = citationList();
  const values = matches.map(({ fact }) => toValue(fact, [citations.citeFact(fact)]));
  const lines = matches.map(({ fact }) => `${shownFigure(fact)}：${basisLine(fact)}`);
  const choices = matches.map(({ fact }) => ({
    label: choiceLabel(fact),
    q: `${choiceLabel(fact).replaceAll(' ', '')}${withoutSlots(frame.text)}`,
  }));
  return draft('clarify', `有几处资料都符合，请选一个：\n${lines.join('\n')}`, {
    values,
    citations: citations.list,
    choices: unique(choices),
  });
}

function choiceLabel(fact: Fact): string {
  const basis = basisOf(fact);
  return [
    basis.region,
    basis.batch ?? basis.period ?? basis.asOf,
    fact.phase ? phaseLabel(fact.phase.value) : undefined,
  ]
    .filter((part) => part)
    .join(' ');
}

const withoutSlots = (text: string): string => text.replace(/[？?。！]/g, '');

const unique = <T extends { label: string }>(choices: readonly T[]): T[] =>
  choices.filter((c, i) => choices.findIndex((other) => other.label === c.label) === i);
