import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '舞阳产业集聚区2021年招商引资情况',
  publishedOn: '2022-03-08',
  paragraphs: [
    '2021年，舞阳县新签约项目34个，协议投资126.4亿元，而2020年这两个数字分别是29个、97.2亿元。按产业分，食品加工14个，精细化工9个，其他11个。',
    '全县工业企业完成产值88.3亿元，2020年这一数字是79.5亿元。完成税收6.4亿元，2020年为5.7亿元。',
  ],
};
const figures = figuresOf(answersFrom(page));

describe('这两个数字 are those told before', () => {
  it.each([
    ['舞阳县2020年新签约项目几个，协议投资多少', ['29个', '97.2亿元']],
    ['舞阳县2021年新签约项目几个，协议投资多少', ['34个', '126.4亿元']],
    ['舞阳县2020年工业企业产值多少', ['79.5亿元']],
    ['舞阳县2020年税收多少', ['5.7亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('what is left over is no answer to how many there are', () => {
    expect(figures('舞阳县2021年签约项目多少个')).toEqual(['34个']);
    expect(figures('舞阳县2021年签约项目中其他几个')).not.toEqual(['34个']);
  });
});

describe('two measures held against those of another year', () => {
  const derived = derivedFrom(page);
  it.each([
    ['舞阳县2021年新签约项目和协议投资比2020年各多了多少', ['5个', '29.2亿元']],
    ['舞阳县2021年协议投资和新签约项目比2020年分别多多少', ['29.2亿元', '5个']],
    ['舞阳县2021年新签约项目比2020年多几个', ['5个']],
  ])('%s', (question, expected) => {
    expect(derived(question).map(({ text }) => text)).toEqual(expected);
  });
});
