/** What investors have brought in is the place's, not that of the projects counted before it; the end of the year looked back on is over. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '广昌县2017年招商引资工作综述',
    publishedOn: '2018-01-12',
    paragraphs: [
      '过去一年，全县新签约亿元以上项目64个；协议总投资281亿元；新开工亿元以上项目39个，竣工投产22个；实际到位资金97.6亿元，同比增长11%；实际到账外资1.2亿美元。',
      '履约率仍然不高，64个签约项目中，到年底进场的35个。',
      '新年目标已经敲定：2018年，全县力争新签约亿元以上项目70个以上，其中10亿元以上9个，实际到位资金110亿元。',
    ],
  }),
);

describe('money from investors', () => {
  it.each<[string, readonly string[]]>([
    ['广昌县2017年签约项目实际到位资金多少', ['97.6亿元']],
    ['广昌县2017年到位资金增长多少', ['11%']],
    ['广昌县2017年实际到账外资多少', ['1.2亿美元']],
    ['广昌县2018年到位资金目标多少', ['110亿元']],
    ['广昌县2017年签约项目多少个', ['64个']],
    ['广昌县2018年签约项目多少个', ['70个']],
    // what is aimed at has not come in, and nobody says of which projects it came
    ['广昌县2018年实际到位资金完成了多少', []],
    ['广昌县竣工项目到位资金多少', []],
    ['广昌县新开工项目到位资金多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
