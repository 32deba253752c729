import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '信丰县一季度重大项目集中签约 9个项目总投资62亿元',
  publishedOn: '2022-03-18',
  paragraphs: [
    '3月17日，信丰县2022年一季度重大项目集中签约仪式举行，9个项目总投资62亿元。其中15亿元以上项目2个。',
    '投资额最大的是东莞鑫瑞精密连接器项目，总投资19亿元；稀土永磁材料项目总投资16亿元，脐橙深加工项目总投资4.5亿元。',
    '同日，东莞市松木山智造基地总投资88亿元，正式开园。',
  ],
});
const figures = figuresOf(ask);

describe('the city a firm is called by', () => {
  it.each([
    ['信丰县签约15亿以上的是哪两个项目', ['19亿元', '16亿元']],
    ['信丰签约投资最大的项目是哪个，多少', ['19亿元']],
    ['信丰县鑫瑞精密连接器项目总投资多少', ['19亿元']],
  ])('is not where its project is: %s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('named whole is where it is', () => {
    expect(figures('信丰县松木山智造基地总投资多少')).toEqual([]);
  });
});

it('who knows how many there are is not told fewer', () => {
  expect(ask('信丰县签约18亿以上的是哪三个项目').values).toEqual([]);
});
