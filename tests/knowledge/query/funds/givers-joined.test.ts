import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '青峰水库工程建设进展（2024年第8期）',
  publishedOn: '2024-09-08',
  publisher: '来安县水务局',
  paragraphs: [
    '青峰水库工程概算总投资18.6亿元，工程于2022年10月开工。',
    '截至2024年8月底，工程累计完成投资13.2亿元。',
    '资金到位方面，累计到位14.5亿元，其中中央和省级补助6.3亿元，地方政府专项债券4.2亿元，银行贷款4亿元。',
  ],
};
const figures = figuresOf(answersFrom(page));

describe('中央和省级补助 is one source beside others', () => {
  it.each<[string, readonly string[]]>([
    [
      '青峰水库工程累计到位资金多少？中央和省级补助、专项债券、银行贷款分别多少？',
      ['14.5亿元', '6.3亿元', '4.2亿元', '4亿元'],
    ],
    ['青峰水库工程中央和省级补助、专项债券、银行贷款分别多少', ['6.3亿元', '4.2亿元', '4亿元']],
    ['青峰水库工程到位资金由哪几块构成，各多少', ['6.3亿元', '4.2亿元', '4亿元']],
    ['青峰水库工程到位资金里专项债券多少', ['4.2亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
