import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '松滋经开区2023年度成绩单',
    publisher: '松滋经开发布',
    publishedOn: '2024-01-12',
    paragraphs: [
      '2023年，松滋经济开发区完成税收7.45亿元。建成标准化厂房38万平方米，入驻企业29家，入驻率76.3%。',
    ],
  }),
);

describe('the workshops of a zone, by whichever of its names', () => {
  it.each([
    ['松滋开发区税收多少', ['7.45亿元']],
    ['松滋开发区标准厂房盖了多少平，租出去几成', ['38万平方米', '76.3%']],
    ['松滋经开区厂房入驻率多少', ['76.3%']],
    ['松滋经开区厂房出租率', ['76.3%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

const both = figuresOf(
  answersFrom({
    title: '仁怀市园区运行情况',
    publishedOn: '2024-09-12',
    paragraphs: [
      '仁怀市包装产业园建成厂房28万平方米，入驻企业43家，入驻率74%，厂房出租率92%。酒瓶产业园入驻率66%，厂房出租率不详。',
    ],
  }),
);

describe('a page that tells both who came in and what is let', () => {
  it.each([
    ['包装产业园出租率多少', ['92%']],
    ['包装产业园入驻率多少', ['74%']],
    ['酒瓶产业园出租率多少', []],
    ['酒瓶产业园入驻率多少', ['66%']],
  ])('%s', (question, expected) => {
    expect(both(question)).toEqual(expected);
  });
});
