import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** What a project costs, whoever builds it, is not what it will pay in taxes. */
const figures = figuresOf(
  answersFrom(
    {
      title: '开江29个重大项目集中开工',
      publisher: '开江县融媒体中心',
      publishedOn: '2024-07-16',
      paragraphs: [
        '7月14日，开江县2024年第三季度重大项目集中开工仪式举行，29个项目总投资104.6亿元。',
        '白宝石综合开发一期项目由县国资公司与四川云东新材集团共同出资建设，总投资18.4亿元，占地320亩，达产后年销售收入可达27亿元，年缴税2.1亿元。',
        '麻柳湖旅游公路全长22.6公里，建成后年门票收入3600万元。',
      ],
    },
    {
      title: '岑溪市招商项目集中签约',
      publisher: '岑溪融媒',
      publishedOn: '2024-08-27',
      paragraphs: [
        '8月26日，岑溪市招商项目集中签约。年产12万吨花岗岩板材项目总投资9.8亿元，达产后年税收8000万元。',
      ],
    },
  ),
);

describe('costs and taxes of a project', () => {
  it.each<[string, readonly string[]]>([
    ['开江白宝石综合开发一期总投资多少', ['18.4亿元']],
    ['开江白宝石一期投资多少', ['18.4亿元']],
    ['开江白宝石一期一年缴税多少', ['2.1亿元']],
    ['开江白宝石一期跟岑溪花岗岩板材项目比，哪个投得多，多多少', ['8.6亿元']],
    ['开江麻柳湖旅游公路投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
