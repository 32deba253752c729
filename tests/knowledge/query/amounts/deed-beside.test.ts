/** Several deeds of one sentence, each with its own figure: the one asked for answers, and no other. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '紫云县要素保障有力有效',
    publishedOn: '2024-06-18',
    paragraphs: [
      '紫云县自然资源局累计报批建设用地1760亩，供地1140亩，处置闲置土地290亩；县行政审批局将审批时限由80个工作日压缩至45个工作日；组织银企对接会4场，授信21亿元，发放贷款13.5亿元。',
      '1至5月，紫云县新签约项目29个，先后组织外出招商17次，接待客商41批次250余人次。“五一”假期接待游客8.3万人次。',
      '下半年，紫云县将确保18个重点项目竣工。目前已到位专项债券5.1亿元，支出2.9亿元。',
    ],
  }),
);

describe('the deed asked for', () => {
  it.each([
    ['紫云县报批土地多少亩', '1760亩'],
    ['紫云县处置闲置土地多少亩', '290亩'],
    ['紫云县授信多少', '21亿元'],
    ['紫云县接待客商多少人', '250余人次'],
    ['紫云县接待客商多少批', '41批次'],
    ['紫云县专项债到位多少', '5.1亿元'],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual([told]);
  });

  it.each(['紫云县专项债申请多少', '紫云县接待记者多少人', '紫云县收储土地多少亩'])(
    '%s is not told',
    (question) => {
      expect(figures(question)).toEqual([]);
    },
  );
});

it('what is so now is not of the months to come', () => {
  const ask = answersFrom({
    title: '紫云县资金保障有力',
    publishedOn: '2024-06-18',
    paragraphs: ['下半年，紫云县将新开工重点项目18个。目前已到位专项债券5.1亿元。'],
  });
  expect(ask('紫云县专项债到位多少').text).toContain('截至2024年6月18日');
});
