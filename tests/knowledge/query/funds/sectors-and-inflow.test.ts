import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** A statistical bulletin: what sectors invested, what came in from outside, and what the year has brought so far. */
const bulletin = figuresOf(
  answersFrom({
    title: '罗平县2023年国民经济和社会发展统计公报',
    publisher: '罗平县统计局',
    publishedOn: '2024-04-18',
    paragraphs: [
      '四、固定资产投资',
      '全年完成固定资产投资146.2亿元，比上年增长7.4%。分产业看，第一产业完成投资11.8亿元，增长21.3%；第二产业完成投资47.5亿元，下降3.6%；第三产业完成投资86.9亿元，增长12.7%。',
      '六、招商引资',
      '全年实施县外国内资金项目83个，到位资金94.6亿元，增长9.2%。其中省外资金项目51个，到位资金63.7亿元，增长8.8%。实际利用外资830万美元。',
    ],
  }),
);

describe('sectors of one measure, and money from outside', () => {
  it.each<[string, readonly string[]]>([
    ['罗平县2023年一产二产三产固定资产投资各完成多少', ['11.8亿元', '47.5亿元', '86.9亿元']],
    ['罗平县2023年第二产业固定资产投资多少', ['47.5亿元']],
    ['罗平2023年招商到手多少钱', ['94.6亿元']],
    ['罗平县2023年招商引资到位资金多少', ['94.6亿元']],
    ['罗平县2023年省外资金到位多少', ['63.7亿元']],
    ['罗平县2023年旅游业固定资产投资多少', []],
  ])('%s', (question, expected) => {
    expect(bulletin(question)).toEqual(expected);
  });
});

/** All that a county invests in, beside what was begun on one day. */
const county = figuresOf(
  answersFrom({
    title: '德令哈市举行2016年重点项目集中开复工仪式',
    publisher: '德令哈市融媒体中心',
    publishedOn: '2016-04-08',
    paragraphs: [
      '今年全市共安排500万元以上固定资产投资项目94项，总投资386.2亿元，年内计划完成投资117亿元。',
      '当天集中开复工的项目共23项，总投资141.5亿元，年内计划投资36.8亿元。',
    ],
  }),
);

describe('what a county plans, and what was begun on one day', () => {
  it.each<[string, readonly string[]]>([
    ['德令哈2016年年度计划投资多少', ['117亿元']],
    ['德令哈市2016年当天集中开复工的项目年度计划投资多少', ['36.8亿元']],
  ])('%s', (question, expected) => {
    expect(county(question)).toEqual(expected);
  });
});

/** The opening of a report that looks back on a year and on the five before it. */
const report = figuresOf(
  answersFrom({
    title: '政府工作报告',
    publisher: '根河市人民政府',
    publishedOn: '2011-02-18',
    paragraphs: [
      '——2011年1月20日在根河市第七届人民代表大会第四次会议上',
      '一、2010年及“十一五”工作回顾',
      '城乡面貌持续改善。新修通村公路94公里，完成投资2860万元。',
      '过去五年，全市累计完成固定资产投资73.5亿元。',
    ],
  }),
);

describe('a heading that names a year beside five of them', () => {
  it.each<[string, readonly string[]]>([
    ['根河2010年新修通村公路多少公里，完成投资多少', ['94公里', '2860万元']],
    ['根河市“十一五”累计完成固定资产投资多少', ['73.5亿元']],
  ])('%s', (question, expected) => {
    expect(report(question)).toEqual(expected);
  });
});

/** Money from other provinces and from abroad, told side by side. */
const inflow = figuresOf(
  answersFrom({
    title: '罗平县2024年1—8月招商引资情况',
    publisher: '罗平县投资促进局',
    publishedOn: '2024-09-10',
    paragraphs: [
      '1—8月，全县实际到位省外资金58.46亿元，完成年度目标75亿元的77.9%；实际利用外资940万美元，完成年度目标1500万美元的62.7%。',
    ],
  }),
);

describe('money from other provinces is none from abroad', () => {
  it.each<[string, readonly string[]]>([
    ['罗平县外资到了多少', ['940万美元']],
    ['罗平县1—8月引进外资多少', ['940万美元']],
    ['罗平县外资到位多少', ['940万美元']],
    ['罗平县实际到位省外资金多少', ['58.46亿元']],
    ['罗平县省外资金到了多少', ['58.46亿元']],
  ])('%s', (question, expected) => {
    expect(inflow(question)).toEqual(expected);
  });
});
