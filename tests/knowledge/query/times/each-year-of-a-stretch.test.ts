/** 2021年至2023年每年多少, 三年一共多少, and what was there at either end of a stretch. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '数字里的栖霞市项目建设',
    publisher: '栖霞市融媒体中心',
    publishedOn: '2024-09-05',
    paragraphs: [
      '2021年至2023年，全市新开工亿元以上项目分别为61个、74个、88个，三年累计223个。',
      '2021年至2023年，全市固定资产投资分别增长9.3%、8.1%、6.4%。',
      '工业用电占全社会用电量的比重由2020年的41.5%提高到2023年的52.3%。规上企业由2020年底的210家增加到2023年底的265家。',
      '三年来，全市累计争取专项债券37.5亿元、上级补助8.4亿元。',
    ],
  }),
);

describe('years', () => {
  it.each([
    ['栖霞市2022年新开工亿元以上项目多少个', ['74个']],
    ['栖霞2023年固定资产投资增速', ['6.4%']],
    ['栖霞市2021年至2023年每年新开工亿元以上项目多少个', ['61个', '74个', '88个']],
    ['栖霞市2021至2023年固定资产投资增速，分年度列一下', ['9.3%', '8.1%', '6.4%']],
    ['2021—2023年栖霞市固定资产投资分别增长多少', ['9.3%', '8.1%', '6.4%']],
    ['栖霞三年新开工亿元以上项目一共多少个', ['223个']],
    ['栖霞市2021年至2023年累计争取专项债券多少亿元', ['37.5亿元']],
    ['栖霞市三年来累计争取上级补助多少', ['8.4亿元']],
    ['栖霞市2021年以来争取专项债券多少', ['37.5亿元']],
    ['栖霞市2020年工业用电占全社会用电量的比重', ['41.5%']],
    ['栖霞市2023年工业用电占全社会用电量比重多少', ['52.3%']],
    ['栖霞2020年规上企业多少家', ['210家']],
    ['栖霞2023年规上企业多少家', ['265家']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the year before one that is named', () => {
  it.each([
    ['栖霞市2023年新开工亿元以上项目比上年多几个', '14个'],
    ['栖霞市2022年新开工亿元以上项目比去年多多少个', '13个'],
    ['栖霞市2023年新开工亿元以上项目比2021年多几个', '27个'],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual([expected]);
  });
});

const roads = figuresOf(
  answersFrom({
    title: '栖霞市三年累计争取资金超百亿',
    publisher: '栖霞市融媒体中心',
    publishedOn: '2024-06-11',
    paragraphs: [
      '2021—2023年，栖霞市累计争取上级资金104亿元。2024—2026年，计划三年累计争取上级资金150亿元。',
      '2018年至2020年，栖霞市累计争取上级资金66亿元。',
      '栖霞市计划用三年时间建成高标准果园24万亩。2021年至2023年，全市累计建成高标准果园13万亩。',
    ],
  }),
);

describe('three years gone by are none that are planned', () => {
  it.each([
    ['栖霞市三年累计争取上级资金多少', ['104亿元']],
    ['2024—2026年栖霞市争取上级资金多少', ['150亿元']],
    ['栖霞市三年建成高标准果园多少', ['13万亩']],
    ['栖霞市2022年建成高标准果园多少', []],
    ['计划三年建成高标准果园多少', ['24万亩']],
    ['栖霞市力争三年建成高标准果园多少亩', ['24万亩']],
  ])('%s', (question, expected) => {
    expect(roads(question)).toEqual(expected);
  });
});

const parks = figuresOf(
  answersFrom({
    title: '栖霞市官道镇：三年建成两个产业园',
    publisher: '栖霞市融媒体中心',
    publishedOn: '2024-05-28',
    paragraphs: [
      '官道镇三年建成果品产业园和农机产业园，总投资分别为4亿元、6亿元。两年建成的冷链中心总投资7000万元。',
    ],
  }),
);

describe('how long a work took is part of its name', () => {
  it.each([
    ['两年建成的冷链中心总投资多少', ['7000万元']],
    ['三年建成的果品产业园总投资多少', ['4亿元']],
    ['官道镇三年建成几个产业园', ['两个']],
    ['官道镇四年建成几个产业园', []],
  ])('%s', (question, expected) => {
    expect(parks(question)).toEqual(expected);
  });
});

it('quarters written in digits', () => {
  const quarters = figuresOf(
    answersFrom({
      title: '建宁县财政运行情况',
      publishedOn: '2024-10-12',
      paragraphs: ['1—3季度财政收入分别为2.4亿元、2.2亿元、2.9亿元。'],
    }),
  );
  expect(quarters('二季度财政收入多少')).toEqual(['2.2亿元']);
  expect(quarters('三季度财政收入多少')).toEqual(['2.9亿元']);
});
