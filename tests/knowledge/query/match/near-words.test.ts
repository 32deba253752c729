/** Words that only look like a level, a batch or a measure. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '重点工程建设提速',
    publishedOn: '2024-05-16',
    paragraphs: [
      '鄱阳湖区重点圩堤加固一期工程总投资54.3亿元，累计完成投资31.8亿元。',
      '枝江市岩洞压缩空气储能二期项目总投资19.6亿元，建设规模为25万千瓦。',
      '酒泉市玉门昌马光伏基地一期项目总投资48.2亿元，首批20万千瓦计划于11月15日并网；二期项目总投资33亿元。',
      '截至5月10日，河南省发放家电以旧换新补贴资金4.12亿元，直接拉动家电消费38.7亿元。',
    ],
  }),
);

describe('words that only look like another slot', () => {
  it.each<[string, readonly string[]]>([
    ['鄱阳湖区重点圩堤加固一期工程总投资多少', ['54.3亿元']],
    ['鄱阳湖区重点圩堤加固一期工程还有多少投资没完成', ['22.5亿元']],
    ['枝江岩洞压缩空气储能二期项目总投资和建设规模分别是多少', ['19.6亿元', '25万千瓦']],
    ['截至2024年5月10日，河南省发放家电以旧换新补贴资金多少，拉动家电消费多少', ['4.12亿元', '38.7亿元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

it('letters as pages write them', () => {
  const prices = figuresOf(
    answersFrom({
      title: '2023年7月赣州市居民消费价格简况',
      publishedOn: '2023-08-20',
      paragraphs: ['7月份，全市居民消费价格（CPI）同比下降0.4%，环比上涨0.5%。'],
    }),
  );
  expect(prices('赣州2023年7月cpi同比降了多少')).toEqual(['0.4%']);
});

it('a contract to invest is no sum of money', () => {
  const signed = figuresOf(
    answersFrom({
      title: '玉林市在深圳举办招商推介会 31个项目现场签约',
      publishedOn: '2019-09-06',
      paragraphs: [
        '推介会上，共有31个项目签约，总投资264.5亿元。其中，签订投资合同项目20个，总投资187.3亿元；签订框架协议项目11个，总投资77.2亿元。',
      ],
    }),
  );
  expect(signed('其中签投资合同的呢', '玉林推介会签约了多少个项目')).toEqual(['20个']);
});
