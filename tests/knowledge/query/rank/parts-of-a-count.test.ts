/** What a count is made up of is the list of its classes: not what was done with it, nor what is left over. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '2023年广昌县招商引资工作回眸',
    publishedOn: '2024-01-12',
    paragraphs: [
      '2023年，全县新签约亿元以上项目51个；新开工亿元以上项目30个，竣工投产22个。',
      '51个项目里，食品加工17个、协议投资46亿元，新型建材13个、39亿元，医药健康9个、44亿元，其他12个、21亿元。',
      '从来源地看，广东21个，浙江16个，闽南8个，其他地区6个。',
      '全年共预审项目98个，否决23个。',
    ],
  }),
);

describe('the classes of what was signed', () => {
  it.each<[string, readonly string[]]>([
    ['广昌县2023年哪个产业签约项目最多', ['17个']],
    ['广昌县2023年签约亿元项目最少的行业是哪个', ['9个']],
    ['广昌县2023年签约项目里食品加工几个', ['17个']],
    ['广昌县2023年签约的医药健康项目协议投资多少', ['44亿元']],
    ['广昌县2023年签约项目闽南来的几个', ['8个']],
    ['广昌县2023年竣工项目闽南来的几个', []],
    ['广昌县2023年开工的食品加工项目几个', []],
    ['广昌县2023年竣工的新型建材项目几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
