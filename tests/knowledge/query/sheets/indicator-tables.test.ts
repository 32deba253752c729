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

describe('a header of two lines, groups of columns above', () => {
  const figures = askLines([
    '2023年全市各县区固定资产投资完成情况',
    '来源：驻马店市统计局 2024-02-01',
    '单位：亿元、%',
    '县区\t固定资产投资\t\t工业投资\t',
    '\t总量\t增速\t总量\t增速',
    '全市\t1236.5\t5.2\t486.1\t12.0',
    '遂平县\t132.7\t8.1\t61.2\t18.4',
    '西平县\t118.9\t3.6\t44.0\t7.9',
    '上蔡县\t104.2\t-2.3\t38.5\t-4.4',
  ]);
  it.each([
    ['驻马店2023年固定资产投资多少', ['1236.5亿元']],
    ['遂平县2023年固定资产投资多少，增速多少', ['132.7亿元', '8.1%']],
    ['遂平县工业投资增速多少', ['18.4%']],
    ['上蔡县工业投资多少', ['38.5亿元']],
    ['驻马店哪个县固投增速最低', ['-2.3%']],
    ['驻马店工业投资增速最快的县区是哪个', ['18.4%']],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('rows of years', () => {
  const figures = askLines([
    '平舆县历年固定资产投资情况',
    '来源：平舆县统计局  2024-03-15',
    '年份\t固定资产投资（亿元）\t增速（%）\t工业投资（亿元）',
    '2020年\t152.3\t3.1\t48.6',
    '2021年\t168.9\t10.9\t55.2',
    '2022年\t181.4\t7.4\t63.8',
    '2023年\t196.7\t8.4\t71.5',
  ]);
  it.each([
    ['平舆县2021年固定资产投资多少', ['168.9亿元']],
    ['平舆县2022年工业投资多少', ['63.8亿元']],
    ['平舆2023年固投增速多少', ['8.4%']],
    ['平舆2023年固投比2020年多多少', ['44.4亿元']],
    ['平舆县2019年固定资产投资多少', []],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a table of Markdown with an empty cell', () => {
  const figures = askLines([
    '平舆县2023年重点项目建设进度表',
    '来源：平舆县发改委 2023-12-05',
    '',
    '| 项目名称 | 总投资（万元） | 年度计划投资（万元） | 1-11月完成投资（万元） | 形象进度 |',
    '|---|---|---|---|---|',
    '| 鼎鑫皮革产业园 | 86000 | 30000 | 27600 | 主体封顶 |',
    '| 县第三水厂 | 18500 | 9000 | 9200 | 设备安装 |',
    '| 古槐大道北延 | 12600 | 8000 | 5100 | 路基施工 |',
    '| 合计 | 117100 | 47000 | 41900 | |',
  ]);
  it.each([
    ['平舆2023年重点项目总投资一共多少', ['117100万元']],
    ['平舆县2023年项目完成投资多少', ['41900万元']],
    ['古槐大道北延完成投资多少', ['5100万元']],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('rows below 项目名称 without a row that sums them up', () => {
  const figures = askLines([
    '平舆县2023年重点项目建设进度表',
    '来源：平舆县发改委 2023-12-05',
    '单位：万元',
    '项目名称\t总投资\t年度计划投资',
    '鼎鑫皮革产业园\t86000\t30000',
    '古槐大道北延\t12600\t8000',
  ]);
  it('are each no sum of all', () => {
    expect(figures('平舆县2023年重点项目总投资多少')).toEqual([]);
    expect(figures('古槐大道北延总投资多少')).toEqual(['12600万元']);
  });
});

describe('columns that are not what the unit of the row counts', () => {
  const figures = askLines([
    '平舆县2024年1-9月经济运行与民生任务情况',
    '平舆县统计局 2024-10-19',
    '一、主要指标',
    '指标\t单位\t1-9月\t比上年同期增减额\t增速（%）\t全市位次',
    '固定资产投资\t亿元\t148.6\t8.6\t6.1\t3',
    '工业投资\t亿元\t61.3\t-2.4\t-3.8\t7',
    '二、民生任务',
    '任务\t年度计划\t1-9月完成\t完成投资（万元）',
    '改造老旧小区（个）\t28\t21\t5360',
    '新建口袋公园（个）\t12\t9\t2140',
  ]);
  it.each([
    ['平舆县2024年1-9月固定资产投资多少', ['148.6亿元']],
    ['平舆县工业投资增速多少', ['-3.8%']],
    ['平舆改造老旧小区完成投资多少', ['5360万元']],
    // by how many 亿元 it grew no column says in a unit
    ['平舆县固定资产投资增长多少亿元', []],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('columns headed by times', () => {
  const figures = askLines([
    '平舆县2023年度投资统计',
    '平舆县统计局 2024-02-20',
    '指标\t2023年\t2022年\t2021年',
    '固定资产投资（亿元）\t246.3\t231.5\t219.8',
    '其中：工业投资（亿元）\t98.7\t88.4\t79.9',
    '学校（所）\t214\t219\t223',
  ]);
  it.each([
    ['平舆县2023年固定资产投资多少', ['246.3亿元']],
    ['平舆2022年工业投资多少', ['88.4亿元']],
    ['平舆2021年学校多少所', ['223所']],
    ['平舆2023年固投比2021年多多少', ['26.5亿元']],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('groups of columns beside one that ranks the rows', () => {
  const lines = (lower: string) => [
    '驻马店市2024年1-9月投资情况通报',
    '驻马店市发改委  2024年10月19日',
    '表1 各县投资完成情况',
    '县区\t固定资产投资\t\t工业投资\t\t综合排名',
    lower,
    '遂平县\t48.9\t9.8\t20.3\t18.7\t1',
    '西平县\t56.3\t5.9\t24.6\t11.5\t3',
  ];
  it('are read where they repeat one another', () => {
    const figures = askLines(lines('\t总量(亿元)\t增速(%)\t总量(亿元)\t增速(%)'));
    expect(figures('遂平县工业投资多少')).toEqual(['20.3亿元']);
    expect(figures('西平县工业投资增速多少')).toEqual(['11.5%']);
  });
  it('are not where nobody knows how far each goes', () => {
    const figures = askLines(lines('\t总量(亿元)\t增速(%)\t占比(%)\t完成率(%)'));
    expect(figures('遂平县工业投资多少')).toEqual([]);
  });
});

describe('what was planned and what was done of a task', () => {
  const figures = askLines([
    '平舆县2024年1-9月民生任务进展',
    '平舆县政府督查室 2024-10-19',
    '任务\t年度计划\t1-9月完成',
    '新建公厕（座）\t30\t26',
    '进出口总额（万美元）\t5200\t4130',
    '固定资产投资（亿元）\t168\t129.7',
  ]);
  it.each([
    ['平舆县新建公厕完成多少座', ['26座']],
    ['平舆县新建公厕计划多少座', ['30座']],
    ['平舆县进出口总额多少', ['4130万美元']],
    ['平舆县固定资产投资计划多少', ['168亿元']],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a table of bare years', () => {
  const figures = askLines([
    '平舆县“十四五”投资情况',
    '平舆县统计局 2024-02-20',
    '年份\t固定资产投资（亿元）\t项目个数',
    '2021\t118.3\t64',
    '2022\t124.9\t71',
    '2023\t152.4\t80',
  ]);
  it.each([
    ['平舆县2021年项目多少个', ['64个']],
    ['平舆县2022年固定资产投资多少', ['124.9亿元']],
    // no year asked: the newest
    ['平舆县固定资产投资多少', ['152.4亿元']],
    // a year of its own is needed to be held against another
    ['平舆县固定资产投资比2021年增长多少', []],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a month and the year so far, each with its amount and its growth', () => {
  const figures = askLines([
    '平舆县2024年9月投资统计',
    '平舆县统计局 2024-10-19',
    '指标\t本月\t\t累计\t',
    '\t绝对值（亿元）\t同比±%\t绝对值（亿元）\t同比±%',
    '固定资产投资\t43.6\t5.5\t362.8\t6.3',
    '工业投资\t16.2\t7.1\t140.9\t9.8',
  ]);
  it.each([
    ['平舆县2024年1-9月固定资产投资多少', ['362.8亿元']],
    ['平舆县固定资产投资累计增速多少', ['6.3%']],
    ['平舆县2024年9月当月工业投资多少', ['16.2亿元']],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
