/** How far a rate lies from another: what the page says of it, in the clerk's words for it. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '怀化市2025年一季度固定资产投资运行情况',
      publisher: '怀化市统计局',
      publishedOn: '2025-04-25',
      paragraphs: [
        '一季度，全市固定资产投资完成126.4亿元，同比增长6.8%，高于全省平均水平1.9个百分点，较1—2月回落1.2个百分点。',
        '民间投资增长9.3%，比去年同期提高3.5个百分点。分县区看，增速前两位的是：芷江县（31.2%）、靖州县（24.7%）；后两位的是：洪江市（-11.4%）、通道县（-8.6%）。',
      ],
    },
    {
      title: '关于三季度重点项目建设情况的通报',
      publisher: '资阳市发展和改革委员会',
      publishedOn: '2023-10-18',
      paragraphs: [
        '1—9月，全市136个重点项目完成投资284.6亿元，占年度目标任务的82.7%，超时间进度7.7个百分点。专项债券项目支出进度仅为58.3%，低于全省平均水平6.1个百分点。',
      ],
    },
  ),
);

it.each([
  ['怀化固投增速比全省高多少', ['1.9个百分点']],
  ['怀化固投增速比1-2月回落多少', ['1.2个百分点']],
  ['怀化固投增速较1—2月份回落几个点', ['1.2个百分点']],
  ['怀化民间投资增速比上年同期提高多少', ['3.5个百分点']],
  ['资阳专项债支出进度比全省低多少', ['6.1个百分点']],
  ['资阳专项债支出进度低于全省平均多少', ['6.1个百分点']],
  ['资阳专项债支出进度和全省差多少', ['6.1个百分点']],
  ['资阳重点项目完成率超时间进度几个点', ['7.7个百分点']],
  // no page says how far these lie from the province
  ['怀化民间投资增速比全省高多少', []],
  ['资阳重点项目完成率比全省高多少', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
