import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom } from '../../answers-from.ts';

const park = {
  title: '仪陇经开区2022年发展情况',
  publishedOn: '2023-02-10',
  paragraphs: [
    '2022年，仪陇县经开区三大主导产业实现产值480亿元，占园区规上工业总产值的80%；规上企业每亩税收居全市第二。',
  ],
};
const progress = {
  title: '仪陇县重点项目1—9月进展通报',
  publishedOn: '2023-10-08',
  paragraphs: [
    '1—9月，仪陇县产业项目年度计划投资80亿元，完成年度计划的84%。',
    '水利项目完成投资12亿元，占年度计划的75%。',
    '第九期8个开工项目已完成投资11亿元，占年度计划的55%。',
  ],
};
const computed = derivedFrom(park, progress);
const ask = answersFrom(park, progress);

describe('the whole that a share is of', () => {
  it.each([
    ['仪陇县经开区2022年规上工业总产值是多少', '600亿元', '480 ÷ 80%'],
    ['仪陇县水利项目2023年年度计划投资多少', '16亿元', '12 ÷ 75%'],
    ['仪陇县第九期开工项目年度计划投资多少', '20亿元', '11 ÷ 55%'],
  ])('%s → %s', (question, text, formula) => {
    expect(computed(question)).toEqual([{ text, formula }]);
  });

  it.each([
    '仪陇县经开区规上企业一亩地收多少税', // of another measure
    '仪陇县第九期签约项目年度计划投资多少', // of what was begun
    '仪陇县第八期开工项目年度计划投资多少', // of another batch
    '仪陇县产业项目离年度计划还差多少亿', // of a plan and its rate nothing follows
  ])('is no answer: %s', (question) => {
    expect(ask(question).values.filter(({ derived }) => derived)).toEqual([]);
  });
});
