import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '柳河县2023年国民经济和社会发展统计公报',
    publishedOn: '2024-03-20',
    paragraphs: [
      '四、固定资产投资',
      '全年固定资产投资（不含农户）146.3亿元，比上年增长8.2%。分产业看，第一产业投资7.6亿元，增长11.4%；第二产业投资82.9亿元，增长6.3%。民间投资98.7亿元，占固定资产投资的67.5%。',
      '房地产开发投资5.18亿元，下降9.4%。商品房销售额3.72亿元，下降4.1%。',
      '五、财政',
      '全年教育投资2.4亿元。',
    ],
  }),
);

describe('a sector of 固定资产投资, asked for by the full name', () => {
  it.each<[string, readonly string[], ...string[]]>([
    ['房地产开发呢', ['5.18亿元'], '柳河县2023年固定资产投资多少'],
    ['第二产业呢', ['82.9亿元'], '柳河县2023年固定资产投资多少'],
    ['柳河县2023年民间固定资产投资多少', ['98.7亿元']],
    ['民间资本投了多少，柳河县2023年', ['98.7亿元']],
    ['柳河县2023年固定资产投资多少', ['146.3亿元']],
    // no sector of it, or none that is told
    ['柳河县2023年商品房固定资产投资多少', []],
    ['柳河县2023年教育固定资产投资多少', []],
    ['柳河县2023年第三产业固定资产投资多少', []],
  ])('%s', (question, expected, ...ctx) => {
    expect(figures(question, ...ctx)).toEqual(expected);
  });
});
