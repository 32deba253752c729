/** 项目数比第八期多几个: by how much a round has more than the one before, where the page says so and tells nothing else of that one. */
import { parseNumber } from '../../../extract/number.ts';
import type { Fact } from '../../../facts/fact.ts';
import { changeAsked } from '../../asking/against/change.ts';
import { readQuestion } from '../../asking/frame.ts';
import { onlyFigure } from '../../finding/only-figure.ts';
import type { Answering } from '../../reply/answering.ts';
import { presentFigures } from '../index.ts';

/** The changes that the page tells of the figures asked for; undefined where it tells none of one of them. */
export const answerChangedSince: Answering = ({ text: question }, reading, facts, setting) => {
  const asked = changeAsked(question);
  if (asked === undefined) return undefined;
  const against = facts.filter((fact) => fact.role === 'change' && isAgainst(asked.other, fact));
  const changes = asked.levels.map((level) => {
    const now = onlyFigure(readQuestion(level, reading), facts, setting);
    const told = against.filter(({ of }) => of !== undefined && now !== undefined && isSame(of, now));
    return told.length === 1 ? told[0] : undefined;
  });
  const told = changes.flatMap((change) => change ?? []);
  return told.length === changes.length ? presentFigures(told) : undefined;
};

/** The headline tells the same figure as the text. */
const isSame = (a: Fact, b: Fact): boolean =>
  a.article === b.article &&
  a.quantity.kind === b.quantity.kind &&
  a.quantity.base === b.quantity.base &&
  a.metric === b.metric;

/** The words before it name what it is held against. */
function isAgainst(other: string, { article, sentence, span }: Fact): boolean {
  const said = article.text.slice(sentence.start, span.start);
  const ordinal = ordinalOf(other);
  return ordinal === undefined
    ? said.includes(other)
    : [...said.matchAll(/[比较][^，。；]{0,6}?第?([一二三四五六七八九十\d]{1,3})[期批次轮]/g)].some(
        ([, numeral = '']) => parseNumber(numeral)?.number === ordinal,
      );
}

const ordinalOf = (words: string): number | undefined => {
  const numeral = /^第?([一二三四五六七八九十\d]{1,3})[期批次轮]$/.exec(words)?.[1];
  return numeral === undefined ? undefined : parseNumber(numeral)?.number;
};
