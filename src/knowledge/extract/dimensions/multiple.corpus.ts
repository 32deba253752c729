import { figure } from '../phrase-book.ts';
import type { Corpus } from '../rule.ts';

export const corpus: Corpus = {
  examples: [
    { value: figure('multiple', 2.36, '倍', 2.36), texts: ['2.36倍', '是上年的2.36倍'] },
    { value: figure('multiple', 1, '倍', 1), texts: ['增长一倍', '1倍'] },
    { value: figure('multiple', 3, '倍', 3, { bound: 'over' }), texts: ['3倍多', '三倍多', '超3倍'] },
    { value: figure('multiple', 1, '番', 2), texts: ['翻一番', '翻了一番'] },
    { value: figure('multiple', 2, '番', 4), texts: ['翻两番'] },
    { value: figure('multiple', 2.3, ':1', 2.3), texts: ['收入比缩小到2.3:1', '2.3:1'] },
    { value: figure('multiple', 3, '比2', 1.5), texts: ['3比2'] },
  ],
  negatives: ['8:30', '三番五次', '9:00—12:00', '加倍努力'],
  gaps: ['成倍增长'],
};
