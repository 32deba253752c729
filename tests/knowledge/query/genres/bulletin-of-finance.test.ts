import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** Funds, deposits, traffic and housing, each told beside a figure that is like it. */
const ask = answersFrom({
  title: '罗平县2024年上半年经济运行情况',
  publisher: '罗平县统计局',
  publishedOn: '2024-07-28',
  paragraphs: [
    '（一）政府性基金预算。上半年，全县政府性基金预算收入4.37亿元，下降21.6%；政府性基金预算支出8.92亿元。',
    '（二）社会保险基金预算。收入6.15亿元，支出5.84亿元。',
    '全县一般公共预算收入12.84亿元，增长4.1%；一般公共预算支出31.26亿元，增长6.5%。主要支出项目为：教育支出6.58亿元，农林水支出4.93亿元。',
    '截至6月末，全县地方政府债务余额74.35亿元，其中专项债务余额48.12亿元，控制在核定限额79.10亿元以内。',
    '上半年，全县进出口总额5.46亿元，同比增长9.2%。其中，出口4.83亿元，增长11.5%。',
    '6月末，金融机构各项存款余额341.6亿元，同比增长7.3%；各项贷款余额258.9亿元，增长9.4%。',
    '上半年完成公路客运量183万人次，同比增长14.7%；货运量926万吨，增长6.2%。',
    '今年筹集保障性租赁住房1450套，其中已交付620套。',
    '罗师高速罗平段概算总投资52.4亿元，上半年完成投资6.8亿元，自开工以来累计完成投资31.7亿元。',
  ],
});
const figures = figuresOf(ask);

describe('figures that stand beside others like them', () => {
  it.each<[string, readonly string[]]>([
    ['罗平基金收入多少', ['4.37亿元']],
    ['罗平县上半年基金支出多少', ['8.92亿元']],
    ['罗平县社保基金收入多少', ['6.15亿元']],
    ['罗平存款余额', ['341.6亿元']],
    ['罗平6月末贷款余额多少', ['258.9亿元']],
    ['罗平县存贷款余额各多少', ['341.6亿元', '258.9亿元']],
    ['罗平5月末存款', []],
    ['罗平县基金收入和支出各多少', ['4.37亿元', '8.92亿元']],
    ['罗平县一般公共预算支出多少', ['31.26亿元']],
    ['罗平上半年进出口总额和增速各多少', ['5.46亿元', '9.2%']],
    ['罗平债务限额多少', ['79.10亿元']],
    ['罗平县上半年客运量', ['183万人次']],
    ['罗平县货运量多少', ['926万吨']],
    ['罗平今年筹集了多少套保障性租赁住房', ['1450套']],
    ['罗平县保障性租赁住房交付了多少套', ['620套']],
    ['罗师高速累计投资', ['31.7亿元']],
    ['罗师高速累计完成投资多少', ['31.7亿元']],
    ['罗师高速总投资多少', ['52.4亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['罗平县教育支出占一般公共预算支出的百分之几', '21.05%'],
    ['罗平教育支出占比多少', '21.05%'],
    ['罗平债务还剩多少空间', '4.75亿元'],
    ['罗平县地方政府债务离限额还有多少', '4.75亿元'],
    ['罗平上半年进出口总额去年同期是多少', '5亿元'],
    ['根据罗平上半年的进出口总额和增速，推算去年同期是多少', '5亿元'],
  ])('%s: %s is reckoned', (question, expected) => {
    expect(ask(question).text).toContain(expected);
    expect(ask(question).values[0]?.derived).toBe(true);
  });

  it('reckons nothing from an income where spending is asked for', () => {
    expect(ask('罗平县一般公共预算支出去年同期多少').text).not.toContain('12.33');
  });
});

/** A press briefing of several speakers, and counties told after the first one by what they completed. */
const briefing = figuresOf(
  answersFrom({
    title: '罗平县重大项目新闻发布会实录',
    publisher: '罗平县融媒体中心',
    publishedOn: '2024-10-26',
    paragraphs: [
      '周海峰：今年全县统筹推进重大项目164个，总投资约712亿元，年度计划投资138.4亿元。',
      '记者：后面还有什么打算？',
      '周海峰：四季度，我们还要开工重大项目17个，总投资46亿元。',
      '九龙街道完成年度计划的88.2%，板桥镇完成85.7%，富乐镇完成79.4%。',
      '截至9月底，全县公路总里程达3260公里，其中农村公路2985公里、高速公路74公里。',
    ],
  }),
);

describe('figures that stand beside larger or smaller ones', () => {
  it.each<[string, readonly string[]]>([
    ['罗平县重大项目总投资多少', ['712亿元']],
    ['罗平县四季度开工重大项目总投资多少', ['46亿元']],
    ['罗平县板桥镇完成率多少', ['85.7%']],
    ['富乐镇完成年度计划的多少', ['79.4%']],
    ['罗平县农村公路总里程多少', ['2985公里']],
    ['罗平县公路总里程多少', ['3260公里']],
  ])('%s', (question, expected) => {
    expect(briefing(question)).toEqual(expected);
  });
});
