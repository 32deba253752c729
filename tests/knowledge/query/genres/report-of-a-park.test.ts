/** The half-year report of a park that opens with what the park wants to be. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '桃源高新区2024年上半年工作情况',
    publisher: '桃源高新区管委会',
    publishedOn: '2024-07-16',
    paragraphs: [
      '今年上半年，桃源高新区锚定“五好园区”目标，聚焦铝材、电子两大主导产业，经济运行平稳。',
      '1—6月，园区完成规模工业总产值184.6亿元，同比增长6.7%；完成固定资产投资23.9亿元，同比增长8.4%；实现税收4.15亿元，同比增长3.2%。其中产业投资18.8亿元，同比增长12.6%。',
      '分产业看，铝材产业完成产值96.3亿元，增长5.1%；电子产业完成产值61.7亿元，增长9.9%。',
    ],
  }),
);

describe('a report of a park', () => {
  it.each([
    ['桃源高新区上半年规模工业总产值多少', ['184.6亿元']],
    ['桃源高新区上半年规上工业产值多少', ['184.6亿元']],
    ['桃源高新区上半年规模工业总产值增长多少', ['6.7%']],
    ['桃源高新区上半年固定资产投资增长多少', ['8.4%']],
    ['桃源高新区上半年税收增长多少', ['3.2%']],
    ['桃源高新区上半年哪个产业产值增速最快', ['9.9%']],
    ['桃源高新区上半年哪个产业产值最高', ['96.3亿元']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });
});
