import type { Span } from '../../types.ts';
import { ACTIONS, type Action, EVENT_NOUNS } from '../tables/actions.ts';
import { firstSaid, lastSaid } from './said-at.ts';

/** The event a question dates or places, and the words of the clause that name it. */
export interface AskedAction extends Span {
  readonly action: Action;
}

/** 集中观摩: how it was done is not who or what it was done with. */
const TOGETHER = /(?:集中|统一|现场)$/u;

/** The event of a clause: the first after the asking words (哪天搞的), else the last before them (开工是哪天). */
export function findAction(clause: string, asking: RegExp): AskedAction | undefined {
  const match = asking.exec(clause);
  if (match === null) return undefined;
  const from = match.index + match[0].length;
  const before = clause.slice(0, match.index);
  return firstSaid(clause, actionAt, from) ?? lastSaid(before, actionAt, lengthOf) ?? gathering(before);
}

/** The event that a clause asks the state of: 投产 of 甲项目竣工投产没有. */
export function findState(clause: string, asking: RegExp): AskedAction | undefined {
  const match = asking.exec(clause);
  if (match === null) return undefined;
  const last = lastSaid(clause.slice(0, match.index + match[0].length), actionAt, lengthOf);
  const asked =
    last !== undefined && last.start >= match.index ? last : firstSaid(clause, actionAt, match.index);
  return asked && { ...asked, start: match.index, end: clause.length };
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** 签约仪式是几号: a gathering is held. */
function gathering(text: string): AskedAction | undefined {
  const held = ACTIONS.find(({ needed }) => !needed);
  return held !== undefined && /(?:仪式|活动|会|论坛)(?:是|在)?$/u.test(text)
    ? { action: held, start: text.length, end: text.length }
    : undefined;
}

/** Of the events a text may name at a place, the one with the longest word: 通水 before 通. */
function actionAt(text: string, at: number): AskedAction | undefined {
  const named = ACTIONS.flatMap((action) => {
    const word = action.asked.find((candidate) => text.startsWith(candidate, at));
    const length = word?.length ?? 0;
    const end = at + length;
    // 开 after 集中 is the beginning of 开工.
    const start = at - (length > 1 ? (TOGETHER.exec(text.slice(0, at))?.[0].length ?? 0) : 0);
    return word === undefined || EVENT_NOUNS.test(text.slice(end)) ? [] : [{ action, start, end }];
  });
  return named.reduce<AskedAction | undefined>((best, next) => {
    return best === undefined || next.end > best.end ? next : best;
  }, undefined);
}
