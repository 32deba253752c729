import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import { citationList } from '../reply/citations.ts';
import { type Draft, draft } from '../reply/draft.ts';
import { isOfYearNotAsked, measureLabel, shownFigure, toValue, yearGoneBy } from '../reply/shown.ts';
import { membersAsked, nameOf } from './members.ts';
import { isOfSize, nameOfSector } from './sectors.ts';

/** Two are no list of all that a page is of. */
export const LEAST = 3;

/** As their page tells them. */
export const inOrder = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => a.span.start - b.span.start);

/** Members of a list, each with its figure; undefined when there are none. */
export function presentMembers(chosen: readonly Fact[], frame: Frame): Draft | undefined {
  if (chosen.length === 0 || chosen.some((fact) => isOfOtherKind(fact, frame))) return undefined;
  const { text } = frame;
  const citations = citationList();
  const values = chosen.map((fact) => toValue(fact, [citations.citeFact(fact)]));
  const lines = chosen.map((fact) => {
    const name = membersAsked(text) === 'class' ? (nameOfSector(fact) ?? fact.subject) : nameOf(fact);
    const figure = shownFigure(fact);
    const label = figure.startsWith('计划') ? measureLabel(fact).replace(/^计划/, '') : measureLabel(fact);
    return `${name}：${[name, fact.subject].includes(label) ? '' : label}${figure}${yearGoneBy(fact, frame)}`;
  });
  return draft('answered', lines.join('\n'), { values, citations: citations.list });
}

/** 哪个产业, 各行业: fields of work are asked for. */
const FIELD = /(?:哪[一几两]?[个大]?|各个?|分)(?:主导|重点|支柱)?(?:产业|行业|领域)/;

/** A band of size is no industry, its firms are no projects, and the year before is no 上半年 of this one. */
function isOfOtherKind(fact: Fact, frame: Frame): boolean {
  const { text } = frame;
  if (!FIELD.test(text)) return false;
  const areFirms = fact.quantity.unit === '家' && /项目/.test(text) && !/企业|家/.test(text);
  return isOfSize(fact) || areFirms || isOfYearNotAsked(fact, frame);
}
