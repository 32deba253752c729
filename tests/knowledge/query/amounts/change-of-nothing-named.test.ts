/** 同比增长多少, 比去年多多少, 和全市比高多少: what has changed goes without saying, or is not what the page tells of. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const bulletin = answersFrom({
  title: '石城县1—9月经济运行情况',
  publishedOn: '2024-10-20',
  paragraphs: [
    '1—9月，全县固定资产投资同比增长6.3%，增速比1—8月提高0.4个百分点，高于赣州市平均水平1.2个百分点。',
    '民间投资占全部投资的比重为61%。全县一般公共预算收入8.2亿元，同比增长4.8%。完成房地产开发投资8.6亿元，同比下降9.7%。',
    '全县新入库5000万元以上项目54个，同比增加7个，尚有6个项目未开工。',
    '在三季度观摩评比中，石城县位列第4名，较二季度前移3个位次。',
  ],
});
const notice = answersFrom({
  title: '石城县1—9月重点项目建设情况通报',
  publishedOn: '2024-10-20',
  paragraphs: [
    '全县重点项目86个，年度计划投资120亿元，1—9月完成投资90亿元，占年度计划的75%，比上年同期提高2.3个百分点。',
    '9月当月完成投资11亿元，环比增长5.1%。园区亩均税收15.2万元，比上年增加1.4万元。',
    '2025年，石城县提出产业投资增长13%以上、签约项目开工率达到65%的目标。',
  ],
});

describe('a change of nothing named', () => {
  it.each(['同比增长多少', '比去年多多少'])(
    'is asked back where the page tells of several: %s',
    (question) => {
      const { status, text } = bulletin(question);
      expect(status).toBe('clarify');
      expect(text).toContain('6.3%');
      expect(text).toContain('4.8%');
      expect(text).not.toContain('位次');
    },
  );

  it('is offered by the name of what changed', () => {
    expect(bulletin('同比增长多少').choices.map(({ q }) => q)).toContain(
      '石城县一般公共预算收入同比增长多少',
    );
  });

  it('is held against what is asked, the city called by its name', () => {
    expect(bulletin('和全市比高多少').text).toMatch(/^高1\.2个百分点/);
    expect(bulletin('石城县固投增速比全市高多少').text).toMatch(/^高1\.2个百分点/);
    expect(bulletin('石城县固投增速比全省高多少').status).toBe('not_found');
  });

  it('a share of anything is no share of the city', () => {
    expect(bulletin('占全市多少').status).toBe('not_found');
  });
});

describe('a change of another thing', () => {
  it('a sector is not all that was completed', () => {
    expect(bulletin('石城县完成投资同比增长多少').text).not.toContain('9.7%');
  });

  it('other works are no 重点项目', () => {
    expect(bulletin('石城县重点项目比去年多几个').status).toBe('not_found');
  });

  it.each(['石城县完成投资同比增长多少', '石城县新开工同比增长多少'])(
    'a rate that rose, a month, an acre and an aim are none: %s',
    (question) => {
      expect(notice(question).status).toBe('not_found');
    },
  );
});

describe('还差多少', () => {
  it('counts nothing that happens to be undone', () => {
    expect(bulletin('还差多少').status).toBe('not_found');
  });

  it.each([['完成投资多少'], ['完成率多少']])('is of the year’s plan behind %s', (before) => {
    expect(notice('还差多少', [before]).text).toMatch(/^30亿元/);
  });
});
