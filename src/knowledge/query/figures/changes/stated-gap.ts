/** 增速比全省高多少, 较1—2月回落几个点: how far a rate lies from another, where the page itself says so. */
import { clauseSoFar, type Fact } from '../../../facts/fact.ts';
import { gapAsked } from '../../asking/against/gap.ts';
import { readQuestion } from '../../asking/frame.ts';
import { onlyFigure } from '../../finding/only-figure.ts';
import { isAgainstPlace } from '../../match/slots/compared-with.ts';
import type { Answering } from '../../reply/answering.ts';
import type { Draft } from '../../reply/draft.ts';
import { presentFigures } from '../index.ts';

/** The gap that the page tells of the rate asked for; undefined where it tells none. */
export const answerStatedGap: Answering = ({ text: question }, reading, facts, setting) => {
  const asked = gapAsked(question);
  if (asked === undefined) return undefined;
  const { what, other } = asked;
  const against = facts.filter((fact) => isGap(fact) && isAgainst(other, fact));
  if (what.length < 2) return onlyOne(against);
  const rates = NAMES_RATE.test(what) ? [what] : [what, `${what}增速`];
  const gaps = rates.flatMap((rate) => {
    const level = onlyFigure(readQuestion(`${rate}多少`, reading), facts, setting);
    return level === undefined ? [] : against.filter((fact) => isGapOf(level, fact));
  });
  return onlyOne([...new Set(gaps)]);
};

/** 支出进度, 开工率: what is held against another names its rate; 民间投资 means how fast it grew. */
const NAMES_RATE = /(?:率|进度|增[速幅长]|占比|比重)$/;

const onlyOne = (gaps: readonly Fact[]): Draft | undefined =>
  gaps.length === 1 ? presentFigures(gaps) : undefined;

const isGap = ({ quantity }: Fact): boolean => quantity.kind === 'percentage-point';

/** Told of the level in its sentence. */
const isGapOf = (level: Fact, { article, sentence, of }: Fact): boolean =>
  article === level.article &&
  sentence === level.sentence &&
  (of === undefined || of.id === level.id || of.of?.id === level.id || level.of?.id === of.id);

/** Its own clause names what it is held against. */
const isAgainst = (other: string, fact: Fact): boolean =>
  alike(clauseSoFar(fact)).includes(alike(other)) || isAgainstPlace(other, fact);

/** 上年同期, 省里 and 1—2月份 as they may be written as well. */
const alike = (words: string): string =>
  words
    .replace(/[—–~至到]/gu, '-')
    .replace(/去年/gu, '上年')
    .replace(/上年同期/gu, '同期')
    .replace(/([国省市县])里/gu, '全$1')
    .replace(/(?:序时|时序)进度/gu, '时间进度')
    .replace(/上个(?=月|季)/gu, '上')
    .replace(/月份/gu, '月');
