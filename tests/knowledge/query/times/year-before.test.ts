/** What a page tells of the year before, only to hold it against its own. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '36个！210亿元！邓州招商“成绩单”来了',
  publisher: '邓州市招商服务中心',
  publishedOn: '2024-11-12',
  paragraphs: [
    '◆ 签约：1—10月，全市新签约亿元以上项目36个，协议投资210.4亿元，去年同期是29个、173.8亿元',
    '◆ 落地：全市已开工项目27个，去年同期为19个；招商引资到位资金96.7亿元，去年同期为85.2亿元',
    '◆ 税收：实现税收4.3亿元，同比增长11.3%',
  ],
});
const figures = figuresOf(ask);

describe('the year before', () => {
  it.each<[string, readonly string[]]>([
    ['邓州签约多少个项目', ['36个']],
    ['邓州1—10月签约了几个项目', ['36个']],
    ['邓州1—10月签约金额多少', ['210.4亿元']],
    ['邓州去年同期签约多少个项目', ['29个']],
    ['邓州2023年1—10月签约多少个项目', ['29个']],
    ['邓州去年同期签约金额多少', ['173.8亿元']],
    ['邓州2024年1—10月签约金额比上年同期多多少', ['36.6亿元']],
    ['邓州今年1—10月签约跟去年同期比多了几个', ['7个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
