import type { Fact } from '../../../facts/fact.ts';
import type { Derived, Deriving } from '../present.ts';
import { subtract } from '../subtract.ts';
import { leftOutOf } from './left-out.ts';
import { takesOffNamed } from './unnamed.ts';
import { wholesAndParts } from './whole-and-parts.ts';

/** 自筹 of 去掉贷款，自筹了多少: the page says so of the rest (其余为企业自筹). */
const isToldSo = (question: string, { layers }: Fact): boolean =>
  !question.includes('自筹') || /(?:其余|余下|剩余|剩下)[^，。；]{0,12}自筹/.test(layers.sentence);

/** What is left of a whole when the parts a question names are taken off; empty when one of them is told nowhere, undefined when nothing is taken off. */
export const deriveLess: Deriving<Derived[]> = ({ text }, reading, facts, setting) => {
  const cut = takesOffNamed(text) ? undefined : leftOutOf(text);
  if (cut === undefined) return undefined;
  const found = wholesAndParts(cut, reading, facts, setting);
  const left = found.flatMap(({ whole, parts }) => subtract(whole, parts, '余下') ?? []);
  return left.length === found.length && found.every(({ whole }) => isToldSo(text, whole)) ? left : [];
};
