/** A page that tells of one county after another, in sentences of a list or in paragraphs of their own. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const paper = figuresOf(
  answersFrom({
    title: '各县区项目建设“季度考”',
    publisher: '曲靖日报',
    publishedOn: '2024-07-12',
    paragraphs: [
      '上半年，全市312个重点项目累计完成投资281亿元，占年度计划投资的52.0%。',
      '富源县38个重点项目年度计划投资71.5亿元，上半年完成44.3亿元，占年度计划的62.0%。焦化园总投资8.6亿元。',
      '会泽县41个重点项目年度计划投资96亿元，上半年完成55.7亿元，占年度计划的58.0%，总量居各县区首位。',
      '师宗县22个重点项目年度计划投资40亿元，上半年完成17.2亿元，占年度计划的43.0%。',
    ],
  }),
);

describe('a paragraph for each county', () => {
  it.each([
    ['曲靖各县区上半年完成投资分别是多少', ['44.3亿元', '55.7亿元', '17.2亿元']],
    ['曲靖上半年完成投资最多的是哪个县', ['55.7亿元']],
    ['曲靖上半年完成投资占年度计划比例最高的县', ['62.0%']],
    ['曲靖上半年哪个县完成投资占年度计划的比例最低', ['43.0%']],
    ['曲靖年度计划投资最少的是哪个县区', ['40亿元']],
    ['师宗县和富源县上半年谁完成投资多', ['17.2亿元', '44.3亿元']],
    ['会泽县和富源县上半年完成投资差多少', ['11.4亿元']],
    ['上半年会泽县和富源县重点项目谁完成的投资多', ['55.7亿元', '44.3亿元']],
  ])('%s', (question, expected) => {
    expect([...paper(question)].sort()).toEqual([...expected].sort());
  });
});

const bulletin = figuresOf(
  answersFrom({
    title: '全市利用外资情况',
    publisher: '曲靖市商务局',
    publishedOn: '2024-10-18',
    paragraphs: [
      '1—9月，曲靖市实际使用外资5.36亿美元，同比增长6.1%。',
      '二、从区市看，麒麟区实际使用外资1.62亿美元，同比增长8.4%；宣威市1.15亿美元，增长3.7%；经区0.98亿美元，增长12.6%；罗平县0.44亿美元，下降1.9%。',
    ],
  }),
);

describe('a sentence for each county', () => {
  it.each([
    ['曲靖市1—9月各区市实际使用外资各多少', ['1.62亿美元', '1.15亿美元', '0.98亿美元', '0.44亿美元']],
    ['宣威市1—9月实际使用外资多少', ['1.15亿美元']],
    ['曲靖经区1—9月实际使用外资', ['0.98亿美元']],
    ['罗平县1—9月实际使用外资增速', ['1.9%']],
    ['宣威和罗平1—9月实际使用外资，谁多', ['1.15亿美元', '0.44亿美元']],
    ['麒麟区和宣威1—9月实际使用外资，哪个增速快？分别是多少', ['8.4%', '3.7%']],
  ])('%s', (question, expected) => {
    expect(bulletin(question)).toEqual(expected);
  });
});

const full = figuresOf(
  answersFrom({
    title: '曲靖市前三季度重点项目通报',
    publisher: '曲靖市发改委',
    publishedOn: '2024-10-12',
    paragraphs: [
      '前三季度，曲靖市完成投资472亿元，占年度计划的79%。',
      '分县区看，曲靖市麒麟区完成投资83亿元，曲靖市沾益区完成投资61亿元，会泽县完成投资55亿元，师宗县完成投资24亿元。',
    ],
  }),
);

describe('counties called by their city first', () => {
  it.each([
    ['曲靖市哪个县区完成投资最多', ['83亿元']],
    ['曲靖市各县区完成投资各多少', ['83亿元', '61亿元', '55亿元', '24亿元']],
    ['曲靖市完成投资前三的县区', ['83亿元', '61亿元', '55亿元']],
  ])('%s', (question, expected) => {
    expect(full(question)).toEqual(expected);
  });
});
