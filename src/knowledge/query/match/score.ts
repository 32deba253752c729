import type { Fact } from '../../facts/fact.ts';
import { isSoft } from '../../language/tokens.ts';
import type { Frame } from '../asking/frame.ts';
import { asksOfAll, type Target } from '../asking/targets/index.ts';
import { isCandidate } from './candidate.ts';
import { favour, lowered } from './hints.ts';
import { metricAffinity } from './measure/affinity.ts';
import { measureFit } from './measure/measure-fit.ts';
import { NEARER } from './nearer/index.ts';
import { OTHER_THING } from './other-thing/index.ts';
import type { Refusal } from './refusal.ts';
import type { Setting } from './setting.ts';
import { isNamed, slotsFit } from './slots/index.ts';
import { coverageOf, lacksWord } from './words/coverage.ts';
import { excess, isStranger } from './words/excess.ts';

/** A fact that fits a target, and how well. */
export interface Match {
  readonly fact: Fact;
  readonly score: number;
  /** Share of the question's words found around the figure. */
  readonly coverage: number;
}

/** Undefined when any slot says it is another thing. */
export function scoreFact(frame: Frame, target: Target, fact: Fact, setting: Setting): Match | undefined {
  if (!isCandidate(frame, target, fact)) return undefined;
  const metric = metricAffinity(target, fact);
  if (metric === 0) return undefined;
  const slots = slotsFit(frame, target, fact, setting.pageOf(fact));
  const words = [...target.own, ...target.shared];
  const isOfWhole = asksOfAll(target);
  const held = target.measures.reduce((fit, measure) => fit * measureFit(measure, fact, isOfWhole), 1);
  if (slots === 0 || held === 0) return undefined;
  const isRefused = (refuses: Refusal) => refuses(frame, target, fact, setting);
  if (isStranger(frame, words, fact) || OTHER_THING.some(isRefused)) return undefined;
  if (target.measured !== undefined && lacksWord([target.measured], fact, setting)) return undefined;
  const coverage = coverageOf(words, fact, setting);
  const more = excess(frame, fact);
  if (coverage === undefined || NEARER.some(isRefused)) return undefined;
  const telling = isNamed(target, fact) ? words.filter((word) => !isSoft(word)) : words;
  if (more >= FOREIGN && lacksWord(telling, fact, setting)) return undefined;
  const fit = coverage * (0.4 + 0.6 * slots) * (0.6 + 0.4 * metric * held);
  const score = lowered(frame, target, fact, favour(frame, target, fact) + fit - more);
  return score < LEAST ? undefined : { fact, score, coverage };
}

/** Below this a figure has hardly a word and a slot of the question: 住宅投资 for 重点项目完成投资 has 0.17. */
const LEAST = 0.2;

/** What a figure tells of mostly is not asked: with a word of the question nowhere near, it is of another thing. */
const FOREIGN = 0.2;
