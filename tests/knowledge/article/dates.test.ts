import { expect, it } from 'vitest';
import { readDate } from '../../../src/knowledge/article/provenance/dates.ts';

it.each([
  ['发布时间：2021年10月12日 09:30', '2021-10-12'],
  ['2020.03.11', '2020-03-11'],
  ['时间：2023-0 4-1 9 08:30', '2023-04-19'],
  ['2023-04-0 7', '2023-04-07'],
  ['March 4, 2021 09:12', '2021-03-04'],
  ['Posted 7th Sept. 2018', '2018-09-07'],
  ['Updated: 15 June 2022 | Lakeside Weekly', '2022-06-15'],
  ['Nov 3, 2020（2020年11月5日修改）', '2020-11-05'],
])('%s: %s', (line, date) => {
  expect(readDate(line)).toBe(date);
});

it.each(['2021年13月40日', '2021年1-9月重点项目进展', 'Room 12, 2019', 'Plan 30 Plus 2020', '第20期'])(
  'no date in %s',
  (line) => {
    expect(readDate(line)).toBeUndefined();
  },
);
