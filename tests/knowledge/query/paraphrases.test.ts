/** Words of the street that say what a page writes otherwise, or that say nothing. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from './derived-from.ts';

const ask = answersFrom({
  title: '都匀市2024年上半年项目建设和惠企政策落实情况',
  publishedOn: '2024-07-16',
  paragraphs: [
    '2024年上半年，都匀市争取新增专项债券资金7.9亿元，民间资金到位12.4亿元。',
    '本期投产的6个项目全部达产后，预计年税收2.3亿元，可带动就业1850人。',
    '上半年，全市为企业减免失业保险等各类费用3160万元，帮助企业稳定就业岗位8200个。',
    '企业办照时间由3个工作日压缩到5个小时。',
    '绿茵湖水厂提标改造工程总投资4.6亿元，累计完成投资2.8亿元，惠及居民2.7万户。',
  ],
});

const figures = (question: string): string[] => ask(question).values.map(({ text }) => text);

describe('asked in the words of the street', () => {
  it.each<[string, readonly string[]]>([
    ['都匀上半年拿到多少新增专项债', ['7.9亿元']],
    ['麻烦查下都匀这次投产的那几个能带多少人上班', ['1850人']],
    ['都匀投产的项目满产了一年能交多少税', ['2.3亿元']],
    ['都匀帮企业保住了多少个饭碗', ['8200个']],
    ['都匀给企业减免失业保险这几样费用一共减了多少钱', ['3160万元']],
    ['在都匀开公司，多久能把执照办下来', ['5个小时']],
    ['都匀绿茵湖水厂已经砸进去多少了', ['2.8亿元']],
    ['绿茵湖水厂提标改造有多少户沾光', ['2.7万户']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });

  it.each([
    '都匀上半年拿到多少一般债',
    '都匀绿茵湖水库已经砸进去多少了',
    '都匀投产的项目满产了一年能出口多少',
    '都匀农村公路有多少户沾光',
  ])('is not told: %s', (question) => {
    expect(figures(question)).toEqual([]);
  });
});
