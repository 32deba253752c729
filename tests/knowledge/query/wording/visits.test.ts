/** What a tour looked at, what was courted, how long an approval takes: asked in the words of the street. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '准格尔旗前三季度新引进产业项目52个',
  publishedOn: '2023-10-21',
  paragraphs: [
    '准格尔旗发改委通报，2023年全旗实施重点项目84个，总投资610亿元。',
    '10月18日，观摩团先后走进7个苏木镇，实地察看项目19个。',
    '前三季度，全旗产业到位资金63.2亿元，同比增长11.8%。',
    '今年以来，施工许可审批平均用时由60个工作日压缩到22个工作日。',
    '重点项目一季度开工40个。',
  ],
});

const figures = figuresOf(ask);

describe('asked in other words', () => {
  it.each<[string, readonly string[]]>([
    ['准旗观摩看了几个点', ['19个']],
    ['准格尔旗这次观摩看了多少个项目', ['19个']],
    ['准旗前三季度招商到位资金涨了多少', ['11.8%']],
    ['准旗施工许可手续现在要几个工作日', ['22个工作日']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });

  it.each(['准旗考察了几家企业', '达旗观摩看了几个点', '准旗环评手续要几个工作日'])(
    'is not told: %s',
    (question) => {
      expect(figures(question)).toEqual([]);
    },
  );
});
