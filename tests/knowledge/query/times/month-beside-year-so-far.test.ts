/** A table with a column for the month and one for the year so far: who names no month asks for the latter. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const row = (...cells: readonly string[]): string => `<tr><td>${cells.join('</td><td>')}</td></tr>`;

const PAGE = `<html><head><title>新余市重点项目进展情况表</title></head><body>
<h1>2023年新余市重点项目10月份进展情况表</h1><p>发布时间：2023-11-08 来源：市发改委</p><p>单位：个、万元、%</p><table>
${row('县（区）', '项目个数', '年度计划投资', '10月份完成投资', '1-10月累计完成投资', '占年度计划比例')}
${row('合计', '131', '2351600', '210700', '2045300', '87.0')}
${row('分宜县', '58', '1140600', '104300', '1014800', '89.0')}
${row('渝水区', '52', '846300', '76200', '731200', '86.4')}
${row('仙女湖区', '21', '364700', '30200', '299300', '82.1')}
</table></body></html>`;

const told = figuresOf(answersFrom(articleRead('table.html', PAGE)));

it.each([
  ['新余完成投资多少', ['2045300']],
  ['分宜县完成投资多少', ['1014800']],
  ['分宜县10月份完成投资多少', ['104300']],
  ['新余当月完成投资多少', ['210700']],
  ['哪个县区完成投资最少', ['299300']],
  ['新余9月份完成投资多少', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
