import { figure, type Said } from '../phrase-book.ts';
import type { Corpus, Reading } from '../rule.ts';

const price = (number: number, unit: string, base = number, said: Said = {}): Reading =>
  figure('rate', number, unit, base, { currency: 'CNY', ...said });

export const corpus: Corpus = {
  examples: [
    { value: price(18.6, '元/公斤'), texts: ['18.6元/公斤', '均价18.6元/公斤'] },
    { value: price(137_600, '元/吨'), texts: ['137600元/吨', '137,600元/吨'] },
    {
      value: price(7650, '元/平方米', 7650, { bound: 'about' }),
      texts: ['约7650元/平方米', '7650元/平方米左右'],
    },
    {
      value: price(350, '万元/亩', 3_500_000, { bound: 'at-least' }),
      texts: ['350万元/亩以上', '不低于350万元/亩'],
    },
    { value: price(3, '元/月'), texts: ['3元/月', '3元/月'] },
    { value: price(20, '元每平方米'), texts: ['20元每平方米'] },
    { value: figure('rate', 120, '公里/小时', 120_000), texts: ['120公里/小时', '时速120公里/小时'] },
    { value: figure('rate', 3, '万立方米/日', 30_000), texts: ['3万立方米/日'] },
    { value: figure('rate', 50, '万吨/年', 500_000), texts: ['50万吨/年', '五十万吨/年'] },
    { value: figure('rate', 35, '微克/立方米', 3.5e-11), texts: ['35微克/立方米'] },
    { value: figure('rate', 350, '人/平方公里', 350), texts: ['350人/平方公里'] },
  ],
  negatives: ['18.6元', '3月/5月', '20元和每平方米', '及/或'],
  gaps: ['每亩350万元'],
};
