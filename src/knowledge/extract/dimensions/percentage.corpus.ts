import { figure } from '../phrase-book.ts';
import type { Corpus } from '../rule.ts';

export const corpus: Corpus = {
  examples: [
    {
      value: figure('percent', 82.4, '%', 82.4),
      texts: ['82.4%', '复工率82.4%', '82.4 %', '百分之八十二点四'],
    },
    { value: figure('percent', 82.4, '％', 82.4), texts: ['82.4％'] },
    { value: figure('percent', 60, '%', 60), texts: ['60%', '百分之六十'] },
    {
      value: figure('percent', -4.3, '%', -4.3),
      texts: ['增速为-4.3%', '-4.3%', '同比-4.3%', '青河县-4.3%'],
    },
    { value: figure('percent', 3, '%', 3, { upper: 5 }), texts: ['3%—5%', '3-5%', '3%至5%'] },
    {
      value: figure('percent', 90, '%', 90, { bound: 'at-least' }),
      texts: ['90%以上', '不低于90%', '不得低于90%', '不能低于90%', '达到90%以上'],
    },
    { value: figure('percent', 80, '%', 80, { bound: 'under' }), texts: ['低于80%', '不足80%', '近80%'] },
    {
      value: figure('percent', 5, '%', 5, { bound: 'at-most' }),
      texts: ['控制在5%以内', '5%以下', '不超过5%', '不得高于5%'],
    },
    { value: figure('percent', 3.2, '‰', 0.32), texts: ['3.2‰', '千分之三点二'] },
    { value: figure('percentage-point', 3.4, '个百分点', 3.4), texts: ['提高3.4个百分点', '3.4个百分点'] },
    { value: figure('percentage-point', 2, '百分点', 2), texts: ['2百分点'] },
    { value: figure('percentage-point', 1, '个百分点', 1), texts: ['一个百分点'] },
    { value: figure('percent', 1, '三分之一', 33.333333333333), texts: ['三分之一'] },
    { value: figure('percent', 1, '2/3', 66.666666666667), texts: ['占比达2/3'] },
    { value: figure('percent', -5, '%', -5, { upper: -3 }), texts: ['增速为-5%至-3%'] },
    { value: figure('percent', -1, '%', -1, { upper: 2 }), texts: ['增速为-1%到2%'] },
    { value: figure('percent', 95, '%', 95, { bound: 'at-least' }), texts: ['≥95%', '95%以上'] },
    { value: figure('percent', 3, '%', 3, { bound: 'at-most' }), texts: ['≤3%'] },
    { value: figure('percent', 80, '%', 80, { bound: 'over' }), texts: ['>80%', '超80%'] },
    { value: figure('percent', 5, '%', 5, { bound: 'under' }), texts: ['<5%'] },
    { value: figure('percent', 1, '三分之二', 66.666666666667, { bound: 'over' }), texts: ['超过三分之二'] },
    { value: figure('percent', 8, '成', 80, { bound: 'under' }), texts: ['近八成', '近8成'] },
    { value: figure('percent', 6, '成', 60, { bound: 'at-least' }), texts: ['六成以上'] },
    { value: figure('percent', 7.5, '成', 75), texts: ['七成五'] },
  ],
  negatives: ['三成立', '五成员', '6成都', '百分之百', '第三成', '五分之', '3个百', '2022/1/4'],
  gaps: ['一半', '大半'],
};
