/** What each bank has lent, what all have, and what is owed: one is never told for another. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('several banks in one sentence', () => {
  const ask = answersFrom({
    title: '韩城市建行、农行服务春耕备耕',
    publishedOn: '2024-07-19',
    paragraphs: [
      '上半年，韩城市各银行机构投放涉农贷款33亿元。建设银行韩城支行投放8.7亿元，农业银行韩城支行投放11亿元，邮储银行投放3.9亿元，韩城农商银行投放9.4亿元。',
      '截至6月末，全市贷款余额386亿元。',
    ],
  });
  const told = figuresOf(ask);

  it.each<[string, readonly string[]]>([
    ['建行放款多少', ['8.7亿元']],
    ['农行放款多少', ['11亿元']],
    ['邮储投放多少', ['3.9亿元']],
    ['银行一共放了多少款', ['33亿元']],
    ['韩城市金融机构放款多少', ['33亿元']],
    ['韩城市贷款余额多少', ['386亿元']],
    ['建行和农行谁投放多', ['8.7亿元', '11亿元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it.each(['韩城银行放款多少', '工行投放多少', '韩城市各银行投放各多少', '哪家银行放款多'])(
    '%s',
    (question) => {
      expect(told(question)).toEqual([]);
    },
  );
});

describe('a page about one bank', () => {
  const told = figuresOf(
    answersFrom({
      title: '建行云岭支行倾力服务小微企业',
      publishedOn: '2024-09-18',
      paragraphs: [
        '今年以来，建设银行云岭支行围绕重点项目和小微企业，持续加大信贷投放。',
        '截至8月末，该行累计发放贷款17亿元，同比增长12%。其中，支持重点项目7个，投放贷款6.5亿元；支持小微企业260家，投放贷款5亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['建行发放贷款多少', ['17亿元']],
    ['建行放款多少', ['17亿元']],
    ['建行云岭支行累计发放贷款多少', ['17亿元']],
    ['建行给小微企业投放贷款多少', ['5亿元']],
    ['农行放款多少', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

it.each(['昆山银行前三季度发放贷款多少', '苏州银行前三季度发放贷款多少'])('%s', (question) => {
  const told = figuresOf(
    answersFrom({
      title: '昆山市前三季度金融运行平稳',
      publishedOn: '2024-10-14',
      paragraphs: ['前三季度，昆山市各金融机构累计发放贷款870亿元，同比增长7.3%。'],
    }),
  );
  expect(told(question)).toEqual([]);
});
