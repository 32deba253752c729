import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '引黄灌区2016年节水改造工程完成投资3.27亿元',
    publisher: '灌区管理局',
    publishedOn: '2016-09-12',
    paragraphs: [
      '今年，引黄灌区节水改造工程年度总投资5.46亿元，其中中央投资3.9亿元，自治区配套9600万元，地方自筹6000万元。',
    ],
  }),
);

describe('what each of those who pay gives', () => {
  it.each([
    ['引黄灌区2016年节水改造资金中央、自治区、地方各出多少', ['3.9亿元', '9600万元', '6000万元']],
    ['引黄灌区2016年节水改造自治区和地方分别出了多少钱', ['9600万元', '6000万元']],
    ['引黄灌区2016年节水改造中央出了多少', ['3.9亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('one of whom nothing is told leaves all unanswered', () => {
    expect(figures('引黄灌区2016年节水改造资金中央、企业各出多少')).toEqual([]);
  });
});
