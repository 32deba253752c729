/** 总投资多少, 增长多少: nothing but a measure is named, and the page tells of parts and wholes, or of several measures. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const rounds = answersFrom({
  title: '灵璧县举行第五期“三个一批”项目建设活动',
  publishedOn: '2024-05-14',
  paragraphs: [
    '5月13日，灵璧县第五期“三个一批”项目建设活动举行。此次活动，灵璧县共纳入“三个一批”项目21个，总投资83.6亿元。其中，“签约一批”项目8个，总投资31.2亿元；“开工一批”项目9个，总投资38.7亿元，年度计划投资14.5亿元；“投产一批”项目4个，总投资13.7亿元。',
    '位于朝阳镇的云腾轴承项目已列入“投产一批”。该项目总投资4.4亿元，年产轴承600万套。',
    '今年，灵璧县安排省、市重点项目46个，年度计划投资92.8亿元，1—4月完成投资35.3亿元，占年度计划的38%。其中省重点项目7个，完成投资12.9亿元，占年度计划的41.5%。力争上半年完成投资占年度计划的55%以上。',
  ],
});

describe('a part that is worded more plainly', () => {
  it.each([
    ['总投资多少', ['83.6亿元']],
    ['完成率多少', ['38%']],
    ['完成投资多少', ['35.3亿元']],
  ])('is no answer: %s', (question, expected) => {
    expect(figuresOf(rounds)(question)).toEqual(expected);
  });
});

it('asks back where those of a stage and those of a list may be meant', () => {
  const both = answersFrom({
    title: '灵璧县前三季度项目建设综述',
    publishedOn: '2024-10-16',
    paragraphs: [
      '今年，灵璧县安排县级重点项目58个，总投资412.7亿元。招商引资方面，1—9月新签约亿元以上项目29个，总投资136.4亿元。',
    ],
  });
  const { status, text } = both('总投资多少');
  expect(status).toBe('clarify');
  expect(text).toContain('412.7亿元');
  expect(text).toContain('136.4亿元');
});

const months = answersFrom({
  title: '1—5月灵璧县重点项目完成情况通报',
  publishedOn: '2024-06-12',
  paragraphs: [
    '1—5月，灵璧县重点项目完成投资61.9亿元，占年度计划的44.2%。分镇看，朝阳镇完成投资9.3亿元，完成率51.7%；渔沟镇完成投资5.2亿元，完成率47.5%。5月当月完成投资13.4亿元。',
  ],
});

it.each([
  ['完成率多少', ['44.2%']],
  ['灵璧县完成投资多少', ['61.9亿元']],
])('one of the towns is not all of the county: %s', (question, expected) => {
  expect(figuresOf(months)(question)).toEqual(expected);
});

describe('a rise of what', () => {
  const economy = answersFrom({
    title: '灵璧县上半年经济运行情况',
    publishedOn: '2024-07-20',
    paragraphs: [
      '上半年，灵璧县固定资产投资同比增长8.4%，比全市平均水平高1.3个百分点；社会消费品零售总额同比增长5.2%；一般公共预算收入11.6亿元，同比增长3.7%。',
      '上半年综合考评居全市第三位，位次比去年下降两名。',
    ],
  });
  const invested = answersFrom({
    title: '灵璧县上半年固定资产投资运行情况',
    publishedOn: '2024-07-20',
    paragraphs: [
      '上半年，灵璧县固定资产投资同比增长8.4%。商品房销售面积同比下降6.1%，到位资金同比增长2.9%。',
    ],
  });
  const ranked = answersFrom({
    title: '灵璧县三季度综合考评结果通报',
    publishedOn: '2024-10-20',
    paragraphs: ['三季度综合考评，灵璧县居全市第三位，位次比去年下降两名。'],
  });

  it.each(['增长多少', '比去年多多少', '灵璧县增长多少'])('is asked back: %s', (question) => {
    const { status, text } = economy(question);
    expect(status).toBe('clarify');
    expect(text).toContain('8.4%');
    expect(text).toContain('3.7%');
    expect(text).not.toContain('1.3');
  });

  it('is told by the headline', () => {
    expect(figuresOf(invested)('增长多少')).toEqual(['8.4%']);
  });

  it('is no place in a ranking', () => {
    expect(ranked('比去年多多少').status).toBe('not_found');
  });
});

it('how much of its aim a year has come to is told by what was done, and by no other aim', () => {
  const aims = answersFrom({
    title: '灵璧县前三季度重点项目建设情况',
    publishedOn: '2024-10-16',
    paragraphs: [
      '今年，灵璧县县级重点项目年度计划投资85亿元。1—9月，年度投资完成率78.3%。力争全年完成投资88亿元以上。',
    ],
  });
  expect(figuresOf(aims)('完成全年目标多少')).toEqual(['78.3%']);
});
