import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

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

describe('of two measures', () => {
  it.each([
    ['朝阳县2023年新开工项目跟续建项目比，个数谁多、总投资谁大', ['21个', '25个', '74.6亿元', '63.1亿元']],
    ['朝阳县2023年新开工项目和续建项目，个数和总投资哪个多', ['21个', '25个', '74.6亿元', '63.1亿元']],
  ])('each side of both: %s', (question, told) => {
    const { text, values } = ask(question);
    expect(values.map((value) => value.text)).toEqual(told);
    expect(text).toContain('续建项目较多');
    expect(text).toContain('新开工项目的总投资较多');
  });
});

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
    expect(figuresOf(ask)(question)).toEqual(differences);
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
    expect(text.split('\n')[0]).toContain('新开工项目比续建项目多');
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

const lists = {
  title: '蠡县2024年1—9月重点项目进展通报',
  publishedOn: '2024-10-12',
  paragraphs: [
    '截至9月底，蠡县62个重点项目完成投资51.6亿元，完成率79.4%。2024年1—9月，4个省重点项目完成率92.7%，9个市重点项目完成率85.1%，49个县重点项目完成率74.2%。',
    '1—9月，全县固定资产投资同比增长11.3%，其中制造业投资增长16.4%。新开工项目计划总投资增长30.2%。全县争取专项债券8.6亿元。',
    '城镇快递业务收入1.9亿元，增长7.7%；乡村快递业务收入0.8亿元，增长12.5%。',
    '截至2023年底，全县供热管网总里程128公里，到2025年达到160公里。南环快速路全长14.2公里，滨河快速路全长9.6公里。',
    '曲河产业园标准厂房项目总投资6.8亿元，分两期建设，其中一期投资2.6亿元。',
  ],
};
const other = {
  title: '博野县前三季度经济运行情况',
  publishedOn: '2024-10-20',
  paragraphs: [
    '前三季度，博野县固定资产投资同比增长6.8%，新开工项目计划总投资下降9.5%。上半年获批专项债券额度3.2亿元。',
    '博野县智慧冷链项目总投资9.1亿元。',
  ],
};
const two = answersFrom(lists, other);

describe('what one side leaves out is as the other says', () => {
  it.each([
    ['蠡县省重点完成率比县重点高多少个点，2024年9月底', '18.5个百分点', '92.7 - 74.2'],
    ['蠡县2024年1—9月固投增速和博野前三季度的比，谁高，高几个百分点', '4.5个百分点', '11.3 - 6.8'],
    ['蠡县2024年1—9月争取的专项债比博野县上半年获批的多多少亿', '5.4亿元', '8.6 - 3.2'],
    ['蠡县供热管网总里程从2023年底到2025年要增加多少', '32公里', '160 - 128'],
    ['蠡县南环快速路和滨河快速路哪条长，长多少', '4.6公里', '14.2 - 9.6'],
    ['博野智慧冷链和蠡县标准厂房两个项目哪个总投资高，高出多少', '2.3亿元', '9.1 - 6.8'],
    ['博野智慧冷链项目比蠡县标准厂房贵多少个亿', '2.3亿元', '9.1 - 6.8'],
  ])('%s', (question, text, formula) => {
    expect(two(question).values).toMatchObject([{ text, formula }]);
  });

  it('of two that share a measure said once, at the end', () => {
    const { values } = two('蠡县2024年1—9月城镇和乡村的快递业务收入哪个涨得快，各涨多少');
    expect(values.map((value) => value.text)).toEqual(['7.7%', '12.5%']);
  });

  it('a list that no page tells of is not read from another', () => {
    expect(two('博野县省重点完成率比县重点高多少个点，2024年9月底').values).toEqual([]);
  });
});

describe('the same stretch of the year before', () => {
  const askReport = answersFrom({
    title: '关于2024年1—8月全县重点项目进展情况的通报',
    publishedOn: '2024-09-12',
    paragraphs: [
      '1—8月，朝阳县重点项目完成投资36.4亿元，占年度计划的71.2%；去年同期完成投资31.1亿元。',
      '其他项目完成投资7.5亿元。',
    ],
  });

  it('is that of the stretch asked about', () => {
    expect(askReport('朝阳县2024年1-8月重点项目完成投资比去年同期多多少').values).toMatchObject([
      { text: '5.3亿元', derived: true },
    ]);
  });
});

describe('more than two', () => {
  it.each([
    ['蠡县2024年1—9月省、市、县三级重点项目哪个完成率最低', '县区重点项目', ['74.2%', '85.1%', '92.7%']],
    ['蠡县2024年1—9月省重点、市重点和县重点谁的完成率最高', '省重点项目', ['92.7%', '85.1%', '74.2%']],
    ['蠡县2024年1—9月省重点和市重点谁完成得好，比例各多少', '省重点项目', ['92.7%', '85.1%']],
  ])('%s', (question, first, figures) => {
    const { text, values } = two(question);
    expect(text.split('\n')[0]).toContain(first);
    expect(values.map((value) => value.text)).toEqual(figures);
  });

  it.each([
    '蠡县2024年1—9月国家重点、省重点和县重点谁的完成率最高', // one of them is told nowhere
    '蠡县城镇、乡村和园区的快递业务收入哪个最高',
  ])('%s: nothing is said of the others alone', (question) => {
    expect(two(question).values).toEqual([]);
  });
});

describe('what one of each side takes', () => {
  it.each([
    ['朝阳县2023年新开工项目和续建项目平均单个总投资哪边高，各多少', ['3.55亿元', '2.52亿元']],
    ['朝阳县2023年新开工项目和续建项目平均每个总投资差多少', ['1.03亿元']],
  ])('%s', (question, figures) => {
    expect(figuresOf(ask)(question)).toEqual(figures);
  });
});

describe('a member of a group', () => {
  const told = answersFrom({
    title: '汨罗市第二期重大项目集中开工',
    publishedOn: '2023-09-20',
    paragraphs: [
      '产业发展方面：谋划开工了总投资20亿元的弼时产业园A区标准厂房、总投资6亿元的弼时产业园B区二期等5个总投资41亿元的重大项目。计划投产总投资3.5亿元的弼时产业园C区综合楼。',
    ],
  });

  it.each([
    '弼时产业园的C区综合楼和B区二期比，哪个投得多，差多少',
    '弼时产业园C区综合楼和B区二期比总投资多了还是少了，差多少',
  ])('%s: its own figure, not that of the group', (question) => {
    expect(told(question).values).toMatchObject([{ text: '2.5亿元', formula: '6 - 3.5' }]);
  });
});

it('those visited in one year are no earlier figure of all', () => {
  const told = answersFrom({
    title: '会昌县举行重点项目集中观摩',
    publishedOn: '2023-12-23',
    paragraphs: [
      '2023年12月21日，会昌县对31个重点项目进行观摩。',
      '2024年计划实施重点项目188个，总投资640亿元。',
    ],
  });
  expect(told('会昌县2024年重点项目比2023年多几个').values).toEqual([]);
});

it('哪一批 asks which of the three', () => {
  const told = answersFrom({
    title: '湄潭县第三期“三个一批”项目建设活动',
    publishedOn: '2023-08-09',
    paragraphs: [
      '2023年第三期全县签约项目6个，总投资31.2亿元。集中开工项目11个，总投资48.5亿元，其中茶产业园总投资60亿元。投产项目5个，总投资22.6亿元。',
    ],
  });
  const { text, values } = told('湄潭第三期三个一批里哪一批总投资最大');
  expect(text).toContain('开工项目');
  expect(values.map((value) => value.text)).toEqual(['48.5亿元', '31.2亿元', '22.6亿元']);
});

it('those that share the first place are all named', () => {
  const told = answersFrom({
    title: '湄潭县2023年重大项目',
    publishedOn: '2023-08-09',
    paragraphs: [
      '2023年，湄潭县谋划重大项目40个。其中，工业类项目12个、农业类项目12个、城建类项目16个、文旅类项目9个。',
    ],
  });
  expect(told('湄潭县工业类、农业类和文旅类哪类项目最多').text.split('\n')[0]).toContain(
    '工业类项目、农业类项目',
  );
});
