import { figure } from '../phrase-book.ts';
import type { Corpus } from '../rule.ts';

export const corpus: Corpus = {
  examples: [
    { value: figure('duration', 5, '年', 1825), texts: ['5年', '为期5年', '五年', '近5年'] },
    { value: figure('duration', 2, '年', 730), texts: ['两年', '历时两年'] },
    { value: figure('duration', 2, '年', 730, { bound: 'over' }), texts: ['两年多', '2年多', '2余年'] },
    {
      value: figure('duration', 3, '年', 1095, { upper: 5 }),
      texts: ['3到5年', '3—5年', '三至五年', '3年至5年'],
    },
    { value: figure('duration', 3, '年', 1095, { upper: 5, bound: 'about' }), texts: ['三五年'] },
    { value: figure('duration', 10, '载', 3650), texts: ['十载'] },
    { value: figure('duration', 2.5, '年', 912.5), texts: ['两年半', '2年半'] },
    { value: figure('duration', 3.5, '个月', 105), texts: ['三个半月', '3个半月'] },
    { value: figure('duration', 18, '个月', 540), texts: ['18个月', '工期18个月', '十八个月'] },
    { value: figure('duration', 1, '个月', 30), texts: ['一个月', '1个月'] },
    { value: figure('duration', 2, '个月', 60, { bound: 'over' }), texts: ['两个多月'] },
    { value: figure('duration', 3, '个季度', 273), texts: ['3个季度', '三个季度'] },
    { value: figure('duration', 2, '个星期', 14), texts: ['两个星期'] },
    { value: figure('duration', 6, '周', 42), texts: ['6周'] },
    { value: figure('duration', 45, '天', 45), texts: ['45天', '四十五天'] },
    { value: figure('duration', 3, '昼夜', 3), texts: ['3昼夜'] },
    {
      value: figure('duration', 5, '个工作日', 5, { bound: 'at-most' }),
      texts: ['5个工作日以内', '不超过5个工作日', '不得超过5个工作日'],
    },
    { value: figure('duration', 20, '工作日', 20), texts: ['20工作日'] },
    { value: figure('duration', 10, '个交易日', 10), texts: ['10个交易日'] },
    { value: figure('duration', 540, '日历天', 540), texts: ['540日历天', '工期540日历天'] },
    { value: figure('duration', 540, '个日历天', 540), texts: ['540个日历天'] },
    { value: figure('duration', 30, '日', 30, { bound: 'at-most' }), texts: ['30日以内', '30日之内'] },
    { value: figure('duration', 24, '小时', 1), texts: ['24小时'] },
    { value: figure('duration', 48, '个小时', 2), texts: ['48个小时'] },
    { value: figure('duration', 2, '个小时', 1 / 12, { bound: 'over' }), texts: ['两个多小时'] },
    {
      value: figure('duration', 2100, '小时', 87.5, { upper: 2900 }),
      texts: ['2100－2900小时', '2100-2900小时'],
    },
    { value: figure('duration', 40, '学时', 1.6666666666667), texts: ['40学时'] },
    { value: figure('duration', 36, '分钟', 0.025), texts: ['36分钟'] },
    { value: figure('duration', 108, '秒', 0.00125), texts: ['108秒'] },
  ],
  // biome-ignore format: a list
  negatives: [
    '2021年', '二〇二三年', '90年代', '3年级', '一年来', '一天天', '百年大计', '千年古城', '万年县', '5天津', '9月30日',
    '第3年', '一九四九年',
  ],
  gaps: ['几十年', '大半年', '多年'],
};
