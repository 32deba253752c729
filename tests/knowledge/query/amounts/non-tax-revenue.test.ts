/** 非税收入 is what is left of the revenue without its taxes, and never the taxes. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = (paragraph: string) => ({
  title: '崇义县上半年经济运行情况',
  publishedOn: '2023-07-20',
  paragraphs: [paragraph],
});

describe('revenue that is no tax', () => {
  it.each(['崇义上半年非税收入多少', '崇义县上半年一般公共预算收入中非税收入是多少', '崇义上半年非税收入'])(
    '%s',
    (question) => {
      const ask = answersFrom(page('上半年，崇义县一般公共预算收入6.8亿元，其中税收收入4.5亿元。'));
      expect(ask(question).values.map(({ text, derived }) => [text, derived])).toEqual([['2.3亿元', true]]);
    },
  );

  it('is told where the page tells it', () => {
    const figures = figuresOf(
      answersFrom(page('上半年，崇义县一般公共预算收入6.8亿元，其中税收收入4.6亿元、非税收入2.2亿元。')),
    );
    expect(figures('崇义上半年非税收入多少')).toEqual(['2.2亿元']);
    expect(figures('崇义上半年税收收入多少')).toEqual(['4.6亿元']);
  });
});
