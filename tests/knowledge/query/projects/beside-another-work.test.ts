/** What a work lies beside or joins is another one. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '桐梓县：重点工程建设快马加鞭',
  publishedOn: '2024-09-12',
  paragraphs: [
    '桐梓县楚米产业园一期总投资5亿元，规划总占地420亩。园区规划建设标准厂房16万平方米。',
    '桐梓新能源产业园与楚米产业园一路之隔，总投资13亿元。',
    '桐梓县龙井水库总库容960万立方米，与已建成的圆满贯水库连通，总投资4.6亿元。水库年供水2100万吨。',
    '桐梓县人民医院新院区总投资6.8亿元，与桐梓县第三人民医院相邻。该医院按三级标准建设，床位900张。',
    '娄山关污水处理厂与蟠龙二水厂相接，概算总投资2.4亿元。',
  ],
});
const figures = figuresOf(ask);

describe('a work beside another', () => {
  it.each<[string, readonly string[]]>([
    ['桐梓新能源产业园总投资多少', ['13亿元']],
    ['龙井水库总投资', ['4.6亿元']],
    ['龙井水库年供水多少', ['2100万吨']],
    ['桐梓县人民医院新院区多少床位', ['900张']],
    ['娄山关污水处理厂投资多少', ['2.4亿元']],
    ['楚米产业园占地多少', ['420亩']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });

  it.each(['圆满贯水库年供水多少', '圆满贯水库总投资多少', '桐梓县三院多少床位', '蟠龙二水厂投资多少'])(
    '%s is not told',
    (question) => {
      expect(ask(question).status).toBe('not_found');
    },
  );

  it('lends its neighbour no sum', () => {
    expect(figures('楚米产业园总投资多少')).not.toContain('13亿元');
  });
});
