/** 春节假期接待游客多少: a page that never speaks of the festival tells nothing of it. */
import type { Fact } from '../../../facts/fact.ts';
import { remembered } from '../../../remembered.ts';

const FESTIVALS = [
  /春节/,
  /元旦/,
  /元宵/,
  /清明/,
  /五一|劳动节/,
  /端午/,
  /中秋/,
  /国庆|十一(?=假|黄金周|长假)/,
];

/** The festivals that a question names. */
const festivalsIn = remembered((question: string): readonly RegExp[] =>
  FESTIVALS.filter((festival) => festival.test(question)),
);

/** 0 for a figure of a page that does not name the festival asked for. */
export const festivalFit = (question: string, { article }: Fact): number =>
  festivalsIn(question).some((festival) => !festival.test(article.text)) ? 0 : 1;
