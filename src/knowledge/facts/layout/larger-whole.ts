import { matchesIn } from '../../matches.ts';

const COUNTED = /(?<![\d.])(\d{1,6})[个项家]/g;

/** 竣工12个。分类别看，产业项目50个: the list opens with more than was told before it, so that is not what it divides. */
export function countsMore(opening: string, told: string): boolean {
  if (/^(?:其中|另)/.test(told)) return false;
  const counts = matchesIn(told, COUNTED).map(([, many]) => Number(many));
  const [first] = matchesIn(opening, COUNTED);
  return first !== undefined && counts.length > 0 && counts.every((many) => many < Number(first[1]));
}
