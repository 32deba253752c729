import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '志丹县政府工作报告',
    publishedOn: '2018-02-05',
    paragraphs: [
      '一、2017年工作回顾',
      '全年实现地区生产总值118.3亿元，增长7.9%；城乡居民人均可支配收入分别达到31640元、10980元，增长8.3%和9.1%。',
      '二、2018年工作安排',
      '主要预期目标是：地区生产总值增长8%左右，城乡居民人均可支配收入分别增长8.5%和9.5%。',
    ],
  }),
);

describe('the incomes of town and country told in one breath', () => {
  it.each<[string, readonly string[]]>([
    ['志丹2017年城乡居民收入各多少', ['31640元', '10980元']],
    ['志丹2017年农村居民收入多少', ['10980元']],
    ['志丹2017年城镇居民收入增长多少', ['8.3%']],
    ['志丹2017年城乡居民收入分别增长多少', ['8.3%', '9.1%']],
    ['志丹2018年农村居民收入目标增长多少', ['9.5%']],
    ['志丹2018年GDP目标增长多少', ['8%']],
    ['志丹2017年居民收入多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
