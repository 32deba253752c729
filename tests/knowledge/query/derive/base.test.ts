import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom } from '../../answers-from.ts';

const page = {
  title: '建平县2023年1—10月重点项目建设进展',
  publishedOn: '2023-11-08',
  paragraphs: [
    '1—10月，建平县120个重点项目累计完成投资86.4亿元，开工率91.5%，比9月底提高6.2个百分点。',
    '10月当月完成投资9.1亿元，较9月份增加1.7亿元。与上年同期相比，累计完成投资增加12.6亿元。',
    '招商引资方面，1—10月全县新签约项目48个，协议投资额132.5亿元，比去年同期分别增加7个、25.3亿元。',
    '全县市级项目完成年度计划的91.2%，超时序进度7.9个百分点。',
    '1—10月新增规上企业21家、技改项目66项，同比分别增长40%和20%。',
    '截至10月底，全县争取上级资金7.8亿元，比去年全年多1.5亿元。1—10月引进到位内资23.6亿元，完成全年任务25亿元的94.4%，同比增长19%。',
    '全县固定资产投资增长7.4%，增速较前三季度回落0.8个百分点。',
  ],
};
const notice = derivedFrom(page);
const stated = answersFrom(page);

describe('a figure of an earlier stretch', () => {
  it.each([
    ['建平县2023年9月底的开工率是多少', '85.3%', '91.5 - 6.2'],
    ['建平县2022年1—10月重点项目完成投资多少', '73.8亿元', '86.4 - 12.6'],
    ['建平县2023年9月当月完成投资推算一下是多少', '7.4亿元', '9.1 - 1.7'],
    ['建平县2022年1—10月新签约项目几个', '41个', '48 - 7'],
    ['建平县2022年同期新签约项目的协议投资额是多少', '107.2亿元', '132.5 - 25.3'],
    ['建平县2022年1—10月新增规上企业多少家，按增速倒推', '15家', '21 ÷ 1.4'],
    ['建平县2022年1—10月技改项目有几项，用今年增幅算算', '55项', '66 ÷ 1.2'],
    ['建平县2023年前三季度固投增速是多少', '8.2%', '7.4 + 0.8'],
    ['建平县2022年1—10月技改项目按增幅反推有几项', '55项', '66 ÷ 1.2'],
    ['建平县2022年1—10月技改项目有几项（按同比倒算）', '55项', '66 ÷ 1.2'],
    ['建平县2022年1—10月技改项目原本几项，通报里没直说，推算下', '55项', '66 ÷ 1.2'],
    ['建平县2022年全年争取上级资金推算一下是多少', '6.3亿元', '7.8 - 1.5'],
    ['建平县2022年1—10月到位内资大概多少', '19.83亿元', '23.6 ÷ 1.19'], // not of the task
  ])('%s → %s', (question, text, formula) => {
    expect(notice(question)).toEqual([{ text, formula }]);
  });

  it.each([
    '建平县2021年1—10月新签约项目几个', // nothing is told against 2021
    '建平县2022年上半年重点项目完成投资多少', // the change is of ten months
    '建平县2022年1—10月技改投资多少',
  ])('%s: not reckoned from another change', (question) => {
    expect(notice(question)).toEqual([]);
  });
});

it('being ahead of the plan is no growth', () => {
  expect(notice('建平县2023年1—8月市级项目投资增速是多少')).toEqual([]);
  expect(stated('建平县2023年1—10月市级项目投资增速').values).toEqual([]);
});

const ceremony = derivedFrom({
  title: '宁城县举行第三次项目观摩活动',
  publishedOn: '2024-09-20',
  paragraphs: [
    '本次活动签约项目12个，总投资36.5亿元，比第二次观摩增加3个、7.5亿元；开工项目6个，总投资15亿元。',
  ],
});

describe('a figure of an earlier occasion', () => {
  it.each([
    ['宁城县第二次观摩签约项目总投资多少，帮我推一下', '29亿元'],
    ['宁城县第二次观摩签约项目有几个', '9个'],
  ])('%s → %s', (question, text) => {
    expect(ceremony(question)).toMatchObject([{ text }]);
  });

  it('is that of the figures compared only', () => {
    expect(ceremony('宁城县第二次观摩开工项目总投资多少')).toEqual([]);
  });
});

const year = derivedFrom({
  title: '青河镇2023年经济运行情况',
  publishedOn: '2024-01-18',
  paragraphs: [
    '2023年，建平县38个县重点项目完成投资45.9亿元，占年度计划的85%；9个市重点项目完成投资19.2亿元，占年度计划的96%。',
    '全年水利投资2.4亿元，是上年的1.5倍；林下种植收入1.8亿元，占林业总收入的45%。',
  ],
});

describe('a whole and a base that follow from a share or a multiple', () => {
  it.each([
    ['建平县38个县重点2023年全年计划大概多少，照完成比例给我倒推下', '54亿元', '45.9 ÷ 85%'],
    ['倒推一下，建平县9个市重点项目2023年年度计划投资多少', '20亿元', '19.2 ÷ 96%'],
    ['建平县2023年市重点全年投资计划折算下来多少亿', '20亿元', '19.2 ÷ 96%'],
    ['19.2亿是96%，那建平县市重点2023年全年计划是多少亿', '20亿元', '19.2 ÷ 96%'],
    ['建平县2022年水利投资大概多少', '1.6亿元', '2.4 ÷ 1.5'],
    ['建平县林业总收入大概多少', '4亿元', '1.8 ÷ 45%'],
  ])('%s → %s', (question, text, formula) => {
    expect(year(question)).toEqual([{ text, formula }]);
  });

  it('a plan of another number of projects is not reckoned', () => {
    expect(year('建平县52个县重点2023年全年计划大概多少，倒推一下')).toEqual([]);
  });
});

const around = derivedFrom({
  title: '田东县2024年上半年投资运行简报',
  publishedOn: '2024-07-19',
  paragraphs: [
    '上半年，全县实施重点项目84个，完成投资31.5亿元。固定资产投资增长9.3%，比一季度加快1.2个百分点，高于百色市平均水平1.9个百分点，比广西平均水平低0.8个百分点，其中技改投资增长30.5%。',
    '截至6月底，全县专项债券支出进度81.5%，比全区平均水平低2.5个百分点，比全市平均水平高6.5个百分点。',
    '上半年商品房销售额2.4亿元，同比下降20%；年末空置厂房4.6万平方米，比上年末减少1.4万平方米。',
  ],
});

describe('a rate of the place around', () => {
  it.each([
    ['百色市2024年上半年固投增速是多少', '7.4%', '9.3 - 1.9'],
    ['按田东那篇推算，2024年上半年百色市固定资产投资平均增速是多少', '7.4%', '9.3 - 1.9'],
    ['广西2024年上半年固投增速推算是多少', '10.1%', '9.3 + 0.8'],
    ['百色全市专项债平均支出进度算下来是多少', '75%', '81.5 - 6.5'],
    ['田东县2023年上半年商品房销售额按降幅倒推有多少', '3亿元', '2.4 ÷ 0.8'],
    ['田东县2023年末空置厂房面积有多少', '6万平方米', '4.6 + 1.4'],
  ])('%s → %s', (question, text, formula) => {
    expect(around(question)).toEqual([{ text, formula }]);
  });

  it('全市 and 全区 asked of a county are the places around it', () => {
    expect(around('按田东那份简报推算，2024年6月底全市和全区的专项债支出进度各是多少')).toEqual([
      { text: '75%', formula: '81.5 - 6.5' },
      { text: '84%', formula: '81.5 + 2.5' },
    ]);
  });

  it.each([
    '百色市2024年上半年技改投资增速是多少', // the gap is of all investment
    '田东县2023年上半年技改投资倒推是多少', // a rise of which no sum is told
    '百色市2024年上半年完成投资多少',
  ])('%s: nothing tells it', (question) => {
    expect(around(question)).toEqual([]);
  });
});

const spring = derivedFrom({
  title: '黄骅市2024年秋季重大项目集中开工',
  publishedOn: '2024-09-28',
  paragraphs: [
    '此次集中开工项目36个，总投资120.5亿元。其中，产业项目20个，总投资70亿元；民生项目16个，总投资50.5亿元。与2024年春季集中开工相比，项目个数多5个，总投资少9.5亿元。',
  ],
});

it('a comparison behind the parts is of the whole, and of each figure asked', () => {
  expect(spring('黄骅2024年春季集中开工多少个项目、总投资多少')).toEqual([
    { text: '31个', formula: '36 - 5' },
    { text: '130亿元', formula: '120.5 + 9.5' },
  ]);
});

const station = derivedFrom({
  title: '龙门峡抽水蓄能电站进展',
  publishedOn: '2024-08-02',
  paragraphs: [
    '龙门峡抽水蓄能电站总投资48亿元，项目资本金占总投资的25%。电站配套上坝公路总投资1.8亿元，勘察费占全部投资的3%。',
    '1—7月，云和港经济开发区实际利用外资1.04亿美元，完成年度任务的80%。',
  ],
});

describe('a part told as a share, and the task of a year', () => {
  it.each([
    ['龙门峡电站项目资本金多少个亿', '12亿元', '48 × 25%'],
    ['云和港2024年利用外资的全年任务算下来是多少', '1.3亿美元', '1.04 ÷ 80%'],
  ])('%s → %s', (question, text, formula) => {
    expect(station(question)).toEqual([{ text, formula }]);
  });

  it.each(['龙门峡电站勘察费多少个亿', '龙门峡电站贷款多少个亿'])(
    '%s: of no whole that is told',
    (question) => {
      expect(station(question)).toEqual([]);
    },
  );
});

const batch = derivedFrom({
  title: '松江镇2024年第一批重点项目安排',
  publishedOn: '2024-02-26',
  paragraphs: [
    '通榆县安排2024年第一批县重点项目共计66个，总投资540亿元，年度计划投资120亿元。与2023年同期申报相比，项目个数、总投资与年度计划投资分别增加6个、90亿元和24亿元。',
    '全县1月新签约项目18个，比上年同期减少6个。',
  ],
});

describe('a rate of growth where only the step is told', () => {
  it.each([
    ['通榆县2024年第一批重点项目总投资比上年同期涨了百分之几', '20%', '90 ÷ (540 - 90)'],
    ['通榆县2024年第一批重点项目，个数同比增长百分之几', '10%', '6 ÷ (66 - 6)'],
  ])('%s → %s', (question, text, formula) => {
    expect(batch(question)).toEqual([{ text, formula }]);
  });

  it('is not that of another measure', () => {
    expect(batch('通榆县2024年第一批重点项目产值同比增长百分之几')).toEqual([]);
  });
});

describe('a rise told of a year, against nothing by name', () => {
  const told = derivedFrom({
    title: '凤山县2023年政府工作报告',
    publishedOn: '2024-01-20',
    paragraphs: ['2023年，全县完成固定资产投资46.8亿元，增长8%。财政收入5.1亿元，下降3.2%。'],
  });

  it.each([
    ['倒推一下凤山县2022年固投大概多少亿', '46.8 ÷ 1.08'],
    ['照增幅倒推凤山县2022年固投大概几个亿', '46.8 ÷ 1.08'],
  ])('%s', (question, formula) => {
    expect(told(question).map((value) => value.formula)).toEqual([formula]);
  });

  it('is none of another year, and nothing for who asks for what was told', () => {
    expect(told('倒推一下凤山县2021年固投大概多少亿')).toEqual([]);
    expect(told('凤山县2022年固投多少亿')).toEqual([]);
  });
});

const planned = derivedFrom({
  title: '平果市2024年重大项目工作会',
  publishedOn: '2024-02-20',
  paragraphs: [
    '今年安排技改项目46个，年度计划投资56亿元，比去年实际完成数增长12%。',
    '平治水库2023年完成投资3.85亿元，超年度计划0.25亿元。',
    '2023年民间投资占全部投资的比重为47.3%，比上年提高1.8个百分点。',
  ],
});

describe('a figure told against another measure', () => {
  it.each([
    ['平果市2023年技改项目实际完成投资多少', '50亿元', '56 ÷ 1.12'],
    ['平治水库2023年的年度计划投资是多少', '3.6亿元', '3.85 - 0.25'],
    ['平果市2022年民间投资占比是多少', '45.5%', '47.3 - 1.8'],
  ])('%s → %s', (question, text, formula) => {
    expect(planned(question)).toEqual([{ text, formula }]);
  });

  it.each([
    '平果市2023年技改项目年度计划投资多少', // the rise is told against what was done
    '平治水库2022年完成投资多少',
    '平治水库2023年超年度计划多少', // told
  ])('%s is not reckoned', (question) => {
    expect(planned(question)).toEqual([]);
  });
});

describe('a growth of what the headline alone names', () => {
  const growth = derivedFrom({
    title: '上半年建平县蔬菜批发价上涨4.6%',
    publishedOn: '2024-07-18',
    paragraphs: ['1—6月，建平县固定资产投资同比增长12.4%，较上年同期提高3.1个百分点。'],
  });

  it('is reckoned back from no other', () => {
    expect(growth('建平县2023年上半年蔬菜批发价涨幅')).toEqual([]);
    expect(growth('建平县2023年上半年固投增幅')).toEqual([{ text: '9.3%', formula: '12.4 - 3.1' }]);
  });
});
