/** 上半年两次集中开工: one ceremony a quarter is summed up, and nothing else. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = (county: string, publishedOn: string, paragraph: string, title = '重点项目集中开工') => ({
  title: `${county}${title}`,
  publishedOn,
  paragraphs: [paragraph],
});

const figures = figuresOf(
  answersFrom(
    {
      title: '茌平区集中开工',
      publishedOn: '2024-03-29',
      paragraphs: [
        '1月12日，茌平区2024年一季度第一次重点项目集中开工，开工项目12个，总投资36亿元。',
        '3月26日，茌平区2024年一季度第二次重点项目集中开工，开工项目5个，总投资14亿元。',
      ],
    },
    page(
      '茌平区',
      '2024-05-30',
      '5月29日，茌平区2024年二季度重点项目集中开工仪式举行，开工项目9个，总投资27亿元。',
    ),
    page('莘县', '2024-04-08', '一季度，莘县开工项目28个，总投资84亿元。', '一季度经济运行平稳'),
    page('莘县', '2024-05-20', '5月18日，莘县2024年二季度重点项目集中开工，共17个，总投资39亿元。'),
    page('冠县', '2024-01-20', '1月19日，冠县2024年一季度重点项目集中开工仪式举行，共11个，总投资33亿元。'),
    page(
      '冠县',
      '2024-03-16',
      '3月15日，冠县2024年一季度第二次重点项目集中开工仪式举行，共6个，总投资17亿元。',
    ),
    page('冠县', '2024-05-21', '5月20日，冠县2024年二季度重点项目集中开工仪式举行，共9个，总投资25亿元。'),
    page(
      '高唐县',
      '2024-02-23',
      '2月22日，高唐县2024年一季度重点项目集中开工仪式举行，共12个，总投资31亿元。',
    ),
    page(
      '高唐县',
      '2024-06-21',
      '6月20日，高唐县2024年二季度重点项目集中开工仪式举行，共8个，总投资26亿元。',
    ),
  ),
);

describe('ceremonies of a half-year', () => {
  it.each<[string, readonly string[]]>([
    ['高唐2024年上半年两次集中开工合计总投资多少', ['57亿元']],
    ['高唐2024年上半年两次集中开工一共多少个项目', ['20个']],
    // what a quarter began is no ceremony, and three are not two
    ['莘县2024年上半年两次集中开工合计总投资多少', []],
    ['莘县2024年上半年两次集中开工一共多少个项目', []],
    ['冠县2024年上半年两次集中开工合计总投资多少', []],
    ['冠县2024年上半年两次集中开工一共多少个项目', []],
    ['茌平2024年上半年两次集中开工合计总投资多少', []],
    ['茌平2024年上半年两次集中开工一共多少个项目', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
