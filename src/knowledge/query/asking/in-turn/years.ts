/** 2020至2023年每年新建厂房多少: the same asked of each year of a stretch. */
import { THROUGH } from '../../../extract/calendar/patterns.ts';
import type { Span } from '../../../types.ts';

/** 2020年至2023年, 2020—2023年, with the word that asks for each of them where it stands right behind. */
const YEARS = new RegExp(
  `(?<!\\d)(?<first>20\\d\\d)年?${THROUGH}(?<last>20\\d\\d)年?(?:期间|间)?(?:每一?年度?|各年度?|逐年|历年|分年度?)?的?`,
  'u',
);

/** 每年, 各年份, 逐年, 分年度列一下 */
const EACH_YEAR = /每一?年|各年|逐年|历年|分年/;
/** 每年都, 各年份的, left where they stand apart from the stretch. */
const APART = /(?:，)?(?:每一?年度?|各年(?:度|份)?|逐年|历年|分年度?)的?(?:都|各自?|分别)?/u;

/** So many years a question goes through; each of them is a question of its own. */
const MOST = 10;

/** True where a question says by itself that it asks of each year. */
export const asksOfEachYear = (question: string): boolean => EACH_YEAR.test(question) && YEARS.test(question);

/** The years one by one, and the words they stand in the place of; none where no stretch of years is named. */
export function yearsInTurn(
  question: string,
): { whole: Span; things: readonly string[]; rest: (one: string) => string } | undefined {
  const found = YEARS.exec(question);
  const [first, last] = [Number(found?.groups?.first), Number(found?.groups?.last)];
  if (found === null || last <= first || last - first >= MOST) return undefined;
  return {
    whole: { start: found.index, end: found.index + found[0].length },
    things: Array.from({ length: last - first + 1 }, (_, i) => `${first + i}年`),
    rest: (one) => one.replace(APART, ''),
  };
}
