import { describe, expect, it } from 'vitest';
import { answersFrom } from './derived-from.ts';

const bulletin = {
  title: '朝阳县2023年项目建设情况',
  publishedOn: '2024-01-22',
  paragraphs: [
    '2023年，朝阳县46个重点项目完成投资58.3亿元，占年度计划的93.4%。',
    '其中，新开工项目21个，总投资74.6亿元，完成投资20.5亿元，占年度计划的88.9%；续建项目25个，总投资63.1亿元，完成投资37.8亿元，占年度计划的96.2%。',
    '全县城镇居民消费支出18.4亿元，比上年增长5.2%；乡村居民消费支出9.7亿元，增长6.8%。',
  ],
};
const neighbour = {
  title: '凌源市上半年重点项目建设进展',
  publishedOn: '2024-07-11',
  paragraphs: [
    '上半年，凌源市38个重点项目总投资112.5亿元，完成投资27.9亿元，占年度计划的55.8%。',
    '龙城街道完成投资6.2亿元，大营子镇完成投资4.8亿元。',
    '凌河新城学校静态总投资3亿元以上，动态总投资4亿元以上。',
  ],
};
const ask = answersFrom(bulletin, neighbour);

describe('by how much', () => {
  it.each([
    ['2023年朝阳县新开工项目总投资比续建项目多多少', '11.5亿元'],
    ['朝阳县2023年续建和新开工哪个完成年度计划的比例高，高几个点', '7.3个百分点'],
    ['朝阳县2023年是新开工项目多还是续建项目多？差几个', '4个'],
    ['朝阳县2023年重点项目完成投资和凌源市2024年上半年的差多少，哪家大', '30.4亿元'],
    ['朝阳县2023年城镇居民消费支出比乡村多多少', '8.7亿元'],
    ['凌源市上半年龙城街道完成投资比大营子镇多几个亿', '1.4亿元'],
  ])('%s → %s', (question, difference) => {
    expect(ask(question).values).toMatchObject([{ text: difference, derived: true }]);
  });

  it.each([
    ['朝阳县2023年新开工项目比续建项目少几个、总投资多多少', ['4个', '11.5亿元']],
    ['朝阳县2023年续建项目比新开工项目多完成多少亿', ['17.3亿元']],
    ['朝阳县2023年新开工项目平均每个总投资比续建项目平均每个多多少', ['1.03亿元']],
  ])('%s: each figure asked', (question, differences) => {
    expect(ask(question).values.map(({ text }) => text)).toEqual(differences);
  });

  it('sets limits side by side: nobody knows how far they lie apart', () => {
    const { values } = ask('凌河新城学校静态总投资和动态总投资差多少');
    expect(values.map(({ text, derived }) => [text, derived])).toEqual([
      ['3亿元', false],
      ['4亿元', false],
    ]);
  });

  it('says who has more, whatever the question takes for granted', () => {
    const { text } = ask('2023年朝阳县续建项目总投资比新开工项目多多少');
    expect(text.split('\n')[0]).toContain('开工项目比在建项目多');
  });

  it('of one kind of figure: the other side is asked for what the first is', () => {
    const [value] = ask('朝阳县2023年重点项目完成投资比凌源市2024年上半年多多少').values;
    expect(value?.formula).toBe('58.3 - 27.9');
  });

  it.each([
    '朝阳县2023年城镇居民消费支出比牧区多多少', // one side is told nowhere
    '朝阳县2023年城镇居民储蓄余额比乡村多多少',
  ])('%s: nothing is said of one side alone', (question) => {
    expect(ask(question).status).toBe('not_found');
  });

  it('what rose against another year is told, not reckoned', () => {
    expect(ask('朝阳县2023年城镇居民消费支出比上年增长多少').values).toMatchObject([
      { text: '5.2%', derived: false },
    ]);
  });
});

describe('which of two, and each', () => {
  it('the two figures stand in the order asked, below the larger one', () => {
    const { text, values } = ask(
      '凌源市2024年上半年和朝阳县2023年重点项目完成年度计划的百分比哪个高，分别多少',
    );
    expect(values.map((value) => value.text)).toEqual(['55.8%', '93.4%']);
    expect(text.split('\n')[0]).toContain('朝阳县');
  });

  it('two places at two times', () => {
    const { values } = ask('朝阳县2023年和凌源市2024年上半年，重点项目完成年度计划的比例各多少');
    expect(values.map((value) => value.text)).toEqual(['93.4%', '55.8%']);
  });
});
