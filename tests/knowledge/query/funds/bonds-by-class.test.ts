/** What a county's bonds come to, by their terms and their fields, and how much of them is spent. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '颍上县2025年上半年政府债券发行使用情况公告',
    publisher: '颍上县财政局',
    publishedOn: '2025-07-18',
    paragraphs: [
      '2024年颍上县政府债务限额142.6亿元，其中一般债务限额38.1亿元，专项债务限额104.5亿元。',
      '2025年上半年，颍上县新增政府债券15.3亿元，其中新增一般债券1.8亿元，新增专项债券13.5亿元。新增专项债券按期限分：10年期2.1亿元，利率1.86%；20年期7.6亿元，利率2.11%；30年期3.8亿元，利率2.29%。',
      '另发行再融资债券2.45亿元。',
      '新增专项债券共安排项目11个，其中：园区基础设施项目5个，6.2亿元；社会事业项目4个，4.9亿元；农林水利项目2个，2.4亿元。截至6月30日，新增专项债券已支出9.72亿元，支出进度72%。',
    ],
  }),
);

describe('bonds of a county', () => {
  it.each<[string, readonly string[]]>([
    // 10年期2.1亿元 is not all of them
    ['颍上县2025年上半年新增专项债券多少亿元', ['13.5亿元']],
    ['颍上县新增专项债券总共多少', ['13.5亿元']],
    ['颍上县新增一般债券多少', ['1.8亿元']],
    ['颍上县再融资债券发了多少', ['2.45亿元']],
    ['颍上县专项债务限额多少', ['104.5亿元']],
    ['颍上县20年期专项债发了多少', ['7.6亿元']],
    ['颍上县新增专项债10年期、20年期、30年期各发了多少', ['2.1亿元', '7.6亿元', '3.8亿元']],
    ['颍上县新增专项债花出去多少了', ['9.72亿元']],
    ['颍上县新增专项债券已支出多少', ['9.72亿元']],
    ['颍上县新增专项债支出进度', ['72%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
