/** A growth is held against the stretch that the question names, which may be told on another page. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '道真县1—7月投资运行情况',
      publishedOn: '2024-08-20',
      paragraphs: [
        '1—7月，道真县固定资产投资同比增长5.2%，增速比1—6月回升0.4个百分点。工业投资同比增长9.1%。',
      ],
    },
    {
      title: '道真县1—9月投资运行情况',
      publishedOn: '2024-10-20',
      paragraphs: [
        '1—9月，道真县固定资产投资同比增长6.3%，增速比1—8月提高0.2个百分点。工业投资同比增长10.7%。',
      ],
    },
  ),
);

describe('against another stretch', () => {
  it.each<[string, readonly string[]]>([
    ['道真县1—9月固定资产投资增速比1—8月提高几个百分点', ['0.2个百分点']],
    ['道真县1—9月固定资产投资增速比1—7月高几个百分点', ['1.1个百分点']],
    ['道真县工业投资增速，1—9月比1—7月高几个百分点', ['1.6个百分点']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });
});
