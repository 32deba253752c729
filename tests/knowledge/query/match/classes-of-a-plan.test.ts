/** 能源类市级重点项目 and 9亿专项债投到教育的: a class of a list, and what a sum is spent on. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '专访滁州市发改委主任',
      publishedOn: '2023-03-21',
      paragraphs: [
        '今年全市安排市级重点项目96个，总投资720亿元，年度计划投资186亿元。',
        '综合交通18个项目，年度计划投资84亿元；能源11个，39亿元；产业发展67个，63亿元。',
      ],
    },
    {
      title: '来安县召开专项债券项目推进会',
      publishedOn: '2023-05-20',
      paragraphs: [
        '今年上级已下达我县新增专项债券8.64亿元，涉及项目9个。按投向分，教育项目4个、3.21亿元，医疗卫生项目3个、2.63亿元，污水处理项目2个、2.8亿元。',
      ],
    },
  ),
);

describe('classes of a plan', () => {
  it.each<[string, readonly string[]]>([
    ['滁州2023年能源类市级重点项目几个，年度计划投资多少', ['11个', '39亿元']],
    ['来安8.64亿专项债投到医疗卫生的有几个项目多少钱', ['3个', '2.63亿元']],
    ['来安8.64亿专项债用在教育的多少钱', ['3.21亿元']],
    ['来安7亿专项债投到教育的几个项目', []],
    ['滁州2023年水利类市级重点项目几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
