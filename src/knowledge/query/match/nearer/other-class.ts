import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { MAJOR_WORKS } from '../../tables/class-nouns.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import type { Setting } from '../setting.ts';

/** The sum of other works than those asked for, which have a sum of their own on the page. */
export function isOfOtherClass(_frame: Frame, { own }: Target, fact: Fact, { all }: Setting): boolean {
  if (fact.metric === undefined || !CLASS.test(fact.subject) || own.some((word) => isClassOf(fact, word)))
    return false;
  const untold = own.filter((word) => word.length > 1 && !isGeneric(word) && !isNear(fact, word));
  if (untold.length === 0) return false;
  const others = all.filter(
    (other) =>
      other.article === fact.article &&
      other.metric === fact.metric &&
      CLASS.test(other.subject) &&
      comparable(other, fact),
  );
  return untold.some((word) =>
    others.some((other) => isClassOf(other, word) || isOfEvent(fact, other, word)),
  );
}

const CLASS = /(?:项目|工程)$/;

/** 储备库项目总投资, where 储备库里的交通项目 are asked for and told of by that name. */
const isClassOf = ({ subject }: Fact, word: string): boolean =>
  subject.replace(/类?(?:项目|工程)$/, '') === word;

/** 重点项目总投资 of a page on a 观摩, where 观摩的项目 are asked for: what its headline tells of is no word of this one. */
const isOfEvent = ({ subject, article }: Fact, other: Fact, word: string): boolean =>
  MAJOR_WORKS.test(subject) && article.title.includes(word) && other.subject.includes(word);

/** Told around the figure, and not only in the headline. */
const isNear = ({ subject, layers }: Fact, word: string): boolean => {
  const { own, head, heading, list, sentence, before } = layers;
  const near = [subject, own, head, heading, list, sentence, before];
  return variantsOf(word).some((way) => near.some((words) => words.includes(way)));
};
