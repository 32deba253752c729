/** Loans at large are neither what firms borrowed nor money of the treasury; a subsidy is no bond. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const economy = answersFrom({
  title: '灵璧县上半年经济运行情况',
  publishedOn: '2024-07-20',
  paragraphs: [
    '四、财政金融平稳。6月末，全县金融机构贷款余额312.6亿元，比年初增加24.8亿元。',
    '发放设备更新贴息860万元。',
  ],
});

it.each(['企业贷款多少', '财政资金多少', '债券资金多少'])('is refused: %s', (question) => {
  expect(economy(question).status).toBe('not_found');
});

it('is told of loans', () => {
  expect(figuresOf(economy)('贷款多少')).toEqual(['312.6亿元']);
});

it('is told of firms', () => {
  const firms = answersFrom({
    title: '灵璧县开展银企对接',
    publishedOn: '2024-07-20',
    paragraphs: ['上半年，灵璧县为126家企业发放贷款18.3亿元。'],
  });
  expect(figuresOf(firms)('企业贷款多少')).toEqual(['18.3亿元']);
});
