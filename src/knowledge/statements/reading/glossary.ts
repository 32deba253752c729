import type { Line } from './pages.ts';
import type { Term } from './terms.ts';

/** What may stand before an entry: 【名词解释】, 注：1. */
const HEAD = '^(?:【[^】]{2,8}】|[^，。；：]{0,8}(?:名词解释|注释|注)：)?(?:\\d{1,2}[.．、])?';
const ENTRIES = [
  `${HEAD}(?<term>[^，。；：“”]{2,16})：(?=是?指|即|为(?!了))(?<meaning>.+)$`, // 拿地即开工：指企业…
  `${HEAD}(?<term>[^，。；：“”]{2,16})，?(?:是指|指的是)(?<meaning>.+)$`, // 3.民间投资是指…
  `${HEAD}(?<term>[^，。；：“”]{2,16}(?:范围|口径|起点))(?:为|是)(?<meaning>.+)$`, // 注：投资统计范围为…
].map((form) => new RegExp(form, 'u'));

/** The term that a line of a glossary or of the notes below a report explains; its whole sentence is the meaning. */
export function findEntries(line: Line): Term[] {
  const groups = ENTRIES.map((entry) => entry.exec(line.text)?.groups).find((found) => found !== undefined);
  const { term, meaning } = groups ?? {};
  if (term === undefined || meaning === undefined) return [];
  return [{ term, line, more: [], meaning: meaning.replace(/[。；]$/u, ''), strength: 1 }];
}
