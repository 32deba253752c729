/** The parts of a whole in the way a question asks for them. */
import type { Fact } from '../../../facts/fact.ts';
import { areFields, isOfSize } from '../../rank/sectors.ts';
import type { BreakdownAsked } from './asked/breakdown-asked.ts';
import { partsNamed } from './names.ts';
import {
  divisionsOf,
  fieldsLedIn,
  isOfLevel,
  isOfTerm,
  isStage,
  membersOf,
  namesSome,
  type Part,
  sectionsOf,
} from './parts.ts';

/** The parts asked for; none where the page does not tell them all. */
export function partsOf(asked: BreakdownAsked, whole: Fact, facts: readonly Fact[]): readonly Part[] {
  if (asked.form === 'members') {
    const members = membersOf(whole, facts);
    const isAll = asked.many === undefined ? !namesSome(members, whole) : members.length === asked.many;
    return members.length >= 2 && isAll ? members : [];
  }
  const lists = divisionsOf(whole, facts);
  if (asked.form === 'named') return firstOf(lists, (list) => partsNamed(asked.names, list)) ?? [];
  if (asked.by === undefined) return lists[0] ?? [];
  if (asked.by !== 'field') {
    const isSo = CUT_BY[asked.by];
    return lists.find((list) => list.every(({ part }) => isSo(part))) ?? [];
  }
  const classes =
    lists.find(
      (list) =>
        !list.some(({ part }) => isOfSize(part)) &&
        (!asked.ofWork || areFields(list.map(({ name }) => name))),
    ) ?? [];
  if (classes.length > 0 && !classes.some(isCalledByStage)) return classes;
  const sections = sectionsOf(whole, facts);
  return sections.length > 0 ? sections : fieldsLedIn(whole, facts);
}

/** What each part is where a whole is cut otherwise than by fields of work. */
const CUT_BY: Readonly<Record<'size' | 'stage' | 'term' | 'level', (part: Fact) => boolean>> = {
  size: isOfSize, // 总投资10亿元以上的项目
  stage: isStage, // 续建项目
  term: isOfTerm, // 10年期
  level: isOfLevel, // 省重点项目
};

/** 城南学校, below 民生方面：, is of a field, whatever place its own name begins with. */
const isCalledByStage = ({ name, part }: Part): boolean => name === part.subject && isStage(part);

/** The first reading that one of them has. */
export function firstOf<T, R>(all: readonly T[], read: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
