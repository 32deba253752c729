/** Entries of a digest that stand in one paragraph: 1.【甲省云溪】…。2.【乙省沙河】…. */
import { type MappedText, slice } from './mapped-text.ts';

const BEGINS = '(?<=^\\s{0,4}|[。；！？”]\\s{0,4})';
/** How an entry opens, with what is told of it behind. */
const OPENINGS: readonly RegExp[] = [
  new RegExp(`${BEGINS}(?:\\d{1,2}[.、．]\\s{0,2})?【[\\p{Script=Han}·\\s]{2,14}】(?=[^【】]{10})`, 'gu'), // 2.【乙省沙河】; 【打印】 【关闭】 tell nothing
  new RegExp(`${BEGINS}\\d{1,2}[.、．]\\s{0,2}[\\p{Script=Han}·]{2,12}[：:](?=[^：:]{10})`, 'gu'), // 2.乙省沙河：
];

/** The line cut where its entries begin; itself where it has none, or one. */
export function splitEntries(line: MappedText): readonly MappedText[] {
  const starts = OPENINGS.map((opening) => [...line.text.matchAll(opening)].map(({ index }) => index)).find(
    ({ length }) => length > 1,
  );
  const cuts = [0, ...(starts ?? []).filter((start) => start > 0)];
  return cuts.map((start, i) => slice(line, start, cuts[i + 1] ?? line.text.length));
}
