import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '岳西县2022年交通和产业项目建设情况',
    publishedOn: '2023-01-18',
    paragraphs: [
      '截至2022年底，全县公路总里程3120公里，其中省道146.2公里、县道418.5公里、乡道903.7公里。',
      '2022年，全县重点项目98个，其中新开工31个，续建45个，竣工22个。一家轴承企业建成后年产轴承600万件。',
      '分乡镇看，天堂镇完成投资5.6亿元，店前镇3.8亿元，冶溪镇2.9亿元。',
    ],
  }),
);

describe('a follow-up that names several is asked of each', () => {
  it.each<[string, string, readonly string[]]>([
    ['岳西县省道有多少公里', '那县道跟乡道呢', ['418.5公里', '903.7公里']],
    ['岳西县省道有多少公里', '县道和乡道各多少', ['418.5公里', '903.7公里']],
    ['岳西县2022年新开工项目几个', '那续建和竣工的呢', ['45个', '22个']],
    ['岳西县天堂镇完成投资多少', '那店前镇、冶溪镇呢', ['3.8亿元', '2.9亿元']],
    ['岳西县天堂镇完成投资多少', '店前镇、冶溪镇各多少', ['3.8亿元', '2.9亿元']],
  ])('%s + %s', (before, question, expected) => {
    expect(figures(question, before)).toEqual(expected);
  });

  it('one of which nothing is told is not left out in silence', () => {
    expect(figures('那县道和村道呢', '岳西县省道有多少公里')).toEqual([]);
  });
});
