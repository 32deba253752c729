import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '临泉县前7个月投资平稳增长',
  publishedOn: '2024-08-20',
  paragraphs: [
    '1—7月，全县固定资产投资（不含农户，下同）完成212.37亿元，同比增长9.6%。',
    '工业投资（不含电力，含技改）累计完成88.1亿元，增长3.2%。',
    '全年安排重点项目（含续建，不含储备）65个，总投资（含征地费，不含贷款利息）182.6亿元。',
  ],
});
const figures = figuresOf(ask);

describe('a remark in brackets parts no measure from its figure', () => {
  it.each<[string, readonly string[]]>([
    ['临泉县2024年1—7月固定资产投资完成多少，同比增长多少', ['212.37亿元', '9.6%']],
    ['临泉县前7个月工业投资多少', ['88.1亿元']],
    ['临泉县今年安排多少个重点项目，总投资多少', ['65个', '182.6亿元']],
    ['临泉县重点项目贷款利息多少', []],
    ['临泉县重点项目贷款多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
