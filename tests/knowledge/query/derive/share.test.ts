import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom } from '../../answers-from.ts';

const ceremony = {
  title: '仪陇县2023年第三季度重大项目集中开工',
  publishedOn: '2023-09-26',
  paragraphs: [
    '9月25日，仪陇县举行2023年第三季度重大项目集中开工仪式，集中开工项目20个，总投资80亿元。',
    '其中产业项目8个，总投资42亿元；民生项目12个，总投资38亿元。产业项目总投资占比超过五成。',
  ],
};
const grid = {
  title: '川东水务公司召开水网建设工作会议',
  publishedOn: '2021-03-18',
  paragraphs: [
    '“十四五”期间，川东水务公司预计完成水网建设投资250亿元，占水利基建总投资的40%。2021年，该公司水网工程投资将完成15亿元。',
  ],
};
const works = {
  title: '阆中市宝石桥水库和212国道大修加快推进',
  publishedOn: '2021-05-20',
  paragraphs: [
    '宝石桥水库总投资24亿元，其中中央预算内投资9亿元，省级配套资金6亿元。',
    '今年阆中市212国道白改黑大修计划投资4500万元，全长7.5公里。',
    '阆中市农村饮水管网改造惠及居民2.5万户，总投资4亿元。',
  ],
};
const stations = {
  title: '川东水务公司提水泵站开工',
  publishedOn: '2021-06-02',
  paragraphs: [
    '今年，川东水务将在四川阆中、营山、蓬安三地分别建设提水泵站，装机容量均为500千瓦，投资分别是1.2亿元、0.9亿元和1.6亿元。',
  ],
};
const progress = {
  title: '仪陇县重点项目1—8月进展通报',
  publishedOn: '2023-09-06',
  paragraphs: [
    '1—8月，仪陇县重点项目完成投资36亿元，占年度计划的62%。其中马鞍镇完成投资5.4亿元，占年度计划的71%。',
    '引进产业项目26个，到位资金12亿元，其中县外到位资金9亿元。争取中央预算内投资2.1亿元。',
  ],
};
const spring = {
  title: '南部县2022年春季重大项目集中开工',
  publishedOn: '2022-03-02',
  paragraphs: [
    '3月1日，南部县举行2022年春季重大项目集中开工仪式，共50个项目，总投资90亿元，年度计划投资27亿元。装备制造类一家就占了总投资的60%。',
  ],
};
const halfYear = {
  title: '南部县上半年重点项目建设综述',
  publishedOn: '2022-07-09',
  paragraphs: ['今年全县县级重点项目年度计划投资120亿元，1到6月完成投资66亿元，占年度计划的55%。'],
};
const pages = [ceremony, grid, works, stations, progress, spring, halfYear];
const computed = derivedFrom(...pages);
const ask = answersFrom(...pages);

describe('a share', () => {
  it.each([
    ['仪陇第三季度集中开工，产业项目占总投资的比重具体是多少', '52.5%', '42亿元 ÷ 80亿元'],
    ['仪陇第三季度集中开工，民生项目总投资占全部开工总投资百分之多少', '47.5%', '38亿元 ÷ 80亿元'],
    ['川东水务2021年水网投资占“十四五”水网盘子的百分之几', '6%', '15亿元 ÷ 250亿元'],
    ['中央给宝石桥水库的钱占总投资百分之多少', '37.5%', '9亿元 ÷ 24亿元'],
    ['仪陇第三季度集中开工里民生投资占比具体多少', '47.5%', '38亿元 ÷ 80亿元'],
    ['仪陇三季度集中开工的20个项目，产业类的占百分之几（按个数）', '40%', '8个 ÷ 20个'],
    ['仪陇第三季度集中开工总投资里民生方面占到百分之几', '47.5%', '38亿元 ÷ 80亿元'],
    ['民生项目在仪陇第三季度集中开工总投资里占几成', '47.5%', '38亿元 ÷ 80亿元'],
    ['仪陇三季度集中开工的80亿里头，产业类占百分之多少', '52.5%', '42亿元 ÷ 80亿元'],
    ['仪陇第三季度产业项目和民生项目合计占集中开工项目的百分之几', '100%', '(8 + 12) ÷ 20'],
    ['仪陇1—8月引进产业项目的县外到位资金占到位资金多少', '75%', '9亿元 ÷ 12亿元'],
    ['南部县2022年春季集中开工年度计划投资占总投资百分之几', '30%', '27亿元 ÷ 90亿元'],
    ['马鞍镇前8个月完成投资占全县比例多大', '15%', '5.4亿元 ÷ 36亿元'],
  ])('%s → %s', (question, text, formula) => {
    expect(computed(question)).toEqual([{ text, formula }]);
  });

  it('told of another year tells nothing of this one', () => {
    expect(ask('南部县2021年上半年县级重点项目完成投资多少亿').values).toEqual([]);
  });

  it('told roughly is an answer unless more is asked', () => {
    const { values } = ask('仪陇第三季度集中开工产业项目总投资占比多少');
    expect(values).toMatchObject([{ unit: '成', derived: false }]);
  });

  it('money from above is no plan', () => {
    expect(ask('仪陇县2023年年度计划投资多少').values.map(({ text }) => text)).not.toContain('2.1亿元');
  });

  it('of a place is not the part of its plan that is done', () => {
    expect(ask('马鞍镇前8个月完成投资占全省比例多大').values).toEqual([]);
  });

  it('of a part that names nothing is not that of any', () => {
    expect(ask('仪陇三季度集中开工的20个项目，大的占百分之几（按个数）').values).toEqual([]);
  });

  it('of one whole is not that of another', () => {
    expect(ask('川东水务水网建设投资占交通总投资的百分之几').values).toEqual([]);
    expect(ask('川东水务水网建设投资占水利基建总投资的百分之几').values).toMatchObject([{ text: '40%' }]);
  });
});

describe('an average and a sum', () => {
  it.each([
    ['阆中212国道白改黑一公里合多少钱', '600万元', '4500 ÷ 7.5'],
    ['阆中212国道白改黑平均每公里多少钱', '600万元', '4500 ÷ 7.5'],
    ['阆中饮水管网改造平均一户投资多少', '1.6万元', '4亿元 ÷ 2.5万户'],
    ['川东水务在阆中、营山和蓬安三个泵站总共投多少', '3.7亿元', '1.2 + 0.9 + 1.6'],
  ])('%s → %s', (question, text, formula) => {
    expect(computed(question)).toEqual([{ text, formula }]);
  });

  it('counts as many as the question says', () => {
    expect(ask('川东水务在阆中、蓬安三个泵站总共投多少').values).toEqual([]);
  });

  it('over places is not the figure of one of them', () => {
    expect(ask('川东水务在阆中、营山和西充三个泵站总共投多少').values).toEqual([]);
  });
});

describe('a share of what the question counts', () => {
  it('is of those, and not of the nearest other count', () => {
    const computedOf = derivedFrom({
      title: '会昌县重点项目现场观摩',
      publishedOn: '2023-12-11',
      paragraphs: [
        '12月8日，会昌县对30个重点项目进行观摩。今年以来，引进签约项目25个，总投资150亿元，其中投资10亿元以上项目5个。',
      ],
    });
    expect(computedOf('会昌县签约的25个里10亿以上占多大比例')).toEqual([
      { text: '20%', formula: '5个 ÷ 25个' },
    ]);
  });
});

describe('what was spent on one thing', () => {
  const ask = derivedFrom({
    title: '东湖桥几时通车',
    publishedOn: '2024-05-20',
    paragraphs: [
      '截至今年4月底，东湖桥及连接线工程累计完成投资3.2亿元，28个桥墩已完成26个。',
      '配套的云溪路延长线今年计划投资8600万元，正在办理前期手续。',
    ],
  });

  it('is no share of the plan of another', () => {
    expect(ask('东湖桥现在干到百分之几了')).toEqual([]);
  });
});
