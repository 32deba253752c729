import { figure } from '../phrase-book.ts';
import type { Corpus } from '../rule.ts';

export const corpus: Corpus = {
  examples: [
    { value: figure('length', 18.305, '公里', 18_305), texts: ['18.305公里', '全长18.305公里'] },
    {
      value: figure('length', 40, '公里', 40_000, { bound: 'about' }),
      texts: ['约40公里', '40公里左右', '四十公里左右'],
    },
    {
      value: figure('length', 3, '公里', 3000, { bound: 'over' }),
      texts: ['3公里多', '3多公里', '三公里多'],
    },
    { value: figure('length', 5, '千米', 5000), texts: ['5千米'] },
    { value: figure('length', 52_360, '米', 52_360), texts: ['52360米', '52,360米'] },
    { value: figure('length', 0.8, '公里', 800, { upper: 1 }), texts: ['800米至1公里'] },
    { value: figure('length', 860, '延米', 860), texts: ['860延米'] },
    { value: figure('length', 500, 'm', 500), texts: ['500m', '长500m'] },
    { value: figure('length', 35, 'km', 35_000), texts: ['35km'] },
    { value: figure('length', 8, '里', 4000), texts: ['8里'] },
    { value: figure('length', 12, '海里', 22_224), texts: ['12海里'] },
    { value: figure('length', 6, '分米', 0.6), texts: ['6分米'] },
    { value: figure('length', 20, '厘米', 0.2), texts: ['20厘米', '二十厘米'] },
    { value: figure('length', 20, 'cm', 0.2), texts: ['20cm'] },
    { value: figure('length', 36.5, '毫米', 0.0365), texts: ['36.5毫米'] },
    { value: figure('length', 36.5, 'mm', 0.0365), texts: ['36.5mm'] },
    { value: figure('length', 4.5, '微米', 4.5e-6), texts: ['4.5微米'] },
    { value: figure('length', 28, '纳米', 2.8e-8), texts: ['28纳米'] },
  ],
  negatives: ['五里村', '十里长街', '第3米', '500m²'],
  gaps: ['数十公里'],
};
