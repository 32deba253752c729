/** 减少低保人口1.2万人: what was done to a thing, told as it is and no rise or fall of a figure. */
import type { Fact } from '../../../facts/fact.ts';
import type { Target } from '../../asking/targets/index.ts';

const DONE_TO = /(减少|增加|压减|降低|提高)(\p{Script=Han}{2,10})$/u;

/** 减少 of 减少低保人口1.2万人, where 低保人口减少多少 is asked for. */
export function deedDoneTo({ measure, own }: Target, { role, layers }: Fact): string | undefined {
  const [, deed, thing = ''] = role === 'level' ? (DONE_TO.exec(layers.own) ?? []) : [];
  const isAsked =
    thing !== '' &&
    own.some((word) => word.length > 1 && (thing === word || (word.length > 2 && thing.endsWith(word))));
  return isAsked && (measure === undefined || measure === deed) ? deed : undefined;
}
