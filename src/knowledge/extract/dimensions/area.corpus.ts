import { figure } from '../phrase-book.ts';
import type { Corpus } from '../rule.ts';

const mu = 666.6666666667;

export const corpus: Corpus = {
  examples: [
    {
      value: figure('area', 270, '公顷', 2_700_000, { bound: 'over' }),
      texts: ['270余公顷', '270多公顷', '超270公顷'],
    },
    {
      value: figure('area', 60, '万平方米', 600_000, { bound: 'over' }),
      texts: ['60余万平方米', '60万余平方米'],
    },
    { value: figure('area', 1236.4, '平方米', 1236.4), texts: ['1236.4平方米', '1,236.4平方米'] },
    { value: figure('area', 120, '平方', 120), texts: ['120平方'] },
    { value: figure('area', 3000, '平米', 3000), texts: ['3000平米', '三千平米'] },
    { value: figure('area', 5600, '㎡', 5600), texts: ['5600㎡'] },
    { value: figure('area', 5600, 'm²', 5600), texts: ['5600m²'] },
    { value: figure('area', 5600, 'm2', 5600), texts: ['5600m2'] },
    { value: figure('area', 350, '亩', 350 * mu), texts: ['350亩', '占地350亩', '三百五十亩'] },
    { value: figure('area', 2.4, '万亩', 24_000 * mu), texts: ['2.4万亩'] },
    {
      value: figure('area', 2, '万亩', 20_000 * mu, { bound: 'over' }),
      texts: ['两万多亩', '2万余亩', '逾2万亩'],
    },
    { value: figure('area', 10, '万亩', 100_000 * mu), texts: ['十万亩', '10万亩'] },
    { value: figure('area', 12.6, '平方公里', 12_600_000), texts: ['12.6平方公里'] },
    { value: figure('area', 9, '平方千米', 9_000_000), texts: ['9平方千米'] },
    { value: figure('area', 9, 'km²', 9_000_000), texts: ['9km²'] },
    { value: figure('area', 9, 'km2', 9_000_000), texts: ['9km2'] },
  ],
  negatives: ['万亩良田', '亩均效益', '第3亩'],
  gaps: ['数千亩'],
};
