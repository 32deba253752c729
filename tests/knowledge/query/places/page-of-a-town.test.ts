/** A page on which a town tells of itself (全镇) is of that town, and its figures are none of the county's. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '半年成绩单，请查收！',
    publisher: '棠阴发布',
    publishedOn: '2023-07-04',
    paragraphs: [
      '这里是宜黄县棠阴镇的项目建设现场！',
      '1—6月，全镇完成固定资产投资8.3亿元，同比增长7.2%。',
      '规上工业总产值31.6亿元，同比增长5.5%；规上工业增加值6.9亿元，同比增长4.8%。',
      '上半年，全镇接待游客18.2万人次，其中“五一”假期接待游客3.1万人次。',
      '竹木家具产业园总投资4.7亿元，用地96亩。',
    ],
  }),
);

describe('the page of a town', () => {
  it.each<[string, readonly string[]]>([
    ['宜黄县棠阴镇上半年固定资产投资完成多少，增速是多少', ['8.3亿元', '7.2%']],
    ['棠阴镇上半年规上工业增加值多少', ['6.9亿元']],
    ['棠阴上半年接待游客多少', ['18.2万人次']],
    ['宜黄县上半年固定资产投资多少', []],
    ['宜黄县上半年接待游客多少', []],
    ['宜黄竹木家具产业园总投资多少', ['4.7亿元']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });
});
