/** A zone's report of its half-year: it calls itself 园区, divides what it signed under a heading of its own, and ends with what the year is to bring. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '醴陵经开区2025年上半年招商引资工作情况',
  publisher: '醴陵经济开发区',
  publishedOn: '2025-07-10',
  paragraphs: [
    '今年以来，醴陵经开区紧盯主导产业，招商引资实现“双过半”。',
    '一、主要指标完成情况',
    '1—6月，园区新签约项目40个，合同引资100亿元，同比增长12.4%。',
    '新签约项目中，已开工27个，开工率67.5%。',
    '二、产业布局情况',
    '电子陶瓷产业签约19个，合同引资52亿元；玻璃产业签约14个，合同引资31亿元；其他产业签约7个，合同引资17亿元。',
    '五、下半年打算',
    '全年力争新签约项目70个以上，合同引资180亿元以上。',
  ],
});
const told = figuresOf(ask);

describe('what is done before what is aimed at', () => {
  it.each([
    ['醴陵经开区签约项目多少个', ['40个']],
    ['醴陵经开区合同引资多少', ['100亿元']],
    ['醴陵经开区全年力争合同引资多少', ['180亿元']],
    ['醴陵经开区下半年签约项目多少个', []],
    ['醴陵经开区新签约项目按产业分各多少个', ['19个', '14个', '7个']],
    ['醴陵经开区新签约项目按产业分各合同引资多少', ['52亿元', '31亿元', '17亿元']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

it('the whole of a class is what was signed, and not what of that has begun', () => {
  const [share] = ask('醴陵经开区玻璃产业签约数占全部的比例').values;
  expect(share).toMatchObject({ number: 35, formula: '14个 ÷ 40个' });
});
