import type { Batch } from '../../types.ts';
import type { Corpus, Reading } from '../rule.ts';

const nth = (ordinal: number, word: Batch['word'], year?: number): Reading => ({
  dimension: 'batch',
  batch: year === undefined ? { ordinal, word } : { ordinal, word, year },
});

export const corpus: Corpus = {
  examples: [
    {
      value: nth(2, '期'),
      texts: [
        '第二期',
        '第2期',
        '工作动态：第二期项目签约',
        '全省第二期“三个一批”',
        '宜阳二期',
        '伊川县2期',
        '全市二期签约',
      ],
    },
    { value: nth(2, '期', 2021), texts: ['2021年第二期', '21年第2期', '2021年二期'] },
    { value: nth(12, '期'), texts: ['第十二期', '第12期'] },
    { value: nth(3, '批'), texts: ['第三批', '第3批次', '孟津三批开工'] },
    { value: nth(3, '批', 2022), texts: ['2022年第三批', '2022年三批'] },
    { value: nth(1, '批'), texts: ['首批', '第一批次'] },
    { value: nth(1, '批', 2023), texts: ['2023年首批', '2023年度第一批', '去年首批'] },
    { value: nth(4, '轮'), texts: ['第四轮'] },
    {
      value: nth(2, '次'),
      texts: [
        '第二次集中开工',
        '第二次“三个一批”活动',
        '第二次开发区“三个一批”',
        '浑源二次三个一批',
        '第二次活动拟于5月',
      ],
    },
    // Stages of one project; callers tell them by the rule.
    {
      value: nth(2, '期'),
      texts: ['轴承产业园二期', '二期工程', '污水处理厂(二期)', '物流港B区二期', '花谷温泉二期'],
    },
    { value: nth(1, '期'), texts: ['水厂首期工程', '智谷科技城一期'] },
  ],
  negatives: [
    '前三期',
    '签约一批',
    '开工一批重大项目',
    '第二次会议',
    '工期两年',
    '同期',
    '三期叠加',
    '分三期建设',
    '上一期',
    '首批机组',
    '首批18万千瓦风电机组',
    '首批业主',
    '第3期货',
    '近期',
    '两批项目',
    '4月搞了一次集中开工',
    '先后举行三次集中签约',
    '重点项目简报第9期',
    '今天刊出第二期',
    '（总第46期）',
    '项目建设动态2024年第5期',
  ],
};
