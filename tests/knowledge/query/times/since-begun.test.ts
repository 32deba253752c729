import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '半年砥砺行——沙平高速临洮段上半年建设掠影',
    publishedOn: '2021-07-06',
    paragraphs: [
      '沙平高速临洮段全长58.6公里，2019年3月18日开工。集团公司作为施工总承包单位，合同额83.5亿元。',
      '截至6月30日，沙平高速临洮段开累完成产值31.2亿元，占合同额的37.4%；上半年完成产值9.8亿元，占年度计划22亿元的44.5%。',
    ],
  }),
);

describe('what was done since the work began', () => {
  it.each<[string, readonly string[]]>([
    ['沙平高速临洮段从开工到2021年6月底完成产值多少', ['31.2亿元']],
    ['沙平高速临洮那段从开工到21年6月底总共干了多少产值', ['31.2亿元']],
    ['沙平高速临洮段开工以来完成产值多少', ['31.2亿元']],
    ['沙平高速临洮段2021年上半年完成产值多少', ['9.8亿元']],
    ['沙平高速临洮段从开工到2020年6月底完成产值多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a work that the page calls by its place on a canal', () => {
  const told = figuresOf(
    answersFrom({
      title: '决战四季度 平陆运河沙坪船闸月产值创新高',
      publishedOn: '2024-12-30',
      paragraphs: [
        '集团承建的沙坪船闸主体工程合同额38.4亿元，12月26日上闸首浇筑到顶。',
        '今年以来，项目部克服多雨等困难，全年完成产值13.6亿元，占年度计划的104.6%；开工以来累计完成产值22.9亿元，占合同额的59.6%。',
      ],
    }),
  );
  it.each<[string, readonly string[]]>([
    ['平陆运河沙坪船闸2024年完成产值多少', ['13.6亿元']],
    ['沙坪船闸开工以来累计完成产值多少', ['22.9亿元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
