import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/knowledge/types.ts';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleOf } from '../../article-of.ts';

const page = (document: string, title: string, publishedOn: string, paragraph: string): Article =>
  articleOf({ document, title, publisher: '沁源县统计局', publishedOn, paragraphs: [paragraph] });

const told = '1—9月，沁源县重点项目累计完成投资27.3亿元。';
const bulletin = page('a.txt', '沁源县1—9月重点项目进展', '2023-10-11', told);
const repost = page('c.txt', '沁源县1—9月重点项目进展', '2023-11-02', told);
const putRight = '沁源县重点项目“累计完成投资27.3亿元”更正为“累计完成投资26.8亿元”。';
const correction = page('b.txt', '关于沁源县1—9月重点项目数据的更正', '2023-10-20', putRight);
const headed = page('b.txt', '更正：沁源县1—9月重点项目累计完成投资应为26.8亿元', '2023-10-20', putRight);
const ask = (...pages: readonly Article[]) => answersFrom(...pages)('沁源县1—9月重点项目完成投资多少');

describe('a figure that was corrected', () => {
  it.each([
    ['by a later page', [bulletin, correction]],
    ['and then posted again as it was', [correction, repost]],
    ['told three times', [bulletin, correction, repost]],
    ['by a page that has it in its headline', [bulletin, headed]],
  ])('%s: the correction is given, and what it replaces is said', (_how, pages) => {
    const { values, doubts } = ask(...pages);
    expect(values.map((value) => value.text)).toEqual(['26.8亿元']);
    expect(doubts.map((doubt) => doubt.text).join()).toContain('27.3亿元');
  });

  it('without its correction stands as it was told', () => {
    const { values, doubts } = ask(bulletin);
    expect(values.map((value) => value.text)).toEqual(['27.3亿元']);
    expect(doubts).toEqual([]);
  });

  it('on the page of corrections alone is never the one taken back', () => {
    expect(ask(correction).values.map((value) => value.text)).toEqual(['26.8亿元']);
  });
});

describe('sources that disagree without a correction', () => {
  const other = page('d.txt', '沁源县前三季度项目建设', '2023-10-15', told.replace('27.3', '29.1'));

  it('are both shown', () => {
    const { text, values, doubts } = ask(bulletin, other);
    const shown = [text, ...values.map((value) => value.text), ...doubts.map((doubt) => doubt.text)].join(
      '\n',
    );
    expect(shown).toContain('27.3亿元');
    expect(shown).toContain('29.1亿元');
  });
});

describe('what hangs on a figure that was corrected', () => {
  const first = page(
    'd.txt',
    '沁源县2024年1—8月重点项目进展',
    '2024-09-12',
    '1—8月，沁源县重点项目完成投资36.4亿元，占年度计划的56.9%，完成率比上年同期提高3.1个百分点。市级重点项目完成投资14.2亿元，占年度计划的52.6%。',
  );
  const second = page(
    'e.txt',
    '关于更正2024年1—8月重点项目有关数据的通知',
    '2024-09-23',
    '（一）1—8月沁源县重点项目完成投资由36.4亿元更正为35.2亿元，占年度计划的55%，完成率比上年同期提高1.2个百分点。',
  );
  const figures = figuresOf(answersFrom(first, second));

  it.each([
    ['沁源县2024年1—8月重点项目完成投资多少', ['35.2亿元']],
    ['沁源县2024年1—8月重点项目完成年度计划的百分之几', ['55%']],
    ['沁源县2024年1—8月市级重点项目完成年度计划的百分之几', ['52.6%']],
    ['沁源县2024年1—8月重点项目完成率比上年同期提高几个百分点', ['1.2个百分点']],
    ['推算沁源县2023年1—8月重点项目完成率是多少', ['53.8%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
