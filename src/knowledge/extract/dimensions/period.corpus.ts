import type { Grain, Period } from '../../types.ts';
import type { Corpus, Reading } from '../rule.ts';

type How = Partial<Pick<Period, 'asOf' | 'yearGiven' | 'lastYear'>>;

/** Both ends half-open; `text` is left to the phrase. */
function stretch(grain: Grain, from: string, to: string, how: How = {}): Reading {
  const period = { from, to, grain, asOf: false, yearGiven: true, ...how, text: '' };
  return { dimension: 'period', period };
}

const guessed = { yearGiven: false };
const cutOff = { asOf: true };
const guessedCutOff = { asOf: true, yearGiven: false };

/** Read on 2024-06-15. */
export const corpus: Corpus = {
  examples: [
    {
      value: stretch('day', '2021-10-08', '2021-10-09'),
      texts: [
        '2021年10月8日',
        '2021年10月8日上午',
        '2021 年10月 8日',
        '2021-10-08',
        '2021.10.08',
        '2021/10/8',
      ],
    },
    {
      value: stretch('day', '2024-03-11', '2024-03-12', guessed),
      texts: ['3月11日', '3月11号', '三月十一日'],
    },
    { value: stretch('day', '2023-12-26', '2023-12-27', guessed), texts: ['12月26日'] },
    {
      value: stretch('day', '2022-05-01', '2022-05-16'),
      texts: ['2022年5月1日至15日', '2022年5月1日—5月15日'],
    },
    { value: stretch('day', '2024-06-10', '2024-06-11', guessed), texts: ['10日上午'] },
    { value: stretch('day', '2024-06-11', '2024-06-13', guessed), texts: ['11日至12日'] },
    { value: stretch('day', '2024-05-29', '2024-05-30', guessed), texts: ['29日'] },
    { value: stretch('day', '2024-06-14', '2024-06-15', guessed), texts: ['昨日', '昨天'] },
    {
      value: stretch('day', '2024-01-01', '2024-04-10', guessedCutOff),
      texts: ['截至4月9日', '截止4月9日', '截止到4月9日', '截至4月9号'],
    },
    {
      value: stretch('day', '2020-01-01', '2020-04-10', cutOff),
      texts: ['截至2020年4月9日', '到2020年4月9号'],
    },
    { value: stretch('day', '2024-01-01', '2024-06-16', guessedCutOff), texts: ['截至目前', '到目前为止'] },

    {
      value: stretch('month', '2021-10-01', '2021-11-01'),
      texts: ['2021年10月', '2021年10月份', '21年10月'],
    },
    {
      value: stretch('month', '2023-03-01', '2023-04-01'),
      texts: ['二〇二三年三月', '二零二三年3月', '去年3月'],
    },
    {
      value: stretch('month', '2024-02-01', '2024-03-01', guessed),
      texts: ['2月', '2月份', '2月产值', '2月当月', '2月份当月'],
    },
    { value: stretch('month', '2023-11-01', '2023-12-01', guessed), texts: ['11月份开工的项目'] },
    { value: stretch('month', '2024-11-01', '2024-12-01', guessed), texts: ['计划11月开工', '预计11月投产'] },
    { value: stretch('month', '2024-05-01', '2024-06-01', guessed), texts: ['上个月', '上月'] },
    { value: stretch('month', '2024-06-01', '2024-07-01', guessed), texts: ['本月', '当月'] },
    {
      value: stretch('month', '2024-01-01', '2024-06-01', guessedCutOff),
      texts: ['截至5月底', '到5月末', '5月底前'],
    },
    {
      value: stretch('month', '2021-01-01', '2021-07-01', cutOff),
      texts: ['截止2021年6月末', '2021年6月底'],
    },
    { value: stretch('month', '2024-01-01', '2024-07-01', guessedCutOff), texts: ['月底前', '本月底'] },
    { value: stretch('month', '2024-01-01', '2024-11-01', guessedCutOff), texts: ['力争10月底前完工'] },
    { value: stretch('day', '2024-05-01', '2024-05-11', guessed), texts: ['5月上旬', '5月初'] },
    { value: stretch('day', '2024-05-01', '2024-05-16', guessed), texts: ['5月上半月', '5月上半个月'] },
    {
      value: stretch('month', '2023-11-01', '2024-06-16'),
      texts: ['去年11月以来', '2023年11月以来', '自2023年11月开工以来', '2023年11月“双百行动”启动以来'],
    },
    { value: stretch('year', '2020-01-01', '2024-06-16'), texts: ['2020年以来', '2020年园区设立以来'] },
    { value: stretch('years', '2021-01-01', '2024-06-16'), texts: ['“十四五”以来', '十四五以来'] },
    {
      value: stretch('month', '2019-01-01', '2019-12-01'),
      texts: [
        '2019年1~11月份',
        '2019年1—11月',
        '2019年1-11月',
        '2019年1至11月',
        '2019年1月到11月',
        '2019年前11个月',
      ],
    },
    {
      value: stretch('month', '2024-01-01', '2024-06-01', guessed),
      texts: ['1—5月', '前五个月', '前5个月', '头五个月', '前5月', '重点项目前5月'],
    },
    { value: stretch('month', '2023-01-01', '2023-12-01', guessed), texts: ['1—11月', '前11个月'] },
    { value: stretch('month', '2024-01-01', '2024-03-01', guessed), texts: ['前两个月', '头两月'] },
    { value: stretch('month', '2017-01-01', '2017-10-01'), texts: ['17年前9个月', '2017前9月'] },

    {
      value: stretch('quarter', '2022-01-01', '2022-04-01'),
      texts: ['2022年第一季度', '2022年一季度', '22年一季度', '2022年Q1'],
    },
    { value: stretch('quarter', '2024-01-01', '2024-04-01'), texts: ['今年一季度'] },
    { value: stretch('quarter', '2023-10-01', '2024-01-01', guessed), texts: ['四季度'] },
    {
      value: stretch('quarter', '2018-01-01', '2018-10-01'),
      texts: ['2018年前三季度', '2018年前三个季度', '2018年前3季度', '2018年头三个季度'],
    },
    { value: stretch('quarter', '2022-01-01', '2022-04-01', cutOff), texts: ['2022年一季度末'] },
    { value: stretch('half-year', '2024-01-01', '2024-07-01', guessed), texts: ['上半年'] },
    { value: stretch('half-year', '2023-07-01', '2024-01-01'), texts: ['2023年下半年', '去年下半年'] },

    { value: stretch('year', '2021-01-01', '2022-01-01'), texts: ['2021年', '2021年度', '2021年全年'] },
    {
      value: stretch('year', '2024-01-01', '2025-01-01'),
      texts: ['今年', '本年度', '新的一年', '今年初步安排', '今年初次申报', '今年产值', '今年产业项目'],
    },
    { value: stretch('year', '2023-01-01', '2024-01-01'), texts: ['去年', '上年'] },
    { value: stretch('year', '2024-01-01', '2025-01-01', guessed), texts: ['当年完成投资'] },
    { value: stretch('year', '2024-01-01', '2024-06-16'), texts: ['今年以来', '今年年初以来'] },
    { value: stretch('year', '2024-01-01', '2024-06-16', guessed), texts: ['年初以来'] },
    {
      value: stretch('year', '2025-01-01', '2026-01-01', cutOff),
      texts: ['到2025年', '2025年底前', '至2025年末'],
    },
    { value: stretch('year', '2023-01-01', '2024-01-01', cutOff), texts: ['去年底', '去年年底'] },
    { value: stretch('year', '2024-01-01', '2025-01-01', guessedCutOff), texts: ['年底', '年底前'] },
    {
      value: stretch('year', '2023-01-01', '2024-01-01', { lastYear: true }),
      texts: ['去年同期', '上年同期', '2023年同期', '上年同月', '去年同季'],
    },
    {
      value: stretch('year', '2023-01-01', '2024-01-01', { lastYear: true, yearGiven: false }),
      texts: ['较同期增长'],
    },
    {
      value: stretch('years', '2016-01-01', '2019-01-01'),
      texts: ['2016—2018年', '2016年至2018年', '2016-18年'],
    },
    {
      value: stretch('years', '2021-01-01', '2026-01-01'),
      texts: ['“十四五”期间', '十四五时期', '“十四五”', '十四五规划', '2021—2025年'],
    },
    {
      value: stretch('year', '2021-01-01', '2022-01-01'),
      texts: ['“十四五”开局之年', '十四五规划的起步之年'],
    },
    { value: stretch('year', '2020-01-01', '2021-01-01'), texts: ['“十三五”收官之年', '“十三五”规划第五年'] },
    {
      value: stretch('years', '2019-06-15', '2024-06-15', guessed),
      texts: ['过去五年', '五年来', '过去5年'],
    },
    { value: stretch('year', '2015-01-01', '2016-01-01', cutOff), texts: ['“十二五”末', '十二五末'] },
    {
      value: stretch('years', '2024-06-15', '2029-06-15', guessed),
      texts: ['未来5年', '今后五年', '往后五年'],
    },
  ],
  negatives: [
    '工期5年',
    '3个月后',
    '2号楼',
    '地铁1号线',
    '10月龄',
    '24小时',
    '3.5亿元',
    '提前三个月',
    '目前年产10万吨',
    '以上年产值计算',
    '过去年均增长',
    '近年来',
    '近5年',
    '春节期间',
    '第十二届',
    '“十四五”规划的关键之年',
    '十五个项目',
    '二十四五个',
    '30日内办结',
    '5个工作日',
    '总投资2021万元',
    '3-5天',
    '1—3个',
    '农历十二月初九',
    '一月一通报',
    '今日头条',
    '同期，全县落地项目30个',
    '第一产业',
    '前三名',
    '项目前期',
    '年初步方案',
    '按照年初目标',
    '17年前的旧厂房',
  ],
  gaps: ['大前年', '近三年来', '上周五', '冬春之交'],
};
