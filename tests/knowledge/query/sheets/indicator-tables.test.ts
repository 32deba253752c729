/** What a bureau of statistics publishes each month: 指标 | 单位 | 本月 | 累计 | 同比. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

function askLines(lines: readonly string[]): (question: string) => readonly string[] {
  const ask = answersFrom(articleRead('table.txt', lines.join('\n')));
  return (question) => ask(question).values.map(({ number, unit }) => `${number}${unit}`);
}

describe('rows that say in what they are counted', () => {
  const figures = askLines([
    '平舆县2023年9月主要经济指标完成情况',
    '发布时间：2023-10-20  来源：平舆县统计局',
    '指标名称\t计量单位\t本月\t本月止累计\t上年同期\t同比±%',
    '规模以上工业增加值\t亿元\t12.4\t98.6\t92.1\t7.1',
    '固定资产投资（不含农户）\t万元\t83200\t743600\t712000\t4.4',
    '#民间投资\t万元\t41200\t398700\t402100\t-0.8',
    '商品房销售面积\t万平方米\t1.7\t15.3\t16.9\t-9.5',
    '新开工项目\t个\t4\t45\t40\t12.5',
    '实际利用外资\t万美元\t310\t2640\t2580\t2.3',
  ]);
  it.each([
    ['平舆县2023年9月当月固定资产投资多少', ['83200万元']],
    ['平舆县2023年1-9月固定资产投资多少', ['743600万元']],
    ['平舆县2022年1-9月固定资产投资多少', ['712000万元']],
    ['平舆2023年1到9月民间投资完成多少，增速多少', ['398700万元', '-0.8%']],
    ['平舆县2023年前三季度商品房卖了多少万平方米', ['15.3万平方米']],
    ['平舆县2023年前三季度新开工项目多少个', ['45个']],
    ['平舆县2023年1-9月实际利用外资多少', ['2640万美元']],
    // no row tells it
    ['平舆县2023年1-9月房地产开发投资多少', []],
    ['平舆县2023年8月固定资产投资多少', []],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a page that is a table with one cell a line, headed by a year', () => {
  const figures = askLines([
    '平舆县2022年国民经济主要指标',
    '来源：平舆县统计局 2023-03-02',
    ...['指标', '2022年', '比上年增长（%）'],
    ...['地区生产总值（亿元）', '486.2', '4.1'],
    ...['固定资产投资（亿元）', '213.6', '9.7'],
    ...['工业技改投资（亿元）', '36.8', '22.4'],
    ...['一般公共预算收入（万元）', '186400', '5.2'],
    ...['实际到位内资（亿元）', '88.5', '12.3'],
  ]);
  it.each([
    ['平舆县2022年GDP多少，增长多少', ['486.2亿元', '4.1%']],
    ['平舆县2022年固投多少，比上年增长多少', ['213.6亿元', '9.7%']],
    ['平舆县2022年技改投资多少', ['36.8亿元']],
    ['平舆县2022年一般公共预算收入多少', ['186400万元']],
    ['平舆县2022年民间投资多少', []],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
