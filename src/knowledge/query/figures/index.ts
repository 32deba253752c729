import { parentOf } from '../../extract/places.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Choice } from '../../types.ts';
import type { Frame } from '../asking/frame.ts';
import { EACH } from '../asking/targets/index.ts';
import { findAll } from '../finding/find-all.ts';
import { type Cut, hangingFrom } from '../finding/hanging.ts';
import { isCorrection, type Outcome, rankFacts } from '../finding/lookup.ts';
import { changesNothingNamed, whatMoved } from '../finding/other-measures.ts';
import type { Match } from '../match/score.ts';
import type { Setting } from '../match/setting.ts';
import { type CitationList, citationList } from '../reply/citations.ts';
import { type Draft, draft } from '../reply/draft.ts';
import { figureText } from '../reply/figure-lines.ts';
import { basisLine, basisOf, openingFigure, toValue } from '../reply/shown.ts';
import { levelLabel, phaseLabel } from '../tables/labels.ts';

/** Answers a question that asks for one or more figures; undefined when one of them is not given. */
export function answerFigures(frame: Frame, facts: readonly Fact[], setting: Setting): Draft | undefined {
  const found = findAll(frame, facts, setting);
  if (found === undefined) return undefined;
  const several = found.find((outcome) => outcome.kind === 'several');
  if (several?.kind === 'several') return clarify(frame, several.matches);
  return presentFigures(factsOf(found));
}

/** Answers a question whose later figures hang on the last of the first ones: …多少，同比增长多少; undefined when one of them is not told of it. `hanging` shows these alone, where the first were asked in the thread before. */
export function answerHanging(
  { head, hanging }: Cut,
  facts: readonly Fact[],
  setting: Setting,
  shown: 'all' | 'hanging' = 'all',
): Draft | undefined {
  const found = factsOf(findAll(head, facts, setting) ?? []);
  const first = found.length;
  if (first === 0) return undefined;
  for (const { target, clause } of hanging) {
    const levels = EACH.test(clause) ? found : found.slice(-1);
    const hung = levels.flatMap((level) => hangingFrom(level, target, clause, facts) ?? []);
    const corrected = rankFacts(head, target, facts, setting).some(({ fact }) => isCorrection(fact));
    if (hung.length < levels.length || corrected) return undefined;
    found.push(...hung);
  }
  return presentFigures(shown === 'all' ? found : found.slice(first));
}

/** The figures found; none where one of them may be several. */
function factsOf(found: readonly Outcome[]): Fact[] {
  const facts = found.flatMap((outcome) => (outcome.kind === 'one' ? [outcome.match.fact] : []));
  return facts.length < found.length ? [] : facts;
}

/** A figure with what it is of below it, or several one under the other. */
export function presentFigures(found: readonly Fact[]): Draft {
  const citations = citationList();
  const values = found.map((fact) => toValue(fact, [citations.citeFact(fact)]));
  return draft('answered', figureText(found), { values, citations: citations.list });
}

/** Several places or occasions fit: list them with what tells them apart, and let the reader choose. */
function clarify(frame: Frame, matches: readonly Match[]): Draft {
  const citations: CitationList = citationList();
  const values = matches.map(({ fact }) => toValue(fact, [citations.citeFact(fact)]));
  const lines = matches.map(({ fact }) => `${openingFigure(fact)}：${basisLine(fact)}`);
  const byLevel = new Set(matches.map(({ fact }) => fact.level?.value)).size > 1;
  const byMeasure = frame.targets.every((target) => changesNothingNamed(frame, target));
  const choices = matches.map(({ fact }) =>
    byMeasure ? choiceOfMoved(frame.text, fact) : choiceOf(frame.text, fact, byLevel),
  );
  return draft('clarify', `有几处资料都符合，请选一个：\n${lines.join('\n')}`, {
    values,
    citations: citations.list,
    choices: unique(choices),
  });
}

/** The question of one of them: its place, time and stage ahead, and its level where that tells them apart. */
function choiceOf(text: string, fact: Fact, byLevel: boolean): Choice {
  const { region, batch, period, asOf } = basisOf(fact);
  const phase = fact.phase ? phaseLabel(fact.phase.value) : undefined;
  const level = byLevel ? levelAsked(fact) : undefined;
  const scope = [region, batch ?? period ?? asOf, phase].filter((part) => part);
  const asked = level === undefined ? text : text.replace(/(?=重[点大])/, level);
  return {
    label: [...scope, ...(level === undefined ? [] : [level])].join(' '),
    q: `${scope.join('').replaceAll(' ', '')}${withoutSlots(asked)}`,
  };
}

/** 民间投资同比增长多少, where 同比增长多少 was asked. */
function choiceOfMoved(text: string, fact: Fact): Choice {
  const { region = '' } = basisOf(fact);
  const what = whatMoved(fact);
  return { label: [region, what].join(' '), q: `${region}${what}${withoutSlots(text)}` };
}

/** 县级 asks for a district's list as well; beside a city that is a county, 市级 would be its own. */
function levelAsked({ level, region }: Fact): string | undefined {
  if (level?.value === 'county') return '县级';
  const above =
    level?.value === 'city' && region?.value.name.endsWith('市') ? parentOf(region.value) : undefined;
  return above?.level === 'prefecture' ? `${above.name}级` : level && levelLabel(level.value);
}

const withoutSlots = (text: string): string => text.replace(/[？?。！]/g, '');

const unique = <T extends { label: string }>(choices: readonly T[]): T[] =>
  choices.filter((c, i) => choices.findIndex((other) => other.label === c.label) === i);
