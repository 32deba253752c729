/** Entries of a digest that stand in one paragraph: 1.【甲省云溪】…。2.【乙省沙河】…. */
import { type MappedText, slice } from '../../clean/mapped-text.ts';
import { provinceNames } from '../../extract/places.ts';

const BEGINS = '(?<=^\\s{0,4}|[。；！？”]\\s{0,4})';
/** 甲省云溪 and 江西云溪 begin with a province, 沙河县 and 云溪市 end as places do; 建设规模, 总投资 and 受益地区 are fields of one thing. */
const PLACE = `(?:(?:\\p{Script=Han}{2,3}省|${provinceNames.join('|')})[\\p{Script=Han}·]{0,10}|[\\p{Script=Han}·]{1,11}(?:[省市县州盟旗]|(?<![地城园灾库小片辖])区))`;
/** How an entry opens, with what is told of it behind. */
const OPENINGS: readonly RegExp[] = [
  new RegExp(`${BEGINS}(?:\\d{1,2}[.、．]\\s{0,2})?【\\s{0,2}${PLACE}\\s{0,2}】(?=[^【】]{10})`, 'gu'), // 2.【乙省沙河】; 【总投资】 and 【打印】 are no places
  new RegExp(`${BEGINS}\\d{1,2}[.、．]\\s{0,2}${PLACE}[：:](?=[^：:]{10})`, 'gu'), // 2.乙省沙河：
];

/** The line cut where its entries begin; itself where it has none, or one. */
export function splitEntries(line: MappedText): readonly MappedText[] {
  const starts = OPENINGS.map((opening) => [...line.text.matchAll(opening)].map(({ index }) => index)).find(
    ({ length }) => length > 1,
  );
  const cuts = [0, ...(starts ?? []).filter((start) => start > 0)];
  return cuts.map((start, i) => slice(line, start, cuts[i + 1] ?? line.text.length));
}
