import { parseNumber } from '../../extract/number.ts';
import type { Line } from './pages.ts';
import type { Term } from './terms.ts';

const COUNT = '[两二三四五六七八九十]{1,2}';
/** 八大产业，: what is counted as a whole. */
const IN_ALL = new RegExp(`(?<count>${COUNT})大(?<noun>\\p{Script=Han}{2,4})(?=[，：；（])`, 'gu');
/** 三大新兴产业 */
const GROUP = new RegExp(`^(?<count>${COUNT})大(?<noun>\\p{Script=Han}{2,8})$`, 'u');

/** Things counted as a whole and then told group by group: 八大产业，培育甲、乙、丙三大新兴产业，做强丁、戊、己、庚、辛五大传统产业. */
export function findCountedInAll(line: Line, told: readonly Term[]): Term[] {
  const groups = told.flatMap(({ term, meaning }) => {
    const { count, noun } = GROUP.exec(term)?.groups ?? {};
    return noun === undefined ? [] : [{ term, meaning, noun, count: countOf(count) }];
  });
  return [...line.text.matchAll(IN_ALL)].flatMap(({ index, groups: named }) => {
    const noun = named?.noun ?? '';
    const parts = groups.filter(
      (group) => group.noun.endsWith(noun) && line.text.indexOf(group.term, index + 1) > index,
    );
    const many = parts.reduce((sum, { count }) => sum + count, 0);
    if (parts.length < 2 || many !== countOf(named?.count)) return [];
    const meaning = parts.map((part) => `${part.meaning}${part.term}`).join('，');
    return [{ term: `${named?.count}大${noun}`, line, more: [], meaning, strength: 0.9 }];
  });
}

const countOf = (numeral: string | undefined): number => parseNumber(numeral ?? '')?.number ?? 0;
