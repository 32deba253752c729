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

describe('what is no loan', () => {
  const told = figuresOf(
    answersFrom({
      title: '泰宁县惠民政策落实情况',
      publishedOn: '2024-09-05',
      paragraphs: [
        '今年以来，泰宁县发放惠农补贴7600万元，投放消费券450万元，投放新能源公交车26辆，发放创业担保贷款1.4亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['放了多少款', ['1.4亿元']],
    ['银行放款多少', ['1.4亿元']],
    ['投放消费券多少', ['450万元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('several banks in a row', () => {
  const told = figuresOf(
    answersFrom({
      title: '扶沟县：银行机构支持重点项目',
      publishedOn: '2024-08-28',
      paragraphs: [
        '扶沟县组织辖内银行机构对接重点项目，前7个月发放贷款44亿元。工商银行扶沟支行、农业银行扶沟支行、扶沟农商银行分别发放贷款5亿元、8亿元、13亿元。',
        '8月26日，扶沟县人民政府与交通银行省分行签约，交行将在三年内授信110亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['扶沟县银行放款多少', ['44亿元']],
    ['工行放款多少', ['5亿元']],
    ['农行放款多少', ['8亿元']],
    ['农商行发放贷款多少', ['13亿元']],
    ['交行授信多少', ['110亿元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
