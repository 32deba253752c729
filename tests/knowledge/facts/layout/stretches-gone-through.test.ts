/** 2020—2023年，新建厂房分别为…: a row of figures that goes through a stretch, a year, quarter or month each. */
import { describe, expect, it } from 'vitest';
import { factsOf, pageOf } from '../facts-of.ts';

const dated = (paragraph: string) =>
  factsOf(paragraph).map(({ quantity, period }) => `${period?.value.from} ${quantity.text}`);

describe('each of a stretch', () => {
  it.each([
    [
      '2021年至2023年，云溪县新引进企业分别为14家、19家、27家，三年累计60家。',
      ['2021-01-01 14家', '2022-01-01 19家', '2023-01-01 27家', '2021-01-01 60家'],
    ],
    [
      '2022年至2023年，产值分别为7亿元、9亿元；税收分别为1亿元、2亿元，两年跨上新台阶；贷款分别为3亿元、4亿元。',
      [
        ...['2022-01-01 7亿元', '2023-01-01 9亿元', '2022-01-01 1亿元', '2023-01-01 2亿元'],
        ...['2022-01-01 两年', '2022-01-01 3亿元', '2023-01-01 4亿元'],
      ],
    ],
    [
      '2022—2023年，产值分别为7亿元、9亿元；2024年，甲园、乙园产值分别为3亿元、4亿元。',
      ['2022-01-01 7亿元', '2023-01-01 9亿元', '2024-01-01 3亿元', '2024-01-01 4亿元'],
    ],
    ['2022—2023年工业投资分别增长7.2%、9.4%。', ['2022-01-01 7.2%', '2023-01-01 9.4%']],
    [
      '今年2至4月，全县入库税收依次为1.1亿元、1.3亿元和1.2亿元。',
      ['2024-02-01 1.1亿元', '2024-03-01 1.3亿元', '2024-04-01 1.2亿元'],
    ],
    [
      '2023年一至三季度，新建厂房分别为3万平方米、5万平方米、8万平方米。',
      ['2023-01-01 3万平方米', '2023-04-01 5万平方米', '2023-07-01 8万平方米'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(dated(paragraph)).toEqual(expected);
  });

  it('what it is of is told with each', () => {
    const told = factsOf('2022—2024年，全县乡村道路投资分别为2亿元、3亿元、4亿元。');
    expect(told.map(({ subject }) => subject)).toEqual(['乡村道路', '乡村道路', '乡村道路']);
  });

  it('two things of a stretch of two years are told apart by what they are', () => {
    const told = factsOf('2022—2023年，水厂和电站投资分别为3亿元、5亿元。');
    expect(told.map(({ subject, period }) => [subject, period?.value.grain])).toEqual([
      ['水厂', 'years'],
      ['电站', 'years'],
    ]);
  });
});

describe('a row of several things is of none of the months', () => {
  it.each([
    '1至3月，全县三次产业完成投资分别为2亿元、15亿元和18亿元。',
    '4至6月，四大片区等三个园区完成税收分别为9亿元、8亿元、7亿元。',
    '7至9月，排名前三的乡镇完成投资分别为9亿元、8亿元、7亿元。',
    '1至3月，各片区新签约项目分别为3个、5个、7个。',
    '2021—2023年，全县三期工程投资分别为2亿元、3亿元、4亿元。',
    '一至三季度，新签约项目居前的梅岭镇、河口镇、白沙镇，总投资分别为5亿元、4亿元、3亿元。',
  ])('%s', (paragraph) => {
    const stretches = factsOf(paragraph).map(({ period }) => `${period?.value.from} ${period?.value.to}`);
    expect(new Set(stretches).size).toBe(1);
  });
});

describe('how long a sum took is no figure', () => {
  it.each([
    ['全县签约企业三年累计66家。', ['66家']],
    ['五年增加18万平方米。', ['18万平方米']],
    ['工期三年，累计完成投资2亿元。', ['三年', '2亿元']],
    ['总工期30个月共分2个标段。', ['30个月', '2个']],
    ['项目运营期25年共可实现税收3亿元。', ['25年', '3亿元']],
    ['设计使用寿命为15年累计可发电9亿千瓦时。', ['15年', '9亿千瓦时']],
  ])('%s', (paragraph, expected) => {
    expect(factsOf(paragraph).map(({ quantity }) => quantity.text)).toEqual(expected);
  });

  it('as many years as the page has named are those', () => {
    const { facts } = pageOf(
      ['2021年至2023年，云溪县技改投资分别增长7%、8%、9%。', '三年来，全县争取债券资金5.2亿元。'],
      { publishedOn: '2024-09-03' },
    );
    expect(facts.at(-1)?.period?.value).toMatchObject({ from: '2021-01-01', to: '2024-01-01' });
  });
});
