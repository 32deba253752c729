/** One number told of two places is no answer to who names none. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const pageOf = (county: string, day: string, more: string) => ({
  title: `${county}举行重大项目集中开工仪式`,
  publishedOn: day,
  paragraphs: [`${county}集中开工重大项目9个，${more}。`],
});

const ask = answersFrom(
  pageOf('桐梓县', '2024-03-02', '总投资31.5亿元'),
  pageOf('祥云县', '2024-03-05', '总投资46.2亿元，12个亿元以上项目完成投资7.8亿元'),
);
const figures = figuresOf(ask);

describe('how many were begun', () => {
  it('is asked back where two counties tell the same number', () => {
    const { status, choices } = ask('集中开工一共多少个项目');
    expect(status).toBe('clarify');
    expect(choices).toHaveLength(2);
  });

  it('is told of the county that is named', () => {
    expect(figures('祥云县集中开工多少个项目')).toEqual(['9个']);
  });

  it('12个亿元以上项目 are twelve of more than a hundred million', () => {
    expect(figures('祥云县12个亿元以上项目完成投资多少')).toEqual(['7.8亿元']);
  });
});
